/** The panel: the briefing of the article that is open, or why there is none. */
import { Button } from '@/design/button';
import { Notice } from '@/design/notice';
import { Problem } from '@/design/problem';
import { t } from '@/i18n/translate';
import { PageNotice, type PageNoticeProps } from '@/own-pages/page-notice';
import type { PageState } from '@/own-pages/tab-link';
import { BriefingView, type BriefingViewProps } from './briefing-view';
import type { Briefing } from './briefing';

export interface BriefingPageProps
  extends Pick<PageNoticeProps, 'onReload' | 'onSwitchOn'>, Omit<BriefingViewProps, 'briefing' | 'place'> {
  page: PageState;
  /** That of the article on the page; not there yet, or not to be had. */
  briefing: Briefing | 'reading' | 'failed';
  onAgain: () => void;
  /** What was wanted and could not be done. */
  problem?: string | undefined;
}

export function BriefingPage(props: BriefingPageProps) {
  const { page, briefing, onReload, onSwitchOn, onAgain, problem, ...view } = props;
  if (page.state === 'article' && typeof briefing === 'object')
    return (
      <main>
        <BriefingView
          // another article starts at its top, with no search
          key={briefing.article.url}
          briefing={briefing}
          place={page}
          {...view}
        />
      </main>
    );
  return (
    <main>
      <h1 class="unseen">{t('briefing.title')}</h1>
      {page.state === 'article' && briefing === 'failed' ? (
        <Notice title={t('briefing.failed')} text={t('briefing.failedText')} isAnnounced>
          <Button onClick={onAgain}>{t('briefing.again')}</Button>
        </Notice>
      ) : (
        <PageNotice
          page={page.state === 'article' ? { state: 'reading' } : page}
          onReload={onReload}
          onSwitchOn={onSwitchOn}
        />
      )}
      <Problem text={problem} />
    </main>
  );
}
