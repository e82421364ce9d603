/** "Lavrov had visited in October": where to is what the article is about. */
import type { MeetingFacts } from '@/context/facts';
import { homesOf } from '../../homes';
import type { EventQuery } from '../clause/event-query';
import { findCandidates } from '../candidates/find-candidates';
import type { Scene } from '../../scene';
import type { Trigger } from '../words/triggers';

/** The one journey of the traveller in that time to somebody whom the article names. */
export function loneVisit(
  { words, block, end }: Trigger,
  query: EventQuery,
  { context, doc, persons }: Scene,
): MeetingFacts | undefined {
  const [traveller, ...others] = query.persons;
  if (words.is !== 'visit' || query.count > 1 || query.ordinal !== undefined || !traveller || others.length)
    return undefined;
  if (query.times.length === 0 || query.place || query.countries.length) return undefined;
  if (!/^(?:(?: was| came)? (?:in|on)| last|,|\.|$)/.test(block.text.slice(end))) return undefined;
  const named = new Set(persons.map(({ person }) => person.id));
  const [only, ...rest] = findCandidates(query, doc.day, context).filter(
    (meeting) =>
      meeting.from <= doc.day &&
      !homesOf(traveller, meeting.from, context).includes(meeting.place?.country ?? '') &&
      meeting.participants.some((id) => id !== traveller.id && named.has(id)) &&
      query.tense !== 'future',
  );
  return rest.length === 0 ? only : undefined;
}
