/**
 * Calendar dates as the dataset writes them: `2019`, `2019-02` or `2019-02-27`.
 * A date says no more than is known, so comparisons work on the days that it may mean.
 */

/** A full calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;
/** A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string;

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/** True for a date of one of the three forms that exists in the calendar (no 30 February). */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

/** True for `YYYY-MM-DD` that exists in the calendar. */
export function isIsoDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The first day that the date may mean. */
export function firstDay(date: PartialDate): IsoDate {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that the date may mean. */
export function lastDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
}

/** True if the date lies surely after the day: no day that it may mean is on or before it. */
export function isAfter(date: PartialDate, day: IsoDate): boolean {
  return firstDay(date) > day;
}

/** The day that lies `days` after (or, negative, before) the given one. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const date = Number(day.slice(8)) + days;
  // every month has that day
  if (date >= 1 && date <= SHORTEST_MONTH) return day.slice(0, 8) + twoDigits(date);
  return calendarDay(day, days);
}

const SHORTEST_MONTH = 28;

function calendarDay(day: IsoDate, days: number): IsoDate {
  const date = new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY);
  // toISOString would write the time of the day too, at twice the cost
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/**
 * For sorting: the earlier first. Dates are told apart by their units; `localeCompare` would load the rules of a language first,
 * which is a good part of the first answer's time.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days from `a` to `b`, negative where `b` is earlier. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / MILLISECONDS_PER_DAY);
}

/** No meeting of the dataset began before it. */
const FIRST_DAY: IsoDate = '1900-01-01';

/** A day as a whole number that is never negative, so that days can be packed: days since 1900-01-01. */
export function dayNumber(day: IsoDate): number {
  return daysBetween(FIRST_DAY, day);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : SHORTEST_MONTH;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
