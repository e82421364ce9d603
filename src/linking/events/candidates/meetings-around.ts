/** Of meetings in order of time, those that times can mean: the cheapest question, so it is asked first. */
import { addDays } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import type { Interval } from '../../time/intervals';
import { SLACK_DAYS } from './fits';

/** A meeting may have begun so many days before the time that is told of it. */
const LONGEST_DAYS = 30;

/** @param meetings in order of time; all of them come back where there is no stretch */
export function meetingsAround(
  stretch: Interval | undefined,
  meetings: readonly MeetingFacts[],
): readonly MeetingFacts[] {
  if (!stretch) return meetings;
  const first = countBegun(meetings, (from) => from < stretch.from);
  return meetings.slice(
    first,
    countBegun(meetings, (from) => from <= stretch.to),
  );
}

/** First and last day on which a meeting may have begun that falls into one of the readings. */
export function stretchOf(readings: readonly Interval[]): Interval | undefined {
  const [first, ...others] = readings;
  if (!first) return undefined;
  let { from, to } = first;
  for (const other of others) {
    if (other.from < from) from = other.from;
    if (other.to > to) to = other.to;
  }
  return { from: addDays(from, -LONGEST_DAYS), to: addDays(to, SLACK_DAYS) };
}

/** How many of them, in order of time, a limit on their first day lets through. */
function countBegun(meetings: readonly MeetingFacts[], isBefore: (from: string) => boolean): number {
  let low = 0;
  let high = meetings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(meetings[middle]!.from)) low = middle + 1;
    else high = middle;
  }
  return low;
}
