/** What came after the article, folded: the card itself is cut at the article's day. */
import type { Card } from '@/cards/card';
import { Fold } from '@/design/fold';
import { meetingRow } from '@/cards/components/meeting-rows';
import { datedRow } from '@/cards/components/record-section';
import { Rows, type Row } from '@/design/rows';
import { t } from '@/i18n/translate';
import { instrumentRow } from '@/cards/components/sanctions-body';

export function SinceFold({ card }: { card: Card }) {
  const rows = rowsSince(card);
  if (rows.length === 0) return null;
  return (
    <Fold name="since" title={t('card.since')} count={rows.length}>
      <Rows rows={rows} />
    </Fold>
  );
}

/** All that is dated after the article, whatever it is, in order of time. */
function rowsSince(card: Card): Row[] {
  const dated: { on: string; row: Row }[] = card.since.map((line) => ({ on: line.on, row: datedRow(line) }));
  if (card.kind === 'person')
    dated.push(...card.meetingsSince.map((meeting) => ({ on: meeting.from, row: meetingRow(meeting) })));
  if (card.kind === 'meeting') {
    const later = card.series.filter(({ after, current }) => after && !current);
    dated.push(...later.map((meeting) => ({ on: meeting.from, row: meetingRow(meeting) })));
  }
  if (card.kind === 'sanctions') {
    dated.push(
      ...card.instrumentsSince.map((instrument) => ({
        on: instrument.adopted,
        row: instrumentRow(instrument),
      })),
    );
  }
  return dated.sort((a, b) => a.on.localeCompare(b.on)).map(({ row }) => row);
}
