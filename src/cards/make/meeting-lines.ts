/** Meetings as single lines, for timelines and lists. */
import type { Context } from '@/context/context';
import type { MeetingFacts } from '@/context/facts';
import type { EntityLink, MeetingLine } from '../card';

/** So many names are read in a line; of a larger gathering fewer, and how many more there were. */
const MOST_NAMED = 4;
const NAMED_OF_MANY = 3;

/** @param people of the article, who are named first; `besides` of those whose meeting it is, who aren't named */
export function meetingLine(
  meeting: MeetingFacts,
  context: Context,
  people: ReadonlySet<string>,
  besides: readonly string[] = [],
): MeetingLine {
  const place = placeWords(meeting, context);
  const others = inArticleFirst(meeting.participants, people).filter((id) => !besides.includes(id));
  const named = others.length > MOST_NAMED ? others.slice(0, NAMED_OF_MANY) : others;
  return {
    id: meeting.id,
    name: meeting.name,
    kind: meeting.kind,
    from: meeting.from,
    to: meeting.to,
    ...(place && { place }),
    with: named.map((id) => personLink(id, context)),
    ...(named.length < others.length && { more: others.length - named.length }),
  };
}

/** Those of the article, and after them the others, each in the order in which they stand. */
export function inArticleFirst(ids: readonly string[], people: ReadonlySet<string>): string[] {
  return [...ids.filter((id) => people.has(id)), ...ids.filter((id) => !people.has(id))];
}

/** "Hanoi, Vietnam"; the venue first where asked for. */
export function placeWords({ place }: MeetingFacts, context: Context, venue = false): string {
  if (!place) return '';
  const country = place.country === undefined ? undefined : context.nameOf(place.country);
  const parts = [venue ? place.venue : undefined, place.city ?? (venue ? undefined : place.venue), country];
  return [...new Set(parts.filter((part) => part !== undefined))].join(', ');
}

export function personLink(id: string, context: Context): EntityLink {
  return { id, name: context.person(id)?.name ?? id };
}
