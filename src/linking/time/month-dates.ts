/** Months with or without a day and a year. */
import { isIsoDate, type IsoDate } from '@/context/dates';
import { gapAfter, type DocBlock } from '../document';
import { MONTHS } from '../lexicon/time';
import { monthOf, type Interval } from './intervals';
import { dayNumber, yearNumber } from './numbers';
import type { Reading } from './reading';

/** "Feb. 28", "Feb. 27-28, 2019", "28 February 2019", "June 2018", "in May". */
export function readMonth(block: DocBlock, at: number, day: IsoDate): Reading | undefined {
  const { words } = block;
  const dayFirst = dayNumber(block, at);
  const monthAt =
    dayFirst !== undefined && MONTHS.has(words[at + 1]?.lower ?? '') && gapAfter(block, at) === ' '
      ? at + 1
      : at;
  const month = MONTHS.get(words[monthAt]!.lower);
  if (month === undefined || !words[monthAt]!.capital) return undefined;
  // "May" and "March" are months only where something says so.
  if (month === 5 || month === 3 || words[monthAt]!.lower === 'jan') {
    const next = words[monthAt + 1];
    const dated = next !== undefined && /^\d+$/.test(next.lower);
    if (!dated && monthAt === at && !MONTH_LEADS.has(words[at - 1]?.lower ?? '')) return undefined;
  }
  let to = monthAt + 1;
  let first = monthAt > at ? dayFirst : undefined;
  let last = first;
  if (first === undefined && /^(?: |\. )$/.test(gapSafe(block, monthAt))) {
    first = dayNumber(block, to);
    if (first !== undefined) {
      last = first;
      to++;
      // "Feb. 27-28", "Jan. 4 to 6"
      const joined =
        gapSafe(block, to - 1) === '-'
          ? to
          : /^(?:to|and|through)$/.test(block.words[to]?.lower ?? '')
            ? to + 1
            : -1;
      const second =
        joined < 0 || MONTHS.has(block.words[joined + 1]?.lower ?? '') ? undefined : dayNumber(block, joined);
      if (second !== undefined && second > first && yearNumber(block, joined) === undefined) {
        last = second;
        to = joined + 1;
      }
    }
  }
  const year = /^(?: |, |\. )$/.test(gapSafe(block, to - 1)) ? yearNumber(block, to) : undefined;
  if (year !== undefined) to++;
  const inYear = (y: number): Interval | undefined => dated(y, month, first, last);
  if (year !== undefined) return withReadings(to, [inYear(year)]);
  const thisYear = Number(day.slice(0, 4));
  const candidates = [inYear(thisYear), inYear(thisYear - 1), inYear(thisYear + 1)].filter(
    (interval) => interval !== undefined,
  );
  const past = candidates
    .filter((interval) => interval.from <= day)
    .sort((a, b) => b.from.localeCompare(a.from))[0];
  const future = candidates
    .filter((interval) => interval.to >= day)
    .sort((a, b) => a.from.localeCompare(b.from))[0];
  return withReadings(to, [past, future]);
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
