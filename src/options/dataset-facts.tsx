/** What the dataset is: its version, its day, how much it holds, and whose it is. */
import { wordCount } from '@/cards/kind-words';
import { wordDate } from '@/cards/wording';
import { t } from '@/i18n/translate';
import type { DatasetAnswer } from '@/messages';
import { FIELDS } from '@/settings';

export function DatasetFacts({ dataset: { version, reviewed, counts } }: { dataset: DatasetAnswer }) {
  return (
    <>
      <p>{t('options.datasetVersion', { version, date: wordDate(reviewed) })}</p>
      <ul class="dataset-counts" aria-label={t('options.datasetCounts')}>
        {FIELDS.kinds.options.map((kind) => (
          <li key={kind} data-kind={kind}>
            <span class="kind-line">{wordCount(kind, counts[kind])}</span>
          </li>
        ))}
      </ul>
      <p class="soft">{t('options.datasetLicence')}</p>
    </>
  );
}
