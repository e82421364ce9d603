/** Times told from the article's day. */
import { addDays, type IsoDate } from '@/context/dates';
import type { DocBlock } from '../document';
import { MONTHS, NUMBERS, SEASONS, UNITS, WEEKDAYS } from '../lexicon/time';
import { monthOf, monthsOf, weekOf, yearOf, type Interval } from './intervals';
import { yearNumber } from './numbers';
import type { Reading } from './reading';

/** "last month", "later this year", "next week", "yesterday". */
export function readRelative(block: DocBlock, at: number, day: IsoDate): Reading | undefined {
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
  else if (SEASONS.has(unit)) interval = seasonFrom(year, month, SEASONS.get(unit)!, shift);
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

/** The season before this one's turn, in this year, or after it; a winter is that of the year in which it begins. */
function seasonFrom(year: number, month: number, first: number, shift: number): Interval {
  const inYear = shift < 0 && first >= month ? year - 1 : shift > 0 && first <= month ? year + 1 : year;
  return monthsOf(inYear, first, SEASON_MONTHS);
}

const SEASON_MONTHS = 3;

/** "the summer of 2018" */
export function readSeason(block: DocBlock, at: number): Reading | undefined {
  const first = SEASONS.get(block.words[at]!.lower);
  if (first === undefined || block.words[at + 1]?.lower !== 'of') return undefined;
  const year = yearNumber(block, at + 2);
  return year === undefined ? undefined : { to: at + 3, readings: [monthsOf(year, first, SEASON_MONTHS)] };
}

/** "over the weekend": the last one, today's included, or the next. */
export function readWeekend({ words }: DocBlock, at: number, day: IsoDate): Reading | undefined {
  if (words[at]!.lower !== 'weekend' || words[at - 1]?.lower !== 'the') return undefined;
  if (!WEEKEND_LEADS.has(words[at - 2]?.lower ?? '')) return undefined;
  const saturday = addDays(day, -((new Date(day).getUTCDay() + 1) % 7));
  const weekend = (from: IsoDate): Interval => ({ from, to: addDays(from, 1) });
  return { to: at + 1, readings: [weekend(saturday), weekend(addDays(saturday, 7))] };
}

const WEEKEND_LEADS: ReadonlySet<string> = new Set(['over', 'at', 'during', 'on']);

/** "two years ago" */
export function readAgo(block: DocBlock, at: number, day: IsoDate): Reading | undefined {
  const { words } = block;
  const unit = UNITS.get(words[at + 1]?.lower ?? '');
  if (!unit || words[at + 2]?.lower !== 'ago') return undefined;
  const count =
    NUMBERS.get(words[at]!.lower) ??
    (/^\d{1,3}$/.test(words[at]!.lower) ? Number(words[at]!.lower) : undefined);
  if (count === undefined) return undefined;
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
export function readWeekday(block: DocBlock, at: number, day: IsoDate): Reading | undefined {
  const weekday = WEEKDAYS.get(block.words[at]!.lower);
  if (weekday === undefined || !block.words[at]!.capital) return undefined;
  return { to: at + 1, readings: [weekdayFrom(day, weekday, -1, true), weekdayFrom(day, weekday, 1)] };
}

function weekdayFrom(day: IsoDate, weekday: number, shift: number, includingToday = false): Interval {
  const today = new Date(day).getUTCDay();
  let difference = (weekday - today + 7) % 7;
  if (shift < 0) difference = difference === 0 && includingToday ? 0 : difference - 7;
  else if (difference === 0) difference = shift > 0 ? 7 : 0;
  const on = addDays(day, difference);
  return { from: on, to: on };
}
