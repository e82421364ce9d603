/** Meetings on a line of time, with the article's day: what the rows beneath it say, at one look. */
import { useContext } from 'preact/hooks';
import type { MeetingLine } from '@/cards/card';
import { DeckContext } from '@/cards/components/deck-context';
import { layTimeline } from '@/cards/timeline';
import { wordSpan } from '@/cards/wording';

/** Pixels; the drawing shrinks with the card. */
const WIDTH = 336;
const ROW_HEIGHT = 12;
const TOP = 20;
const LABEL_HEIGHT = 20;
/** Pixels from an edge within which a label is set inwards. */
const EDGE = 40;

export function TimelineDrawing({
  meetings,
  current,
}: {
  meetings: readonly MeetingLine[];
  current?: string;
}) {
  const { day } = useContext(DeckContext);
  // A single dot says nothing that its row doesn't.
  if (meetings.length < 2) return null;
  const { dots, ticks, dayX, rows } = layTimeline(meetings, day, WIDTH);
  const axis = TOP + (rows - 1) * ROW_HEIGHT + 6;
  const height = axis + LABEL_HEIGHT;
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <path class="axis" d={`M0 ${axis}H${WIDTH}`} />
      {ticks.map(({ x, label }) => (
        <g key={label}>
          <path class="tick" d={`M${x} ${axis}v4`} />
          <text x={x} y={axis + 16} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      <path class="day" d={`M${dayX} 14V${axis + 4}`} />
      <text class="day-label" x={dayX} y={10} text-anchor={anchorOf(dayX)}>
        this article
      </text>
      {dots.map(({ id, x, row, isAfter }) => {
        const meeting = byId.get(id);
        return (
          <circle
            key={id}
            class="dot"
            data-after={isAfter || undefined}
            data-current={id === current || undefined}
            cx={x}
            cy={axis - row * ROW_HEIGHT}
            r={id === current ? 5.5 : 4}
          >
            {meeting && <title>{`${wordSpan(meeting.from, meeting.to)}: ${meeting.name}`}</title>}
          </circle>
        );
      })}
    </svg>
  );
}

function anchorOf(x: number): 'start' | 'middle' | 'end' {
  if (x < EDGE) return 'start';
  return x > WIDTH - EDGE ? 'end' : 'middle';
}
