/** The picture of the lanes: the line of time, the article's day, and each meeting as a shape on the lanes of those who met. */
import { MeetingShape } from '@/cards/components/meeting-shape';
import { t } from '@/i18n/translate';
import type { BriefedMeeting } from './briefing';
import type { Lanes } from './lanes';

/** Pixels. */
const RADIUS = 4.5;
const RADIUS_READ = 6;

interface LanesPictureProps {
  drawn: Lanes;
  meetings: ReadonlyMap<string, BriefedMeeting>;
  /** The id of the meeting that is read. */
  read: string | undefined;
}

export function LanesPicture({ drawn, meetings, read }: LanesPictureProps) {
  const { width, height, lanes, ticks, axisY, dayX } = drawn;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {lanes.map(({ id, y }) => (
        <path class="axis" key={id} d={`M0 ${y}H${width}`} />
      ))}
      {ticks.map(({ x, label }) => (
        <g key={label}>
          <path class="tick" d={`M${x} ${axisY}v4`} />
          <text x={x} y={axisY + 16} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      <path class="axis" d={`M0 ${axisY}H${width}`} />
      <path class="day" d={`M${dayX} 14V${axisY + 4}`} />
      <text class="day-label" x={dayX} y={10} text-anchor={dayX > width - 40 ? 'end' : 'middle'}>
        {t('card.thisArticle')}
      </text>
      {drawn.meetings.map(({ id, x, ys }) => {
        const meeting = meetings.get(id);
        return (
          <g
            key={id}
            class="met"
            data-read={id === read || undefined}
            data-mentioned={(meeting?.spots.length ?? 0) > 0 || undefined}
            data-coming={meeting?.isComing || undefined}
          >
            {ys.length > 1 && <path class="tie" d={`M${x} ${ys[0]}V${ys.at(-1)}`} />}
            {ys.map((y) => (
              <MeetingShape
                key={y}
                class="dot"
                kind={meeting?.kind ?? 'talks'}
                x={x}
                y={y}
                radius={id === read ? RADIUS_READ : RADIUS}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
