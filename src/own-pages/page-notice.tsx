/** Why there is nothing to show of a page, and what the reader can do about it. */
import { Button } from '@/design/button';
import { Notice } from '@/design/notice';
import { t } from '@/i18n/translate';
import type { Scope } from '@/settings';
import type { PageState } from './tab-link';

export interface PageNoticeProps {
  page: Exclude<PageState, { state: 'article' }>;
  onReload: () => void;
  onSwitchOn: (scope: Scope) => void;
}

export function PageNotice({ page, onReload, onSwitchOn }: PageNoticeProps) {
  switch (page.state) {
    case 'reading':
      return <Notice title={t('page.reading.title')} text={t('page.reading.text')} isAnnounced />;
    case 'elsewhere':
      return <Notice title={t('page.elsewhere.title')} text={t('page.elsewhere.text')} />;
    case 'no-article':
      return <Notice title={t('page.noArticle.title')} text={t('page.noArticle.text')} />;
    case 'unsupported':
      return <Notice title={t('page.unsupported.title')} text={t('page.unsupported.text')} />;
    case 'closed':
      return <Notice title={t('page.closed.title')} text={t('page.closed.text')} isAnnounced />;
    case 'stale':
      return (
        <Notice title={t('page.stale.title')} text={t('page.stale.text')}>
          <Button onClick={onReload}>{t('page.stale.action')}</Button>
        </Notice>
      );
    case 'off': {
      const { scope } = page;
      const words = `page.${OFF_WORDS[scope]}` as const;
      return (
        <Notice title={t(`${words}.title`)} text={t(`${words}.text`)}>
          <Button onClick={() => onSwitchOn(scope)}>{t(`${words}.action`)}</Button>
        </Notice>
      );
    }
  }
}

const OFF_WORDS = { page: 'offPage', site: 'offSite', everywhere: 'offEverywhere' } as const;
