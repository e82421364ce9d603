/** What happened up to the article's day, the latest first. */
import type { DatedLine } from '@/cards/card';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { wordDate } from '@/cards/wording';
import { Rows, type Row } from '@/design/rows';
import { Section } from '@/design/section';
import { t } from '@/i18n/translate';

const SHOWN = 3;

export function RecordSection({ record }: { record: readonly DatedLine[] }) {
  if (record.length === 0) return null;
  return (
    <Section title={t('card.leadingUp')}>
      <Rows rows={record.map(datedRow)} limit={SHOWN} />
    </Section>
  );
}

export function datedRow({ on, text }: DatedLine): Row {
  return { key: `${on} ${text}`, label: wordDate(on), value: <span {...DATASET_TEXT}>{text}</span> };
}
