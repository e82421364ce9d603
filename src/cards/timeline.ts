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
  /** Pixels from row to row. */
  rowHeight: number;
  /** How large dots are beside those of a timeline that has room. */
  dotScale: number;
  /** How wide the edge is that keeps dots apart, beside the same. */
  edgeScale: number;
}

/** Pixels between the middles of two dots that can be told apart; the later ones for dots that are made smaller. */
const DOT_PITCHES = [12, 9, 6] as const;
/** Pixels that rows may take: a stack must not push what is beneath the drawing out of a card. */
const TALLEST = 96;

/** @param width pixels of the whole drawing */
export function layTimeline(events: readonly TimelineEvent[], day: IsoDate, width: number): Timeline {
  const days = [...events.map(({ from }) => from), day].sort();
  const axis = makeTimeAxis(days[0]!, days.at(-1)!, width);
  const inOrder = [...events]
    .sort((a, b) => a.from.localeCompare(b.from))
    .map((event) => ({ ...event, x: axis.at(event.from) }));
  const { dots, rows, pitch } = stackWithin(TALLEST, inOrder);
  // even the smallest may be too many: then they lie on each other
  const rowHeight = Math.min(pitch, TALLEST / rows);
  return {
    dots: dots.map(({ id, x, row, from }) => ({ id, x, row, isAfter: from > day })),
    ticks: axis.ticks,
    dayX: axis.at(day),
    rows,
    rowHeight,
    dotScale: pitch / DOT_PITCHES[0],
    edgeScale: rowHeight / DOT_PITCHES[0],
  };
}

interface Stacked<T> {
  dots: (T & { row: number })[];
  rows: number;
  pitch: number;
}

/** Stacks dots as large as their rows have room for. */
function stackWithin<T extends { x: number }>(height: number, dots: readonly T[]): Stacked<T> {
  const tried = DOT_PITCHES.map((pitch) => stack(dots, pitch));
  return tried.find(({ rows, pitch }) => rows * pitch <= height) ?? tried.at(-1)!;
}

/** Puts each dot in the lowest row where it touches none before it. */
function stack<T extends { x: number }>(dots: readonly T[], pitch: number): Stacked<T> {
  const lastInRow: number[] = [];
  const placed = dots.map((dot) => {
    let row = 0;
    while (dot.x - (lastInRow[row] ?? -Infinity) < pitch) row++;
    lastInRow[row] = dot.x;
    return { ...dot, row };
  });
  return { dots: placed, rows: Math.max(1, lastInRow.length), pitch };
}
