/** Meetings as rows: when, which, with whom, where. */
import type { MeetingLine } from '@/cards/card';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { EntityName } from '@/cards/components/entity-name';
import { EntityNames } from '@/cards/components/entity-names';
import { wordSpan } from '@/cards/wording';
import { Rows, type Row } from '@/design/rows';
import { pieces } from '@/i18n/translate';

/** So many meetings are read as a list; the drawing above shows the rest. */
const SHOWN = 5;

export function MeetingRows({ meetings, current }: { meetings: readonly MeetingLine[]; current?: string }) {
  return <Rows rows={meetings.map((meeting) => meetingRow(meeting, current))} limit={SHOWN} keep="last" />;
}

export function meetingRow(meeting: MeetingLine, current?: string): Row {
  const { id, from, to, place } = meeting;
  const names = meeting.with.length > 0 && (
    <span>
      {pieces('meeting.with', { names: <EntityNames entities={meeting.with} more={meeting.more} /> })}
    </span>
  );
  return {
    key: id,
    label: wordSpan(from, to),
    isCurrent: id === current,
    value: (
      <>
        <EntityName entity={meeting} />
        {(names || place) && (
          <span class="sub">
            {names}
            {names && place && '\u00a0· '}
            {place && <span {...DATASET_TEXT}>{place}</span>}
          </span>
        )}
      </>
    ),
  };
}
