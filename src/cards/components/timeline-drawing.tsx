/** Meetings on a line of time, with the article's day: what the rows beneath it say, at one look. */
import { useContext } from 'preact/hooks';
import type { MeetingLine } from '@/cards/card';
import { DeckContext } from '@/cards/components/deck-context';
import { MeetingShape, SHAPED_KINDS, shapedAs } from '@/cards/components/meeting-shape';
import { wordMeetingKind } from '@/cards/kind-words';
import { layTimeline } from '@/cards/timeline';
import { wordSpan } from '@/cards/wording';
import { ReadableDrawing } from '@/design/readable-drawing';
import { t, tn } from '@/i18n/translate';

/** Pixels; the drawing shrinks with the card. */
const WIDTH = 336;
const TOP = 20;
const LABEL_HEIGHT = 20;
/** Pixels from an edge within which a label is set inwards. */
const EDGE = 40;
const RADIUS = 4;
const RADIUS_READ = 5.5;

export function TimelineDrawing({
  meetings,
  current,
}: {
  meetings: readonly MeetingLine[];
  current?: string;
}) {
  const { day, kindOf, open } = useContext(DeckContext);
  // A single dot says nothing that its row doesn't.
  if (meetings.length < 2) return null;
  const { dots, ticks, dayX, rows, rowHeight, dotScale, edgeScale } = layTimeline(meetings, day, WIDTH);
  const axis = TOP + (rows - 1) * rowHeight + 6;
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const points = dots.map(({ id, x, row }) => {
    const { from, to, name } = byId.get(id)!;
    return { id, x, y: axis - row * rowHeight, when: wordSpan(from, to), name };
  });
  return (
    <ReadableDrawing
      label={tn('meeting.timeline', meetings.length)}
      points={points}
      width={WIDTH}
      height={axis + LABEL_HEIGHT}
      {...(current !== undefined && { first: current })}
      legend={<Legend meetings={meetings} />}
      onOpen={(id) => {
        if (id !== current && kindOf(id)) open(id);
      }}
    >
      {(read) => (
        <>
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
            {t('card.thisArticle')}
          </text>
          {dots.map(({ id, isAfter }, i) => (
            <MeetingShape
              key={id}
              class="dot"
              kind={byId.get(id)!.kind}
              style={{ '--dot-edge': edgeScale }}
              data-after={isAfter || undefined}
              data-current={id === current || undefined}
              data-read={id === read || undefined}
              x={points[i]!.x}
              y={points[i]!.y}
              radius={dotScale * (id === current || id === read ? RADIUS_READ : RADIUS)}
            />
          ))}
        </>
      )}
    </ReadableDrawing>
  );
}

/** Which shape is which kind, if there is more than one. */
function Legend({ meetings }: { meetings: readonly MeetingLine[] }) {
  const shapes = SHAPED_KINDS.filter((kind) => meetings.some((meeting) => shapedAs(meeting.kind) === kind));
  if (shapes.length < 2) return null;
  return (
    <>
      {shapes.map((kind) => (
        <span class="legend" key={kind}>
          <svg width="10" height="10" viewBox="0 0 10 10">
            <MeetingShape class="dot" kind={kind} x={5} y={5} radius={3.6} />
          </svg>
          {wordMeetingKind(kind)}
        </span>
      ))}
    </>
  );
}

function anchorOf(x: number): 'start' | 'middle' | 'end' {
  if (x < EDGE) return 'start';
  return x > WIDTH - EDGE ? 'end' : 'middle';
}
