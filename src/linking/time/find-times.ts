/**
 * Time expressions of news English, read relative to the article's day: "Feb. 28", "in February", "last month", "later this
 * month", "next week", "in 2001 and 2002", "on Thursday", "two years ago". Written here, not with a general library, because
 * an expression without a year keeps both its readings until the verb or the candidates decide, and because whole articles are scanned.
 */
import { addDays, isIsoDate, type IsoDate } from '@/context/dates';
import { gapAfter, type DocBlock } from '../document';
import { MONTHS, NUMBERS, UNITS, WEEKDAYS } from '../lexicon/time';
import { readCountedOn } from './counted-on';
import { monthOf, weekOf, yearOf, type Interval } from './intervals';

export interface TimeMention {
  start: number;
  end: number;
  words: string;
  /** The stretches of days that it may mean, the likeliest first: "in February" is the last one or the next. */
  readings: Interval[];
}

interface Reading {
  /** Index after the last word. */
  to: number;
  readings: Interval[];
}

/** Years that news since 2000 speaks of. */
const FIRST_YEAR = 1985;
const LAST_YEAR = 2035;

/** The time expressions of a block, in order. */
export function findTimes(block: DocBlock, day: IsoDate): TimeMention[] {
  const found: TimeMention[] = [];
  for (let at = 0; at < block.words.length;) {
    const reading =
      readMonth(block, at, day) ??
      readRelative(block, at, day) ??
      readAgo(block, at, day) ??
      readWeekday(block, at, day) ??
      readYear(block, at) ??
      readCountedOn(block, at, found.at(-1));
    if (reading) {
      const start = block.words[at]!.start;
      const end = block.words[reading.to - 1]!.end;
      found.push({ start, end, words: block.text.slice(start, end), readings: reading.readings });
      at = reading.to;
    } else at++;
  }
  return found;
}

/** "Feb. 28", "Feb. 27-28, 2019", "28 February 2019", "June 2018", "in May". */
function readMonth(block: DocBlock, at: number, day: IsoDate): Reading | undefined {
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

/** "last month", "later this year", "next week", "yesterday". */
function readRelative(block: DocBlock, at: number, day: IsoDate): Reading | undefined {
  const { words } = block;
  const word = words[at]!.lower;
  if (word === 'yesterday')
    return { to: at + 1, readings: [{ from: addDays(day, -1), to: addDays(day, -1) }] };
  if (word === 'today' || word === 'tonight') return { to: at + 1, readings: [{ from: day, to: day }] };
  if (word === 'tomorrow') return { to: at + 1, readings: [{ from: addDays(day, 1), to: addDays(day, 1) }] };
  const direction = word === 'earlier' || word === 'later' ? word : undefined;
  const base = direction ? at + 1 : at;
  const which = words[base]?.lower;
  if (which !== 'last' && which !== 'this' && which !== 'next' && which !== 'coming') return undefined;
  const unit = words[base + 1]?.lower ?? '';
  const shift = which === 'last' ? -1 : which === 'this' ? 0 : 1;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  let interval: Interval | undefined;
  if (unit === 'week' || unit === 'weekend') interval = weekOf(day, shift);
  else if (unit === 'month') interval = monthOf(year, month + shift);
  else if (unit === 'year') interval = yearOf(year + shift);
  else if (WEEKDAYS.has(unit)) interval = weekdayFrom(day, WEEKDAYS.get(unit)!, shift);
  else if (MONTHS.has(unit)) {
    const named = MONTHS.get(unit)!;
    interval = monthOf(
      shift < 0 ? (named < month ? year : year - 1) : shift > 0 ? (named > month ? year : year + 1) : year,
      named,
    );
  }
  if (!interval) return undefined;
  if (direction === 'earlier') interval = { from: interval.from, to: interval.to < day ? interval.to : day };
  if (direction === 'later') interval = { from: interval.from > day ? interval.from : day, to: interval.to };
  return { to: base + 2, readings: [interval] };
}

/** "two years ago", "a month earlier", "three weeks later" is left to the context that it counts from. */
function readAgo(block: DocBlock, at: number, day: IsoDate): Reading | undefined {
  const { words } = block;
  const count =
    NUMBERS.get(words[at]!.lower) ??
    (/^\d{1,3}$/.test(words[at]!.lower) ? Number(words[at]!.lower) : undefined);
  const unit = UNITS.get(words[at + 1]?.lower ?? '');
  if (count === undefined || !unit || words[at + 2]?.lower !== 'ago') return undefined;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const about = (days: number, slack: number): Interval => ({
    from: addDays(day, -days - slack),
    to: addDays(day, -days + slack),
  });
  const interval =
    unit === 'year'
      ? yearOf(year - count)
      : unit === 'month'
        ? monthOf(year, month - count)
        : unit === 'week'
          ? about(7 * count, 4)
          : about(count, 1);
  return { to: at + 3, readings: [interval] };
}

/** "on Thursday": the last one, today included, or the next. */
function readWeekday(block: DocBlock, at: number, day: IsoDate): Reading | undefined {
  const weekday = WEEKDAYS.get(block.words[at]!.lower);
  if (weekday === undefined || !block.words[at]!.capital) return undefined;
  return { to: at + 1, readings: [weekdayFrom(day, weekday, -1, true), weekdayFrom(day, weekday, 1)] };
}

/** "in 2011", "the 2018 summit", "2001 and 2002". */
function readYear(block: DocBlock, at: number): Reading | undefined {
  const year = yearNumber(block, at);
  if (year === undefined || /[$€£%]/.test(block.text[block.words[at]!.start - 1] ?? '')) return undefined;
  return { to: at + 1, readings: [yearOf(year)] };
}

function weekdayFrom(day: IsoDate, weekday: number, shift: number, includingToday = false): Interval {
  const today = new Date(day).getUTCDay();
  let difference = (weekday - today + 7) % 7;
  if (shift < 0) difference = difference === 0 && includingToday ? 0 : difference - 7;
  else if (difference === 0) difference = shift > 0 ? 7 : 0;
  const on = addDays(day, difference);
  return { from: on, to: on };
}

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

function dayNumber(block: DocBlock, at: number): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(block.words[at]?.lower ?? '');
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? value : undefined;
}

function yearNumber(block: DocBlock, at: number): number | undefined {
  const word = block.words[at]?.lower ?? '';
  const value = /^(?:19|20)\d\d$/.test(word) ? Number(word) : 0;
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : undefined;
}

function gapSafe(block: DocBlock, index: number): string {
  return index < 0 || index >= block.words.length - 1 ? '' : gapAfter(block, index);
}
