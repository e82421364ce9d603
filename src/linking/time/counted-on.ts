/** Times counted from the one before them: "and to Moscow a day later", "the next day", "two weeks before", "a month later". */
import { addDays, daysBetween, type IsoDate } from '@/context/dates';
import { gapAfter, type DocBlock } from '../document';
import { NUMBERS, UNITS, type TimeUnit } from '../lexicon/time';
import { monthOf, yearOf, type Interval } from './intervals';
import type { Reading } from './reading';

/** Characters back to the time that is counted from. */
const REACH = 120;
/** Longest stretches from which days, weeks or months can be counted. */
const LONGEST_BASE: Record<TimeUnit, number> = { day: 1, week: 31, month: 31, year: 366 };
/** Days by which "two weeks later" is meant roughly. */
const WEEK_SLACK = 3;
const YEAR_DAYS = 360;
const WORDS = 3;

interface Count {
  unit: TimeUnit;
  /** Negative where it counts back. */
  by: number;
}

/** @param last the time mentioned before; what counts back from none, or from too long a time, counts from the article's day */
export function readCountedOn(
  block: DocBlock,
  at: number,
  last: { end: number; readings: readonly Interval[] } | undefined,
  day: IsoDate,
): Reading | undefined {
  const count = countAt(block, at);
  if (!count) return undefined;
  const isNear = last !== undefined && block.words[at]!.start - last.end <= REACH;
  const near = isNear
    ? last.readings.filter(({ from, to }) => daysBetween(from, to) < longestBase(count))
    : [];
  const bases = near.length === 0 && count.by < 0 ? [{ from: day, to: day }] : near;
  const readings = bases.map((base) => shift(base, count));
  return readings.length ? { to: at + WORDS, readings } : undefined;
}

/** "In March he made an offer and came ten days later": roughly; what counts back rather counts from the article's day. */
function longestBase({ unit, by }: Count): number {
  return unit === 'day' && by > 1 ? LONGEST_BASE.month : LONGEST_BASE[unit];
}

function shift({ from, to }: Interval, { unit, by }: Count): Interval {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  switch (unit) {
    case 'day':
      return { from: addDays(from, by), to: addDays(to, by) };
    case 'week':
      return { from: addDays(from, 7 * by - WEEK_SLACK), to: addDays(to, 7 * by + WEEK_SLACK) };
    case 'month':
      return monthOf(year, month + by);
    case 'year':
      return daysBetween(from, to) >= YEAR_DAYS ? yearOf(year + by) : monthOf(year + by, month);
  }
}

/** Three words that count: "a day later", "the next day", "six days before", "the evening before". */
function countAt(block: DocBlock, at: number): Count | undefined {
  const [first, second, third] = [block.words[at], block.words[at + 1], block.words[at + 2]];
  if (!first || !second || !third || gapAfter(block, at) !== ' ' || gapAfter(block, at + 1) !== ' ')
    return undefined;
  if (first.lower === 'the') {
    const before = third.lower === 'before' && endsClause(block, third.end);
    const unit = unitOf(before ? second.lower : third.lower);
    if (!unit) return undefined;
    if (before || second.lower === 'previous') return { unit, by: -1 };
    return second.lower === 'next' || second.lower === 'following' ? { unit, by: 1 } : undefined;
  }
  const unit = UNITS.get(second.lower);
  const number =
    NUMBERS.get(first.lower) ?? (/^\d{1,2}$/.test(first.lower) ? Number(first.lower) : undefined);
  if (!unit || number === undefined) return undefined;
  if (third.lower === 'later') return { unit, by: number };
  if (third.lower === 'earlier') return { unit, by: -number };
  // "two days before the vote" counts from the vote.
  if (!endsClause(block, third.end)) return undefined;
  if (third.lower === 'after') return { unit, by: number };
  return third.lower === 'before' ? { unit, by: -number } : undefined;
}

function unitOf(word: string): TimeUnit | undefined {
  return word === 'evening' || word === 'night' ? 'day' : UNITS.get(word);
}

function endsClause({ text }: DocBlock, end: number): boolean {
  return /^(?:["')]*[.,;:]|$)/.test(text.slice(end));
}
