/** The meetings of several people at a place and time of the text; its words ask it again and again, of much the same people. */
import type { Context } from '@/context/context';
import type { MeetingFacts, PersonFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import type { Interval } from '../../time/intervals';
import type { Circumstance } from '../words/circumstances';
import { fitsPlace, fitsTime } from './fits';
import { meetingsAround, stretchOf } from './meetings-around';
import { meetingsThere } from './meetings-there';

/** @returns each once, person by person in order of time */
export function meetingsAt(
  circumstance: Circumstance,
  persons: readonly PersonFacts[],
  context: Context,
): readonly MeetingFacts[] {
  const { stretch, byPerson } = knownOf(circumstance);
  const lists = persons
    .map((person) =>
      getOrInsert(byPerson, person, ({ id }) => fitting(context.meetingsOf(id), circumstance, stretch)),
    )
    .filter((there) => there.length > 0);
  // most people were nowhere near: only the lists of several can share a meeting
  return lists.length > 1 ? [...new Set(lists.flat())] : (lists[0] ?? []);
}

function fitting(
  meetings: readonly MeetingFacts[],
  { place, time }: Circumstance,
  stretch: Interval | undefined,
): readonly MeetingFacts[] {
  if (!time) return place ? meetingsThere(place, meetings) : meetings;
  return meetingsAround(stretch, meetings).filter(
    (meeting) => fitsTime(time.readings, meeting) && (!place || fitsPlace({ place, times: [time] }, meeting)),
  );
}

interface Known {
  stretch: Interval | undefined;
  byPerson: Map<PersonFacts, readonly MeetingFacts[]>;
}

/** By place and time, as the text has them. */
const known = new WeakMap<object, Map<Circumstance['time'], Known>>();

function knownOf({ place, time }: Circumstance): Known {
  const key = place ?? time!;
  const byTime = getOrInsert(known, key, () => new Map<Circumstance['time'], Known>());
  return getOrInsert(byTime, time, () => ({
    stretch: time && stretchOf(time.readings),
    byPerson: new Map(),
  }));
}
