/** Times counted on from the one before them: "on Feb. 5 and to Moscow a day later", "the next day", "two days after". */
import { addDays, daysBetween } from '@/context/dates';
import { gapAfter, type DocBlock } from '../document';
import { NUMBERS } from '../lexicon/time';
import type { Interval } from './intervals';

/** Characters back to the time that is counted from. */
const REACH = 80;
/** Only from a date can days be counted. */
const DATE_DAYS = 1;

/** @returns the index after the last word and the stretches of days, or undefined if the words there count nothing */
export function readCountedOn(
  block: DocBlock,
  at: number,
  last: { end: number; readings: readonly Interval[] } | undefined,
): { to: number; readings: Interval[] } | undefined {
  const first = block.words[at]!;
  if (!last || first.start - last.end > REACH) return undefined;
  const days = daysLater(block, at);
  if (days === undefined) return undefined;
  const dates = last.readings.filter(({ from, to }) => daysBetween(from, to) < DATE_DAYS);
  if (!dates.length) return undefined;
  const readings = dates.map(({ from }) => ({ from: addDays(from, days), to: addDays(from, days) }));
  return { to: at + WORDS, readings };
}

/** "a day later", "the next day". */
const WORDS = 3;

function daysLater({ words, ...block }: DocBlock, at: number): number | undefined {
  const [first, second, third] = [words[at]?.lower, words[at + 1]?.lower, words[at + 2]?.lower];
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (gapAfter({ words, ...block }, at) !== ' ' || gapAfter({ words, ...block }, at + 1) !== ' ')
    return undefined;
  if (first === 'the' && (second === 'next' || second === 'following') && third === 'day') return 1;
  return /^days?$/.test(second) && (third === 'later' || third === 'after') ? NUMBERS.get(first) : undefined;
}
