/** Days in texts stand as an American newspaper writes them: “on October 3, 2005, in Paris”. */

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const MONTH = `(${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
/** “3–4 October”, “3 and 4 October”. */
const ANOTHER_DAY = String.raw`(?:(–|-| to | and | or )(\d{1,2})(?:st|nd|rd|th)?)?`;
const YEAR = String.raw`(?:,? (\d{4}))?(?!\d)`;

const DAY_FIRST = new RegExp(
  String.raw`(?<![\d.,:$])\b${DAY}${ANOTHER_DAY}(?: of)? ${MONTH}(?![\p{L}])${YEAR}`,
  'u',
);
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH} ${DAY}${ANOTHER_DAY}(?![\p{L}\d])${YEAR}`, 'gu');
/** What follows a year inside a sentence is parted from it; a bracket, a dash and the end part by themselves. */
const WORD_AFTER = /^\s+[\p{L}\d“"$]/u;

export interface OddDay {
  found: string;
  /** What to write instead. */
  write: string;
}

/** The first day of a text that is written otherwise, if one is. */
export function findOddDay(text: string): OddDay | undefined {
  const [found, day, join, last, month, year] = DAY_FIRST.exec(text) ?? [];
  if (found !== undefined) return { found, write: written(month!, day!, join, last, year) };
  for (const match of text.matchAll(MONTH_FIRST)) {
    const [found, month, day, join, last, year] = match;
    const comma = year !== undefined && WORD_AFTER.test(text.slice(match.index + found.length)) ? ',' : '';
    const write = written(month!, day!, join, last, year) + comma;
    if (write !== found) return { found, write };
  }
  return undefined;
}

/** @param join and the last day, where there are two */
function written(month: string, day: string, join = '', last = '', year?: string): string {
  const whole = MONTHS.find((name) => name.startsWith(month.slice(0, 3)));
  return `${whole} ${day}${join}${last}${year === undefined ? '' : `, ${year}`}`;
}
