/** Numbers in the text that are days of a month or years. */
import type { DocBlock } from '../document';
import { yearOf } from './intervals';
import type { Reading } from './reading';

/** Years that news speaks of: the first of whose meetings the dataset knows, and some to come. */
const FIRST_YEAR = 1938;
const LAST_YEAR = 2035;

/** "in 2011", "the 2018 summit", "2001 and 2002". */
export function readYear(block: DocBlock, at: number): Reading | undefined {
  const year = yearNumber(block, at);
  if (year === undefined || /[$€£%]/.test(block.text[block.words[at]!.start - 1] ?? '')) return undefined;
  return { to: at + 1, readings: [yearOf(year)] };
}

/** @returns 1 to 31 */
export function dayNumber(block: DocBlock, at: number): number | undefined {
  const word = block.words[at]?.lower ?? '';
  const match = beginsWithDigit(word) ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word) : null;
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? value : undefined;
}

export function yearNumber(block: DocBlock, at: number): number | undefined {
  const word = block.words[at]?.lower ?? '';
  const value = beginsWithDigit(word) && /^(?:19|20)\d\d$/.test(word) ? Number(word) : 0;
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : undefined;
}

/** Most words that are asked about are none, and are told so without an expression. */
export function beginsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= ZERO && first <= NINE;
}

const ZERO = 48;
const NINE = 57;
