/** Stretches of days. */
import { addDays, firstDay, lastDay, type IsoDate } from '@/context/dates';
import { getOrInsert } from '@/context/get-or-insert';

/** First and last day, both included. */
export interface Interval {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.from <= b.to && b.from <= a.to;
}

export function widen({ from, to }: Interval, days: number): Interval {
  return { from: addDays(from, -days), to: addDays(to, days) };
}

export function yearOf(year: number): Interval {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** @param month 1 to 12; values outside run over into other years */
export function monthOf(year: number, month: number): Interval {
  const number = 12 * year + month - 1;
  return getOrInsert(months, number, () => {
    const date = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
    return { from: firstDay(date), to: lastDay(date) };
  });
}

/** By the months since the year 0: news speaks of a few hundred, again and again. */
const months = new Map<number, Interval>();

/** @param month the first, 1 to 12 */
export function monthsOf(year: number, month: number, count: number): Interval {
  return { from: monthOf(year, month).from, to: monthOf(year, month + count - 1).to };
}

/** Monday to Sunday around a day, shifted by whole weeks. */
export function weekOf(day: IsoDate, shift = 0): Interval {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const from = addDays(day, shift * 7 - weekday);
  return { from, to: addDays(from, 6) };
}
