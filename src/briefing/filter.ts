/** What of a briefing a reader's search leaves, and their choice of kinds. */
import type { EntityKind } from '@/linking/annotation';
import type { Briefing, BriefedMeeting } from './briefing';

/** Institutions and places are one part of the briefing. */
export const BRIEFED_KINDS = ['person', 'meeting', 'sanctions', 'thing'] as const;
export type BriefedKind = (typeof BRIEFED_KINDS)[number];

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

/** @param kinds to be left; all are where none is named */
export function ofKinds(briefing: Briefing, kinds: readonly BriefedKind[]): Briefing {
  if (kinds.length === 0) return briefing;
  const rows = <Row>(kind: BriefedKind, all: readonly Row[]): readonly Row[] =>
    kinds.includes(kind) ? all : [];
  return {
    ...briefing,
    people: rows('person', briefing.people),
    meetings: rows('meeting', briefing.meetings),
    sanctions: rows('sanctions', briefing.sanctions),
    things: rows('thing', briefing.things),
    since: briefing.since.filter(({ kind }) => kinds.includes(briefedKind(kind))),
  };
}

/** How many rows there are of each kind, besides what came after the article. */
export function countRows({ people, meetings, sanctions, things }: Briefing): Record<BriefedKind, number> {
  return {
    person: people.length,
    meeting: meetings.length,
    sanctions: sanctions.length,
    thing: things.length,
  };
}

function briefedKind(kind: EntityKind): BriefedKind {
  return kind === 'organisation' || kind === 'place' ? 'thing' : kind;
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

/** Without what a reader's keyboard may not write: accents, capitals, curly apostrophes. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
