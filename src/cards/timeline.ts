/** The geometry of a timeline: where dots, ticks and the article's day stand. Numbers in, numbers out; the drawing is a component. */
import { daysBetween, type IsoDate } from '@/context/dates';
import { wordShortMonth } from '@/cards/wording';

export interface TimelineEvent {
  id: string;
  from: IsoDate;
}

export interface Timeline {
  /** Where each event stands; those that would lie on each other are stacked, row 0 lowest. */
  dots: { id: string; x: number; row: number; isAfter: boolean }[];
  ticks: { x: number; label: string }[];
  /** Where the article's day stands. */
  dayX: number;
  rows: number;
}

/** Pixels kept free at both ends, for half a dot. */
const INSET = 7;
/** Pixels between the middles of two dots that can be told apart. */
const DOT_PITCH = 12;
/** Pixels that a label takes with the space around it. */
const YEAR_PITCH = 40;
const MONTH_PITCH = 72;
/** Pixels of a digit at the size of the labels; letters are as wide on the whole. */
const DIGIT_WIDTH = 6.2;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];
const MONTH_STEPS = [1, 2, 3, 6];
const DAYS_PER_YEAR = 365.25;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
/** Spans shorter than this are labelled by month. */
const LONGEST_BY_MONTH_DAYS = 500;
/** A scale shorter than this would make days look like years. */
const SHORTEST_SPAN_DAYS = 60;

/** @param width pixels of the whole drawing */
export function layTimeline(events: readonly TimelineEvent[], day: IsoDate, width: number): Timeline {
  const days = [...events.map(({ from }) => from), day].sort();
  const first = days[0]!;
  const span = Math.max(daysBetween(first, days.at(-1)!), SHORTEST_SPAN_DAYS);
  const scale = (width - 2 * INSET) / span;
  const at = (date: IsoDate): number => INSET + daysBetween(first, date) * scale;
  const dots = stack(
    [...events]
      .sort((a, b) => a.from.localeCompare(b.from))
      .map((event) => ({ ...event, x: at(event.from) })),
  );
  return {
    dots: dots.map(({ id, x, row, from }) => ({ id, x, row, isAfter: from > day })),
    ticks: ticksOf(first, span, scale)
      .map(({ date, label }) => ({ x: at(date), label }))
      .filter(({ x, label }) => isRoomFor(label, x, width)),
    dayX: at(day),
    rows: 1 + Math.max(0, ...dots.map(({ row }) => row)),
  };
}

/** A label stands in the middle of its tick, and none is cut at the edge. */
function isRoomFor(label: string, x: number, width: number): boolean {
  const half = (label.length * DIGIT_WIDTH) / 2;
  return x - half >= 0 && x + half <= width;
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

function ticksOf(first: IsoDate, span: number, scale: number): { date: IsoDate; label: string }[] {
  const year = Number(first.slice(0, 4));
  if (span > LONGEST_BY_MONTH_DAYS) {
    const step = YEAR_STEPS.find((years) => years * DAYS_PER_YEAR * scale >= YEAR_PITCH) ?? 100;
    const start = Math.floor(year / step) * step;
    return range(start, Math.ceil((span / DAYS_PER_YEAR + step) / step) + 1, step).map((y) => ({
      date: `${y}-01-01`,
      label: String(y),
    }));
  }
  const step = MONTH_STEPS.find((months) => months * DAYS_PER_MONTH * scale >= MONTH_PITCH) ?? 12;
  const start = Math.floor((Number(first.slice(5, 7)) - 1) / step) * step;
  return range(start, Math.ceil(span / DAYS_PER_MONTH / step) + 2, step).map((month) => {
    const date = `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    return { date, label: wordShortMonth(date) };
  });
}

function range(start: number, count: number, step: number): number[] {
  return Array.from({ length: count }, (_, i) => start + i * step);
}
