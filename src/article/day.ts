/** Days as pages write them, in attributes and in words. */

const IN_NUMBERS = /^(\d{4})(?<mark>[-/]?)(\d{2})\k<mark>(\d{2})(?:[T ]|$)/;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const MONTH = `(?:${MONTHS.join('|')})`;
const WEEKDAY = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?`;
const TIME = String.raw`(?:\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?,?\s+)?`;
const BEFORE = String.raw`(?:(?:first |last )?(?:published|posted|updated|date)\s*(?:on\s*)?(?::\s*)?)?${TIME}${WEEKDAY}`;
const MONTH_FIRST = String.raw`(?<month>${MONTH})[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?`;
const DAY_FIRST = String.raw`(?<earlyDay>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<lateMonth>${MONTH})[a-z]*\.?,?`;
const IN_WORDS = new RegExp(
  String.raw`^${BEFORE}(?:${MONTH_FIRST}|${DAY_FIRST})[\s-]+(?<year>\d{4})\b.{0,40}$`,
  'i',
);
/** Seconds or milliseconds since 1970, from 2001 to 2033. */
const SINCE_1970 = /^1\d{9}(?:\d{3})?$/;

/** @returns `YYYY-MM-DD` of "2019-04-18T10:00:00Z", "2019/04/18 10:00", "20190418", "1555581600000" or of a day in words; undefined for anything else */
export function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (SINCE_1970.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10);
  const [, year, , month, day] = IN_NUMBERS.exec(text) ?? [];
  return year && month && day ? realDay(`${year}-${month}-${day}`) : dayInWords(text);
}

/** @returns `YYYY-MM-DD` of "Published April 18, 2019, 1:20 PM", "Thu, 18 Apr 2019 10:00:00 GMT"; undefined if the text is more than a day */
export function dayInWords(text: string): string | undefined {
  const told = IN_WORDS.exec(text)?.groups;
  const name = told?.month ?? told?.lateMonth;
  const day = told?.day ?? told?.earlyDay;
  if (!name || !day) return undefined;
  const month = MONTHS.findIndex((known) => known.toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
  return realDay(`${told!.year!}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function realDay(day: string): string | undefined {
  return Number.isNaN(Date.parse(day)) ? undefined : day;
}
