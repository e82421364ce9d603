/** A scale of time: where days and the labels of years or months stand. Numbers in, numbers out. */
import { daysBetween, type IsoDate } from '@/context/dates';
import { wordShortMonth } from '@/cards/wording';

export interface TimeAxis {
  /** Pixels from the left. */
  at(day: IsoDate): number;
  ticks: { x: number; label: string }[];
}

/** Pixels kept free at both ends, for half a dot. */
const INSET = 7;
/** Pixels that a label takes with the space around it. */
const YEAR_PITCH = 40;
const MONTH_PITCH = 72;
/** Pixels of a digit at the size of the labels; Latin letters are as wide on the whole. */
const DIGIT_WIDTH = 6.2;
/** Chinese, Japanese and Korean signs are twice as wide. */
const WIDE_SIGNS = /[\u2e80-\uffef]/g;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];
const MONTH_STEPS = [1, 2, 3, 6];
const DAYS_PER_YEAR = 365.25;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
/** Spans shorter than this are labelled by month. */
const LONGEST_BY_MONTH_DAYS = 500;
/** A scale shorter than this would make days look like years. */
const SHORTEST_SPAN_DAYS = 60;

/** @param width pixels of the whole drawing */
export function makeTimeAxis(first: IsoDate, last: IsoDate, width: number): TimeAxis {
  const span = Math.max(daysBetween(first, last), SHORTEST_SPAN_DAYS);
  const scale = (width - 2 * INSET) / span;
  const at = (day: IsoDate): number => INSET + daysBetween(first, day) * scale;
  return {
    at,
    ticks: ticksOf(first, span, scale)
      .map(({ date, label }) => ({ x: at(date), label }))
      .filter(({ x, label }) => isRoomFor(label, x, width)),
  };
}

/** A label stands in the middle of its tick, and none is cut at the edge. */
function isRoomFor(label: string, x: number, width: number): boolean {
  const wide = label.match(WIDE_SIGNS)?.length ?? 0;
  const half = ((label.length + wide) * DIGIT_WIDTH) / 2;
  return x - half >= 0 && x + half <= width;
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
