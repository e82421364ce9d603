/** The popup: this page at a glance, and where the extension is on. */
import { wordDate } from '@/cards/wording';
import { Button } from '@/design/button';
import { Notice } from '@/design/notice';
import { Problem } from '@/design/problem';
import { Switch } from '@/design/switch';
import { t } from '@/i18n/translate';
import type { ArticleReport } from '@/messages';
import { PageNotice } from '@/own-pages/page-notice';
import type { PageState } from '@/own-pages/tab-link';
import type { Scope } from '@/settings';
import { Counts } from './counts';

export interface PopupProps {
  page: PageState;
  /** The widest scope in which it is off for this page. */
  off: Scope | undefined;
  onSwitch: (scope: Scope, to: 'on' | 'off') => void;
  onReload: () => void;
  onOpenBriefing: () => void;
  onOpenOptions: () => void;
  /** What was wanted and could not be done. */
  problem?: string | undefined;
  /** Reads a page of another site, this once; missing where that can't be done. */
  onReadOnce: (() => void) | undefined;
}

export function Popup(props: PopupProps) {
  const { page, off, onSwitch, onReload, onOpenBriefing, onOpenOptions, onReadOnce, problem } = props;
  const isOurs = !NOT_OURS.has(page.state);
  return (
    <main class="popup">
      <header class="popup-head">
        <h1 class="popup-name">{t('manifest.name')}</h1>
        {page.state === 'article' && <ArticleHead report={page} />}
      </header>
      {page.state === 'article' ? (
        <ArticleAtAGlance report={page} onOpenBriefing={onOpenBriefing} />
      ) : (
        <PageNotice page={page} onReload={onReload} onSwitchOn={(scope) => onSwitch(scope, 'on')} />
      )}
      {page.state === 'elsewhere' && onReadOnce && (
        <div class="popup-action">
          <Button onClick={onReadOnce}>{t('popup.readOnce')}</Button>
        </div>
      )}
      <div class="popup-switches">
        {isOurs && (
          <Switch
            label={t('popup.onThisPage')}
            isOn={off === undefined}
            isDisabled={off === 'everywhere' || off === 'site'}
            onChange={(isOn) => onSwitch('page', isOn ? 'on' : 'off')}
          />
        )}
        <Switch
          label={t('popup.onEverywhere')}
          isOn={off !== 'everywhere'}
          onChange={(isOn) => onSwitch('everywhere', isOn ? 'on' : 'off')}
        />
      </div>
      <Problem text={problem} />
      <footer class="popup-foot">
        <Button weight="plain" onClick={onOpenOptions}>
          {t('popup.options')}
        </Button>
      </footer>
    </main>
  );
}

/** What is to be said of a page that can't be switched on or off. */
const NOT_OURS: ReadonlySet<PageState['state']> = new Set(['elsewhere', 'stale', 'unsupported', 'closed']);

function ArticleHead({ report: { article, number, of } }: { report: ArticleReport }) {
  const headline = article.blocks.find(({ kind }) => kind === 'headline')?.text;
  return (
    <>
      {headline !== undefined && (
        <p class="popup-headline" lang={article.language} dir="auto">
          {headline}
        </p>
      )}
      <p class="popup-day soft">
        {t('popup.asOf', { date: wordDate(article.published) })}
        {of > 1 && <> · {t('popup.whichArticle', { number, of })}</>}
      </p>
    </>
  );
}

function ArticleAtAGlance({ report, onOpenBriefing }: { report: ArticleReport; onOpenBriefing: () => void }) {
  const isEmpty = Object.values(report.counts).every((count) => count === 0);
  if (isEmpty) return <Notice title={t('page.empty.title')} text={t('page.empty.text')} />;
  return (
    <>
      <Counts counts={report.counts} />
      <div class="popup-action">
        <Button weight="first" onClick={onOpenBriefing}>
          {t('popup.openBriefing')}
        </Button>
      </div>
    </>
  );
}
