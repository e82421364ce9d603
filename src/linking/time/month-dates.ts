/** Months with or without a day and a year. */
import { compareDates, isIsoDate, type IsoDate } from '@/context/dates';
import { gapAfter, type DocBlock } from '../document';
import { MONTHS } from '../lexicon/time';
import { monthOf, type Interval } from './intervals';
import { dayNumber, yearNumber } from './numbers';
import type { Reading } from './reading';

/**
 * "Feb. 28", "Feb. 27-28, 2019", "28 February 2019", "June 2018", "in May", "June last year", "February the following year".
 * @param before the time mentioned last, whose year "that September" takes over
 */
export function readMonth(
  block: DocBlock,
  at: number,
  day: IsoDate,
  before: { readings: readonly Interval[] } | undefined,
): Reading | undefined {
  const leading = dayNumber(block, at);
  const isLed =
    leading !== undefined && MONTHS.has(block.words[at + 1]?.lower ?? '') && gapAfter(block, at) === ' ';
  const monthAt = isLed ? at + 1 : at;
  const month = monthNumber(block, monthAt, isLed);
  if (month === undefined) return undefined;
  const days = isLed ? { first: leading, last: leading, to: monthAt + 1 } : daysAfter(block, monthAt);
  const inYear = (year: number): Interval | undefined => dated(year, month, days?.first, days?.last);
  const end = days?.to ?? monthAt + 1;
  const said = yearAfter(block, end, day, before) ?? yearOfThat(block, at, end, before);
  if (said) return withReadings(said.to, [inYear(said.year)]);
  const thisYear = Number(day.slice(0, 4));
  const candidates = [inYear(thisYear), inYear(thisYear - 1), inYear(thisYear + 1)].filter(
    (interval) => interval !== undefined,
  );
  const past = candidates
    .filter((interval) => interval.from <= day)
    .sort((a, b) => compareDates(b.from, a.from))[0];
  const future = candidates
    .filter((interval) => interval.to >= day)
    .sort((a, b) => compareDates(a.from, b.from))[0];
  return withReadings(end, [past, future]);
}

function monthNumber({ words }: DocBlock, at: number, isLed: boolean): number | undefined {
  const { lower, capital } = words[at]!;
  const month = capital ? MONTHS.get(lower) : undefined;
  // "May" and "March" are months only where something says so.
  if (month !== 5 && month !== 3 && lower !== 'jan') return month;
  const isDated = /^\d+$/.test(words[at + 1]?.lower ?? '');
  return isDated || isLed || MONTH_LEADS.has(words[at - 1]?.lower ?? '') ? month : undefined;
}

/** "28", "27-28", "4 to 6" after the month at an index. */
function daysAfter(
  block: DocBlock,
  monthAt: number,
): { first: number; last: number; to: number } | undefined {
  if (!/^(?: |\. )$/.test(gapSafe(block, monthAt))) return undefined;
  const to = monthAt + 2;
  const first = dayNumber(block, to - 1);
  if (first === undefined) return undefined;
  const isJoined = gapSafe(block, to - 1) === '-';
  const secondAt = isJoined
    ? to
    : /^(?:to|and|through)$/.test(block.words[to]?.lower ?? '')
      ? to + 1
      : undefined;
  const second =
    secondAt === undefined || MONTHS.has(block.words[secondAt + 1]?.lower ?? '')
      ? undefined
      : dayNumber(block, secondAt);
  return second !== undefined && second > first
    ? { first, last: second, to: secondAt! + 1 }
    : { first, last: first, to };
}

/** "2019", "last year", "of that year", "the following year". */
function yearAfter(
  block: DocBlock,
  at: number,
  day: IsoDate,
  before: { readings: readonly Interval[] } | undefined,
): { year: number; to: number } | undefined {
  if (!/^(?: |, |\. )$/.test(gapSafe(block, at - 1))) return undefined;
  const number = yearNumber(block, at);
  if (number !== undefined) return { year: number, to: at + 1 };
  const start = block.words[at]?.lower === 'of' ? at + 1 : at;
  const isYear = (index: number): boolean => block.words[index]?.lower === 'year';
  const which = block.words[start]?.lower ?? '';
  const shift = YEARS_FROM_NOW.get(which);
  if (shift !== undefined && isYear(start + 1))
    return { year: Number(day.slice(0, 4)) + shift, to: start + 2 };
  const last = yearOfTime(before);
  if (last === undefined) return undefined;
  if (which === 'that' && isYear(start + 1)) return { year: last, to: start + 2 };
  return which === 'the' &&
    /^(?:following|next)$/.test(block.words[start + 1]?.lower ?? '') &&
    isYear(start + 2)
    ? { year: last + 1, to: start + 3 }
    : undefined;
}

const YEARS_FROM_NOW: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "that September" */
function yearOfThat(
  { words }: DocBlock,
  at: number,
  to: number,
  before: { readings: readonly Interval[] } | undefined,
): { year: number; to: number } | undefined {
  const year = words[at - 1]?.lower === 'that' ? yearOfTime(before) : undefined;
  return year === undefined ? undefined : { year, to };
}

function yearOfTime(time: { readings: readonly Interval[] } | undefined): number | undefined {
  const from = time?.readings[0]?.from;
  return from === undefined ? undefined : Number(from.slice(0, 4));
}

const MONTH_LEADS: ReadonlySet<string> = new Set([
  'in',
  'last',
  'this',
  'next',
  'since',
  'until',
  'by',
  'of',
  'early',
  'late',
  'mid',
  'for',
  'from',
  'and',
  'to',
  'on',
  'during',
  'before',
  'after',
]);

function dated(
  year: number,
  month: number,
  first: number | undefined,
  last: number | undefined,
): Interval | undefined {
  if (first === undefined) return monthOf(year, month);
  const on = (date: number): string =>
    `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const interval = { from: on(first), to: on(last ?? first) };
  return isIsoDate(interval.from) && isIsoDate(interval.to) ? interval : undefined;
}

function withReadings(to: number, intervals: (Interval | undefined)[]): Reading | undefined {
  const readings = intervals.filter((interval) => interval !== undefined);
  const unique = readings.filter(
    (interval, i) => readings.findIndex((other) => other.from === interval.from) === i,
  );
  return unique.length ? { to, readings: unique } : undefined;
}

function gapSafe(block: DocBlock, index: number): string {
  return index < 0 || index >= block.words.length - 1 ? '' : gapAfter(block, index);
}
