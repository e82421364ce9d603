/** The briefing, or why there is none. */
import { t } from '@/i18n/translate';
import { PageNotice } from '@/own-pages/page-notice';
import type { PageState } from '@/own-pages/tab-link';
import type { Scope } from '@/settings';

export interface BriefingPageProps {
  page: PageState;
  onReload: () => void;
  onSwitchOn: (scope: Scope) => void;
}

export function BriefingPage({ page, onReload, onSwitchOn }: BriefingPageProps) {
  return (
    <main>
      <h1 class="unseen">{t('briefing.title')}</h1>
      {page.state !== 'article' && <PageNotice page={page} onReload={onReload} onSwitchOn={onSwitchOn} />}
    </main>
  );
}
