/** Meetings as rows: when, which, with whom, where. */
import type { MeetingLine } from '@/cards/card';
import { EntityName } from '@/cards/components/entity-name';
import { EntityNames } from '@/cards/components/entity-names';
import { Rows, type Row } from '@/design/rows';
import { wordSpan } from '@/cards/wording';

/** So many meetings are read as a list; the drawing above shows the rest. */
const SHOWN = 5;

export function MeetingRows({ meetings, current }: { meetings: readonly MeetingLine[]; current?: string }) {
  return <Rows rows={meetings.map((meeting) => meetingRow(meeting, current))} limit={SHOWN} keep="last" />;
}

export function meetingRow(meeting: MeetingLine, current?: string): Row {
  const { id, from, to, place } = meeting;
  return {
    key: id,
    label: wordSpan(from, to),
    isCurrent: id === current,
    value: (
      <>
        <EntityName entity={meeting} />
        {(meeting.with.length > 0 || place) && (
          <span class="sub">
            {meeting.with.length > 0 && (
              <>
                with <EntityNames entities={meeting.with} />
              </>
            )}
            {meeting.with.length > 0 && place && '\u00a0· '}
            {place}
          </span>
        )}
      </>
    ),
  };
}
