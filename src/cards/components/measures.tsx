/** What the article's words mean of the sanctions: each measure in a sentence, by which instrument and since when. */
import type { MeasureLine } from '@/cards/card';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { wordDate } from '@/cards/wording';
import { t } from '@/i18n/translate';

export function Measures({ measures }: { measures: readonly MeasureLine[] }) {
  return (
    <ul class="measures">
      {measures.map((measure) => (
        <li class="measure" key={`${measure.instrument} ${measure.says}`}>
          <p {...DATASET_TEXT}>{measure.says}</p>
          <p class="sub">
            <span {...DATASET_TEXT}>{measure.instrument}</span> · {wordTime(measure)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function wordTime({ from, to }: MeasureLine): string {
  if (!to) return t('sanctions.sinceDate', { date: wordDate(from) });
  return t('sanctions.fromTo', { from: wordDate(from), to: wordDate(to) });
}
