/** Whether a meeting was where and when the words say. */
import { daysBetween, type IsoDate } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import { overlaps, widen, type Interval } from '../../time/intervals';
import type { EventQuery } from '../clause/event-query';
import { spelledPlace } from './spelled-place';

/** Days by which a newspaper's date and the dataset's may differ: time zones, first day or last. */
export const SLACK_DAYS = 1;
/** Times shorter than this many days are dates, for which the slack holds. */
const DATE_LIKE_DAYS = 10;

/** A meeting whose place nobody wrote down contradicts none. */
export function fitsPlace(
  { place, times }: Pick<EventQuery, 'place' | 'times'>,
  meeting: MeetingFacts,
): boolean {
  if (!place) return true;
  if (!meeting.place) return times.length > 0 && meeting.kind !== 'call';
  if (place.country !== undefined) return meeting.place.country === place.country;
  const { city, venue } = spelledPlace(meeting);
  const name = place.words.toLowerCase();
  return (
    (place.cities ?? []).some((one) => one === city || venue.includes(one)) ||
    venue.includes(name) ||
    meeting.name.includes(place.words)
  );
}

/** Asked of many meetings, once the readings of a query are at hand; a query without times fits all. */
export function fitsTime(readings: readonly Interval[], meeting: MeetingFacts): boolean {
  return readings.length === 0 || readings.some((reading) => within(reading, meeting));
}

export function within(reading: Interval, meeting: MeetingFacts): boolean {
  const slack = getOrInsert(withSlack, reading, () => {
    const isDate = daysBetween(reading.from, reading.to) < DATE_LIKE_DAYS;
    return isDate ? widen(reading, SLACK_DAYS) : reading;
  });
  return overlaps(slack, meeting);
}

/** A reading is held against hundreds of meetings. */
const withSlack = new WeakMap<Interval, Interval>();

/** Days since which a meeting is the news itself. */
const NEWS_WITHIN = 2;

/** Told on the day of an article, or just before it: what the article reports. */
export function isNews({ to }: MeetingFacts, day: IsoDate): boolean {
  return daysBetween(to, day) <= NEWS_WITHIN;
}

/** Somebody went to see somebody, with whomever else there was to see. */
export function isVisit({ kind }: MeetingFacts): boolean {
  return kind === 'visit' || kind === 'state-visit';
}
