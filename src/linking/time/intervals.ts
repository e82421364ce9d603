/** Stretches of days. */
import { addDays, firstDay, lastDay, type IsoDate } from '@/context/dates';

/** First and last day, both included. */
export interface Interval {
  from: IsoDate;
  to: IsoDate;
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
  const months = 12 * year + month - 1;
  const date = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  return { from: firstDay(date), to: lastDay(date) };
}

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
