/** The geometry of a timeline: where dots, ticks and the article's day stand. Numbers in, numbers out; the drawing is a component. */
import { makeTimeAxis, type TimeAxis } from '@/cards/time-axis';
import type { IsoDate } from '@/context/dates';

export interface TimelineEvent {
  id: string;
  from: IsoDate;
}

export interface Timeline {
  /** Where each event stands, in order of time; those that would lie on each other are stacked, row 0 lowest. */
  dots: { id: string; x: number; row: number; isAfter: boolean }[];
  ticks: TimeAxis['ticks'];
  /** Where the article's day stands. */
  dayX: number;
  rows: number;
}

/** Pixels between the middles of two dots that can be told apart. */
const DOT_PITCH = 12;

/** @param width pixels of the whole drawing */
export function layTimeline(events: readonly TimelineEvent[], day: IsoDate, width: number): Timeline {
  const days = [...events.map(({ from }) => from), day].sort();
  const axis = makeTimeAxis(days[0]!, days.at(-1)!, width);
  const dots = stack(
    [...events]
      .sort((a, b) => a.from.localeCompare(b.from))
      .map((event) => ({ ...event, x: axis.at(event.from) })),
  );
  return {
    dots: dots.map(({ id, x, row, from }) => ({ id, x, row, isAfter: from > day })),
    ticks: axis.ticks,
    dayX: axis.at(day),
    rows: 1 + Math.max(0, ...dots.map(({ row }) => row)),
  };
}

/** Puts each dot in the lowest row where it touches none before it. */
function stack<T extends { x: number }>(dots: readonly T[]): (T & { row: number })[] {
  const lastInRow: number[] = [];
  return dots.map((dot) => {
    let row = 0;
    while (dot.x - (lastInRow[row] ?? -Infinity) < DOT_PITCH) row++;
    lastInRow[row] = dot.x;
    return { ...dot, row };
  });
}
