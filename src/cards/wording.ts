/**
 * Dates and spans in the language of the interface. English ones have the voice of the page around: “Feb. 27–28, 2019”,
 * “August 2001”; Intl would not cut months as newspapers do. All others are worded by Intl.
 */
import type { MeetingCard, SanctionsCard } from '@/cards/card';
import { firstDay, lastDay, type IsoDate, type PartialDate } from '@/context/dates';
import { formatLocale } from '@/i18n/format';
import { cached, locale, t } from '@/i18n/translate';

/** March, April, May, June and July stay whole, the others are cut. */
const LONGEST_UNCUT_MONTH = 5;

/** “Feb. 27, 2019”, “February 2019” or “2019”, as exact as the date is. */
export function wordDate(date: PartialDate): string {
  if (locale() !== 'en') return formatOf(date.length).format(utc(date));
  if (date.length === 4) return date;
  if (date.length === 7) return `${monthOf(date)} ${yearOf(date)}`;
  return `${shortMonthOf(date)} ${dayOf(date)}, ${yearOf(date)}`;
}

/** “Feb. 27–28, 2019”, “Feb. 27–March 2, 2019”, “Dec. 30, 2018–Jan. 2, 2019”. */
export function wordSpan(from: IsoDate, to: IsoDate): string {
  if (from === to) return wordDate(from);
  if (/^(?:ja|ko|zh)/.test(locale())) return t('date.range', { from: wordDate(from), to: wordEnd(from, to) });
  if (locale() !== 'en') return formatOf(DAY_LENGTH).formatRange(utc(from), utc(to));
  if (yearOf(from) !== yearOf(to)) return `${wordDate(from)}–${wordDate(to)}`;
  const end = from.slice(0, 7) === to.slice(0, 7) ? dayOf(to) : `${shortMonthOf(to)} ${dayOf(to)}`;
  return `${shortMonthOf(from)} ${dayOf(from)}–${end}, ${yearOf(from)}`;
}

/** Years in an office: “2000–2008”, “Since 2011”, “Until 2008”, “2012”; empty if nothing is known. */
export function wordTenure(from: PartialDate | undefined, to: PartialDate | undefined): string {
  const [start, end] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (start && end) return start === end ? wordDate(start) : t('date.range', { from: start, to: end });
  if (start) return t('date.since', { date: wordDate(start) });
  return end ? t('date.until', { date: wordDate(end) }) : '';
}

/** “Since 2014”; where only a list is known that has the name, its date: “As of January 2023”. */
export function wordListing(from: PartialDate | undefined, seen: PartialDate | undefined): string {
  if (from !== undefined || seen === undefined) return wordTenure(from, undefined);
  return t('date.asOf', { date: wordDate(seen) });
}

/** “Born Jan. 8, 1984 (35)”, “1941–2011”; empty if nothing is known. The age is told where the dates leave no doubt of it. */
export function wordLife(born: PartialDate | undefined, died: PartialDate | undefined, day: IsoDate): string {
  if (died && born) return t('date.range', { from: wordDate(born), to: wordDate(died) });
  if (died) return t('person.died', { date: wordDate(died) });
  if (!born) return '';
  const age = ageOn(born, day);
  const date = wordDate(born);
  return age === undefined ? t('person.born', { date }) : t('person.bornAge', { date, age });
}

/** Whether sanctions stood on a day. */
export function wordInForce(inForce: boolean): string {
  return t(inForce ? 'sanctions.inForce' : 'sanctions.notInForce');
}

/** When a meeting was, as seen from the article's day. */
export function wordWhen({ from, to, tense }: Pick<MeetingCard, 'from' | 'to' | 'tense'>): string {
  const date = wordSpan(from, to);
  if (tense === 'past') return date;
  return t(tense === 'coming' ? 'meeting.coming' : 'meeting.onTheDay', { date });
}

type State = Pick<SanctionsCard, 'inForceThen' | 'from' | 'to'>;

/** Whether sanctions stood on the article's day, and since when: “In force since Oct. 14, 2006”, “Ended Oct. 7, 2016”. */
export function wordStanding(state: State, day: IsoDate): string {
  if (!state.inForceThen) return wordNotStanding(state, day);
  return `${wordInForce(true)} ${t('sanctions.sinceDate', { date: wordDate(state.from) })}`;
}

/** The same where since when is said beside it. */
export function wordThen(state: State, day: IsoDate): string {
  return state.inForceThen ? wordInForce(true) : wordNotStanding(state, day);
}

/** Not yet, not any more, or in between. */
function wordNotStanding({ from, to }: State, day: IsoDate): string {
  if (firstDay(from) > day) return t('sanctions.notYet', { date: wordDate(from) });
  return to !== undefined && lastDay(to) < day
    ? t('sanctions.ended', { date: wordDate(to) })
    : wordInForce(false);
}

/** Full years, or undefined where an inexact birthday allows two answers. */
export function ageOn(born: PartialDate, day: IsoDate): number | undefined {
  const most = yearsBetween(firstDay(born), day);
  return most === yearsBetween(lastDay(born), day) ? most : undefined;
}

/** A month and year for a scale: “Feb. 2019”. */
export function wordShortMonth(date: PartialDate): string {
  if (locale() !== 'en')
    return cached(shortMonths, formatLocale(), (code) => format(code, { month: 'short' })).format(utc(date));
  return `${shortMonthOf(date)} ${yearOf(date)}`;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const days = new Map<string, Intl.DateTimeFormat>();
const months = new Map<string, Intl.DateTimeFormat>();
const shortMonths = new Map<string, Intl.DateTimeFormat>();
const years = new Map<string, Intl.DateTimeFormat>();

/** @param length of the date as written, which says how exact it is */
function formatOf(length: number): Intl.DateTimeFormat {
  if (length === DAY_LENGTH)
    return cached(days, formatLocale(), (code) => format(code, { month: monthStyle(), day: 'numeric' }));
  if (length === 4) return cached(years, formatLocale(), (code) => format(code, {}));
  return cached(months, formatLocale(), (code) => format(code, { month: 'long' }));
}

/** “28日” after “2019年2月27日”, “28일” in Korean. Intl writes such spans in digits and slashes, or with spaces around the sign. */
function wordEnd(from: IsoDate, to: IsoDate): string {
  const [month, year] = locale() === 'ko' ? ['월', '년'] : ['月', '年'];
  const shares = (length: number): boolean => from.slice(0, length) === to.slice(0, length);
  const shared = shares('YYYY-MM'.length) ? month : shares('YYYY'.length) ? year : undefined;
  const end = wordDate(to);
  return shared === undefined ? end : end.slice(end.indexOf(shared) + 1).trimStart();
}

/** Chinese, Japanese and Korean months are numbers anyway; short ones would stand between dots. */
function monthStyle(): 'short' | 'long' {
  return /^(?:ja|ko|zh)/.test(locale()) ? 'long' : 'short';
}

function format(code: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(code, { year: 'numeric', timeZone: 'UTC', ...parts });
}

function utc(date: PartialDate): Date {
  return new Date(firstDay(date));
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

/** Written out: the first format that Intl makes takes 25 ms, and most cards need no other. */
const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

function monthOf(date: PartialDate): string {
  return ENGLISH_MONTHS[Number(date.slice(5, 7)) - 1]!;
}

function shortMonthOf(date: PartialDate): string {
  const month = monthOf(date);
  if (month.length <= LONGEST_UNCUT_MONTH) return month;
  return `${month.slice(0, month === 'September' ? 4 : 3)}.`;
}
