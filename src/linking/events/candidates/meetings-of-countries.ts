/** Which meetings a country had a part in: it was host or party, or somebody who took part acted for it then. */
import type { Context } from '@/context/context';
import type { MeetingFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import { homesOf } from '../../homes';

export function involves(meeting: MeetingFacts, country: string, context: Context): boolean {
  if (meeting.place?.country === country || meeting.parties?.includes(country)) return true;
  return isHomeOfSomebody(country, meeting, context);
}

/** Whether somebody who took part acted for the country then. */
export function isHomeOfSomebody(country: string, meeting: MeetingFacts, context: Context): boolean {
  const byMeeting = getOrInsert(homes, context, () => new Map<MeetingFacts, readonly string[]>());
  return getOrInsert(byMeeting, meeting, () => homesOfThose(meeting, context)).includes(country);
}

/** Of the meetings that were asked about. */
const homes = new WeakMap<Context, Map<MeetingFacts, readonly string[]>>();

function homesOfThose({ participants, from }: MeetingFacts, context: Context): string[] {
  const people = participants.flatMap((id) => context.person(id) ?? []);
  return [...new Set(people.flatMap((person) => homesOf(person, from, context)))];
}

/** All in which a country had a part, in order of time. */
export function meetingsInvolving(country: string, context: Context): readonly MeetingFacts[] {
  return getOrInsert(byCountry, context, groupAll).get(country) ?? [];
}

/** A clause that names two countries and no time asks it of all meetings: that takes long enough for once. */
const byCountry = new WeakMap<Context, ReadonlyMap<string, readonly MeetingFacts[]>>();

function groupAll(context: Context): ReadonlyMap<string, readonly MeetingFacts[]> {
  const groups = new Map<string, MeetingFacts[]>();
  for (const meeting of context.meetingsBetween(undefined, undefined)) {
    const host = meeting.place?.country;
    const parts = [...(meeting.parties ?? []), ...homesOfThose(meeting, context)];
    for (const country of new Set(host === undefined ? parts : [host, ...parts]))
      getOrInsert(groups, country, () => []).push(meeting);
  }
  return groups;
}
