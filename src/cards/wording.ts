/**
 * Dates and spans in the voice of the page around: “Feb. 27–28, 2019”, “August 2001”, “since 2011”.
 * Month names come from Intl; that long ones are cut beside a day is newspaper style.
 */
import { firstDay, lastDay, type IsoDate, type PartialDate } from '@/context/dates';

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** March, April, May, June and July stay whole, the others are cut. */
const LONGEST_UNCUT_MONTH = 5;

/** “Feb. 27, 2019”, “February 2019” or “2019”, as exact as the date is. */
export function wordDate(date: PartialDate): string {
  if (date.length === 4) return date;
  if (date.length === 7) return `${monthOf(date)} ${yearOf(date)}`;
  return `${shortMonthOf(date)} ${dayOf(date)}, ${yearOf(date)}`;
}

/** “Feb. 27–28, 2019”, “Feb. 27–March 2, 2019”, “Dec. 30, 2018–Jan. 2, 2019”. */
export function wordSpan(from: IsoDate, to: IsoDate): string {
  if (from === to) return wordDate(from);
  if (yearOf(from) !== yearOf(to)) return `${wordDate(from)}–${wordDate(to)}`;
  const end = from.slice(0, 7) === to.slice(0, 7) ? dayOf(to) : `${shortMonthOf(to)} ${dayOf(to)}`;
  return `${shortMonthOf(from)} ${dayOf(from)}–${end}, ${yearOf(from)}`;
}

/** Years in an office: “2000–2008”, “since 2011”, “until 2008”, “2012”; empty if nothing is known. */
export function wordTenure(from: PartialDate | undefined, to: PartialDate | undefined): string {
  if (from && to) return yearOf(from) === yearOf(to) ? yearOf(from) : `${yearOf(from)}–${yearOf(to)}`;
  if (from) return `since ${yearOf(from)}`;
  return to ? `until ${yearOf(to)}` : '';
}

/** “since 2014”; where only a list is known that has the name, its date: “as of January 2023”. */
export function wordListing(from: PartialDate | undefined, seen: PartialDate | undefined): string {
  return from === undefined && seen !== undefined ? `as of ${wordDate(seen)}` : wordTenure(from, undefined);
}

/** “born Jan. 8, 1984 (35)”, “1941–2011”; empty if nothing is known. The age is told where the dates leave no doubt of it. */
export function wordLife(born: PartialDate | undefined, died: PartialDate | undefined, day: IsoDate): string {
  if (died) return born ? `${wordDate(born)}–${wordDate(died)}` : `died ${wordDate(died)}`;
  if (!born) return '';
  const age = ageOn(born, day);
  return `born ${wordDate(born)}${age === undefined ? '' : ` (${age})`}`;
}

/** Full years, or undefined where an inexact birthday allows two answers. */
export function ageOn(born: PartialDate, day: IsoDate): number | undefined {
  const most = yearsBetween(firstDay(born), day);
  return most === yearsBetween(lastDay(born), day) ? most : undefined;
}

/** A month and year for a scale: “Feb. 2019”. */
export function wordShortMonth(date: PartialDate): string {
  return `${shortMonthOf(date)} ${yearOf(date)}`;
}

function yearsBetween(from: IsoDate, to: IsoDate): number {
  return Number(yearOf(to)) - Number(yearOf(from)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

function dayOf(date: IsoDate): string {
  return String(Number(date.slice(8, 10)));
}

function monthOf(date: PartialDate): string {
  return MONTH.format(new Date(`${date.slice(0, 7)}-01`));
}

function shortMonthOf(date: PartialDate): string {
  const month = monthOf(date);
  if (month.length <= LONGEST_UNCUT_MONTH) return month;
  return `${month.slice(0, month === 'September' ? 4 : 3)}.`;
}
