/** What happened up to the article's day, the latest first. */
import type { DatedLine } from '@/cards/card';
import { Rows, type Row } from '@/design/rows';
import { Section } from '@/design/section';
import { wordDate } from '@/cards/wording';

const SHOWN = 3;

export function RecordSection({ record }: { record: readonly DatedLine[] }) {
  if (record.length === 0) return null;
  return (
    <Section title="Leading up to this article">
      <Rows rows={record.map(datedRow)} limit={SHOWN} />
    </Section>
  );
}

export function datedRow({ on, text }: DatedLine): Row {
  return { key: `${on} ${text}`, label: wordDate(on), value: text };
}
