/**
 * The meetings of the article's people as one drawing: a lane each, time from left to right, a line through all who met.
 * The buttons with the names narrow it to those whom they name; zooming spreads it. For assistive technology it is a
 * slider over the meetings, and the list beneath says all that it shows.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { wordMeetingKind } from '@/cards/kind-words';
import { wordSpan } from '@/cards/wording';
import { IconButton } from '@/design/icon-button';
import { MinusIcon, PlusIcon } from '@/design/icons';
import { t, tn } from '@/i18n/translate';
import type { BriefedMeeting, BriefedPerson } from './briefing';
import { LANE_HEIGHT, layLanes, nearestMeeting, startZoom } from './lanes';
import { LanesPicture } from './lanes-picture';
import { stepTo } from '@/design/step-to';
import { useWidth } from './use-width';

export interface MeetingsDrawingProps {
  /** Earliest first; at least one. */
  meetings: readonly BriefedMeeting[];
  people: readonly BriefedPerson[];
  day: string;
  /** Ids of those to whose meetings it is narrowed. */
  chosen: readonly string[];
  onChoose: (id: string) => void;
  onOpen: (meeting: BriefedMeeting) => void;
}

/** Each step spreads the drawing twofold. */
const MOST_ZOOM = 32;
/** Further, the first look would show nothing but the last weeks. */
const MOST_FIRST_ZOOM = 8;
/** Pixels, before the browser has told how many there are. */
const LEAST_WIDTH = 240;

export function MeetingsDrawing({ meetings, people, day, chosen, onChoose, onOpen }: MeetingsDrawingProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const visible = useWidth(scroller);
  const room = Math.max(LEAST_WIDTH, visible);
  const first = useMemo(() => startZoom(meetings, day, room, MOST_FIRST_ZOOM), [meetings, day, room]);
  const [chosenZoom, setZoom] = useState<number>();
  const zoom = chosenZoom ?? first;
  const [at, setAt] = useState<number>();
  const drawn = layLanes(
    meetings,
    people.map(({ id }) => id),
    day,
    room * zoom,
  );
  const shown = drawn.meetings;
  const current = Math.min(at ?? shown.length - 1, shown.length - 1);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const read = shown[current] && byId.get(shown[current].id);
  const isRead = at !== undefined;

  // The story is at its end, and so is the eye.
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ left: drawn.dayX - visible * 0.85, behavior: 'instant' });
  }, [zoom, visible, chosen.join(' ')]);
  useEffect(() => {
    const box = scroller.current;
    const x = at === undefined ? undefined : shown[current]?.x;
    if (!box || x === undefined) return;
    const isSeen = x > box.scrollLeft + 12 && x < box.scrollLeft + box.clientWidth - 12;
    if (!isSeen) box.scrollTo({ left: x - box.clientWidth / 2, behavior: 'instant' });
  }, [at]);

  if (!read) return null;
  const peopleOf = (meeting: BriefedMeeting): string => meeting.people.map((id) => names.get(id)).join(', ');
  const textOf = (meeting: BriefedMeeting): string =>
    [wordSpan(meeting.from, meeting.to), meeting.name, wordMeetingKind(meeting.kind), peopleOf(meeting)].join(
      ' · ',
    );
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = stepTo(event.key, current, shown.length);
    if (event.key === 'Enter') onOpen(read);
    else if (event.key === '+' || event.key === '=') setZoom(Math.min(MOST_ZOOM, zoom * 2));
    else if (event.key === '-') setZoom(Math.max(1, zoom / 2));
    else if (to !== undefined) setAt(to);
    else return;
    event.preventDefault();
  };
  const nearestTo = (event: MouseEvent): number => {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    return nearestMeeting(drawn, event.clientX - left, event.clientY - top);
  };

  return (
    <div class="lanes">
      <div class="lanes-zoom">
        <IconButton
          name="zoom"
          label={t('briefing.zoomOut')}
          aria-disabled={zoom === 1}
          onClick={() => setZoom(Math.max(1, zoom / 2))}
        >
          <MinusIcon />
        </IconButton>
        <IconButton
          name="zoom"
          label={t('briefing.zoomIn')}
          aria-disabled={zoom === MOST_ZOOM}
          onClick={() => setZoom(Math.min(MOST_ZOOM, zoom * 2))}
        >
          <PlusIcon />
        </IconButton>
      </div>
      <div class="lanes-board">
        <ul class="lanes-names" aria-label={t('briefing.narrow')}>
          {drawn.lanes.map(({ id, y }) => (
            <li key={id} style={{ top: `${y - LANE_HEIGHT + 14}px` }}>
              <button
                type="button"
                class="lane-name"
                aria-pressed={chosen.includes(id)}
                {...DATASET_TEXT}
                onClick={() => onChoose(id)}
              >
                {names.get(id)}
              </button>
            </li>
          ))}
        </ul>
        <div class="lanes-scroller" ref={scroller}>
          <div
            class="lanes-area"
            role="slider"
            tabIndex={0}
            aria-label={tn('briefing.timeline', shown.length)}
            aria-valuemin={1}
            aria-valuemax={shown.length}
            aria-valuenow={current + 1}
            aria-valuetext={textOf(read)}
            onKeyDown={onKeyDown}
            onFocus={() => setAt((now) => now ?? current)}
            onPointerMove={(event) => setAt(nearestTo(event))}
            onPointerLeave={() => setAt(undefined)}
            onBlur={() => setAt(undefined)}
            onClick={(event) => {
              const meeting = byId.get(shown[nearestTo(event)]!.id);
              if (meeting) onOpen(meeting);
            }}
          >
            <LanesPicture drawn={drawn} meetings={byId} read={isRead ? read.id : undefined} />
          </div>
        </div>
      </div>
      <p class="readout soft" aria-hidden="true">
        {isRead ? <Read meeting={read} people={peopleOf(read)} /> : t('briefing.narrowHint')}
      </p>
    </div>
  );
}

/** The meeting that is read, in a line beneath the drawing. */
function Read({ meeting: { from, to, name, kind }, people }: { meeting: BriefedMeeting; people: string }) {
  return (
    <span>
      {wordSpan(from, to)} · <bdi {...DATASET_TEXT}>{name}</bdi> · {wordMeetingKind(kind)} ·{' '}
      <bdi {...DATASET_TEXT}>{people}</bdi>
    </span>
  );
}
