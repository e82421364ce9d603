/** The geometry of the meetings of several people: a lane each, and a line from lane to lane for each meeting. */
import { layTimeline } from '@/cards/timeline';
import type { IsoDate } from '@/context/dates';
import type { BriefedMeeting } from './briefing';

export interface Lanes {
  width: number;
  height: number;
  /** Where each person's lane is. */
  lanes: { id: string; y: number }[];
  /** Where each meeting stands, earliest first: its dots, one a person, from top to bottom. */
  meetings: { id: string; x: number; ys: number[] }[];
  ticks: { x: number; label: string }[];
  /** The foot of the lanes, where the scale is. */
  axisY: number;
  /** Where the article's day stands. */
  dayX: number;
}

/** Pixels: room for the name of a person above the line. */
export const LANE_HEIGHT = 46;
/** The line of a lane, from its top. */
const LINE = 36;
const TOP = 18;
const FOOT = 22;
/** More lanes than this are no drawing any more. */
const MOST_LANES = 10;

/**
 * @param people ids in the order in which they get lanes; those who met nobody get none
 * @param width pixels of the whole drawing, wider than what is seen of it when zoomed in
 */
export function layLanes(
  meetings: readonly BriefedMeeting[],
  people: readonly string[],
  day: IsoDate,
  width: number,
): Lanes {
  const met = new Set(meetings.flatMap((meeting) => meeting.people));
  const ids = people.filter((id) => met.has(id));
  const lanes = ids.slice(0, MOST_LANES).map((id, i) => ({ id, y: TOP + i * LANE_HEIGHT + LINE }));
  const ys = new Map(lanes.map(({ id, y }) => [id, y]));
  const { dots, ticks, dayX } = layTimeline(meetings, day, width);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const axisY = TOP + lanes.length * LANE_HEIGHT + 4;
  return {
    width,
    height: axisY + FOOT,
    lanes,
    meetings: dots.flatMap(({ id, x }) => {
      const at = byId.get(id)!.people.flatMap((person) => ys.get(person) ?? []);
      return at.length > 0 ? [{ id, x, ys: at.sort((a, b) => a - b) }] : [];
    }),
    ticks,
    axisY,
    dayX,
  };
}

/** Pixels between two meetings that can be told apart. */
const READABLE_GAP = 14;

/**
 * How far a drawing of this width has to be spread at first, so that most meetings can be told apart.
 * @returns a power of two, at most `most`
 */
export function startZoom(
  meetings: readonly BriefedMeeting[],
  day: IsoDate,
  width: number,
  most: number,
): number {
  const { dots } = layTimeline(meetings, day, width);
  const gaps = dots
    .slice(1)
    .map(({ x }, i) => x - dots[i]!.x)
    .sort((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)] ?? READABLE_GAP;
  let zoom = 1;
  while (zoom < most && median * zoom < READABLE_GAP) zoom *= 2;
  return zoom;
}

/**
 * The place among the meetings of the one whose line is nearest to a point of the drawing; what is above or below a line counts less.
 */
export function nearestMeeting({ meetings }: Lanes, x: number, y: number): number {
  const distances = meetings.map((meeting) => {
    const [top = 0] = meeting.ys;
    const bottom = meeting.ys.at(-1) ?? 0;
    const dy = y < top ? top - y : y > bottom ? y - bottom : 0;
    return Math.hypot(meeting.x - x, dy / 3);
  });
  return distances.indexOf(Math.min(...distances));
}
