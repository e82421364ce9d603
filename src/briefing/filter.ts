/** What of a briefing a reader's search leaves. */
import type { Briefing, BriefedMeeting } from './briefing';

/** @param query words that must all stand in a row, in any order; case and accents don't matter */
export function filterBriefing(briefing: Briefing, query: string): Briefing {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return briefing;
  const says = (...texts: (string | undefined)[]): boolean => {
    const text = fold(texts.join(' '));
    return words.every((word) => text.includes(word));
  };
  const names = new Map(briefing.people.map(({ id, name }) => [id, name]));
  const peopleOf = ({ people }: BriefedMeeting): string => people.map((id) => names.get(id)).join(' ');
  return {
    ...briefing,
    people: briefing.people.filter(({ name, headline, country }) => says(name, headline, country?.name)),
    meetings: briefing.meetings.filter((meeting) =>
      says(meeting.name, meeting.place, meeting.from, peopleOf(meeting)),
    ),
    sanctions: briefing.sanctions.filter(({ name, headline, measures }) => says(name, headline, ...measures)),
    things: briefing.things.filter(({ name, headline }) => says(name, headline)),
    since: briefing.since.filter(({ on, about, text }) => says(on, about.name, text)),
  };
}

/** Meetings in which all of these people took part. */
export function meetingsAmong(
  meetings: readonly BriefedMeeting[],
  people: readonly string[],
): BriefedMeeting[] {
  return meetings.filter((meeting) => people.every((id) => meeting.people.includes(id)));
}

export function isEmpty({ people, meetings, sanctions, things, since }: Briefing): boolean {
  return [people, meetings, sanctions, things, since].every((rows) => rows.length === 0);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
