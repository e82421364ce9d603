/** A report of a wrong card: shown as a whole, and taken anywhere only by the reader's own click. */
import type { Card } from '@/cards/card';
import { useCopying } from '@/cards/components/use-copying';
import { reportText } from '@/cards/report-text';
import type { Dataset, Subject } from '@/cards/subject';
import { Fold } from '@/design/fold';
import { t } from '@/i18n/translate';

export interface ReportFoldProps {
  /** What the card at hand is about. */
  entities: readonly Card[];
  subject: Subject;
  article: string;
  dataset: Dataset;
  /** Where the project takes reports, if anywhere. */
  address: string | undefined;
}

export function ReportFold({ entities, subject, article, dataset, address }: ReportFoldProps) {
  const copying = useCopying();
  const text = reportText({ entities, subject, article, dataset });
  return (
    <Fold name="report" title={t('report.title')}>
      <p class="why">{t('report.intro')}</p>
      <pre class="report" lang="en" dir="ltr">
        {text}
      </pre>
      <p class="actions">
        <button type="button" class="button copy-report" onClick={() => copying.copy(Promise.resolve(text))}>
          {t('report.copy')}
        </button>
        {address && (
          <a class="button" href={address} target="_blank" rel="noopener noreferrer">
            {t('report.open', { host: new URL(address).host })}
          </a>
        )}
        <span class="outcome-words" role="status">
          {copying.words}
        </span>
      </p>
    </Fold>
  );
}
