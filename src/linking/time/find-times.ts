/**
 * Time expressions of news English, read relative to the article's day: "Feb. 28", "in February", "last month", "later this
 * month", "next week", "in 2001 and 2002", "on Thursday", "two years ago". Written here, not with a general library, because
 * an expression without a year keeps both its readings until the verb or the candidates decide, and because whole articles are scanned.
 */
import type { IsoDate } from '@/context/dates';
import type { DocBlock } from '../document';
import { TIME_OPENERS } from '../lexicon/time';
import { markWords } from '../text/marks';
import type { Word } from '../text/words';
import { readCountedOn } from './counted-on';
import type { Interval } from './intervals';
import { readMonth } from './month-dates';
import { beginsWithDigit, readYear } from './numbers';
import { readAgo, readRelative, readSeason, readWeekday, readWeekend } from './relative-times';

export interface TimeMention {
  start: number;
  end: number;
  words: string;
  /** The stretches of days that it may mean, the likeliest first: "in February" is the last one or the next. */
  readings: Interval[];
}

/** The time expressions of a block, in order. */
export function findTimes(block: DocBlock, day: IsoDate): TimeMention[] {
  const found: TimeMention[] = [];
  for (let at = 0; at < block.words.length;) {
    if (!opens(block.words[at]!)) {
      at++;
      continue;
    }
    const reading =
      readMonth(block, at, day, found.at(-1)) ??
      readRelative(block, at, day) ??
      readWeekend(block, at, day) ??
      readSeason(block, at) ??
      readAgo(block, at, day) ??
      readWeekday(block, at, day) ??
      readYear(block, at) ??
      readCountedOn(block, at, found.at(-1), day);
    if (reading) {
      const start = block.words[at]!.start;
      const end = block.words[reading.to - 1]!.end;
      found.push({ start, end, words: block.text.slice(start, end), readings: reading.readings });
      at = reading.to;
    } else at++;
  }
  return found;
}

/** Most words open no time expression. */
function opens({ lower, marks }: Word): boolean {
  return (marks & OPENS_TIME) !== 0 || beginsWithDigit(lower);
}

const OPENS_TIME = markWords(TIME_OPENERS);
