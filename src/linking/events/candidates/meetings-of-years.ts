/** The meetings of some years up to a day, by place. */
import type { Context } from '@/context/context';
import { addDays, type IsoDate } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import type { PlaceMention } from '../words/find-places';
import { meetingsThere } from './meetings-there';

/** By year, kept: articles ask for the last ones again and again. */
const years = new WeakMap<Context, Map<number, readonly MeetingFacts[]>>();

function meetingsOfYear(year: number, context: Context): readonly MeetingFacts[] {
  const byYear = getOrInsert(years, context, () => new Map<number, readonly MeetingFacts[]>());
  return getOrInsert(byYear, year, () => context.meetingsBetween(`${year}-01-01`, `${year}-12-31`));
}

/** Those that began there on a day or in so many days before it, in order of time. */
export function meetingsThereBefore(
  place: Pick<PlaceMention, 'words' | 'country' | 'cities'>,
  day: IsoDate,
  days: number,
  context: Context,
): MeetingFacts[] {
  const first = addDays(day, -days);
  const found: MeetingFacts[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(day.slice(0, 4)); year++)
    for (const meeting of meetingsThere(place, meetingsOfYear(year, context)))
      if (meeting.from >= first && meeting.from <= day) found.push(meeting);
  return found;
}
