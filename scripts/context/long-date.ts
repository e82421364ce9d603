/** Dates in words, as lists of persons write them. */
import { isPartialDate, type PartialDate } from '../../src/context/dates';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_DATE = /^(?:(\d{1,2}) )?(?:([A-Z][a-z]{2})[a-z]*\.? )?(\d{4})$/;

/** @param text `7 May 2012`, `13 Oct 1944`, `May 2012` or `2012`; @returns undefined if it is anything else, “circa 1960” */
export function parseLongDate(text: string): PartialDate | undefined {
  const [, day, month, year] = LONG_DATE.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return day === undefined ? year : undefined;
  const number = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
  const date = [year, number, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return isPartialDate(date) ? date : undefined;
}
