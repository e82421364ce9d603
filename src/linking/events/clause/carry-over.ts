/** What a clause takes over from the one before it in its sentence. */
import type { EventQuery } from './event-query';
import type { Trigger } from '../words/triggers';

/**
 * "visited Russia three times including earlier trips in 2001 and 2002" has one traveller; "will visit Beijing from Jan. 4 to
 * 6 for a summit" one time and tense; "arriving in India today for his first state visit" one destination, too.
 */
export function carryOver(
  query: EventQuery,
  trigger: Trigger,
  previous: { trigger: Trigger; query: EventQuery } | undefined,
): EventQuery {
  if (previous?.trigger.sentence.start !== trigger.sentence.start) return query;
  const { is, persons, countries, times, tense } = previous.query;
  const isForIt = FOR_IT.test(trigger.block.text.slice(previous.trigger.end, trigger.start));
  const isOfOneKind = query.is === is && !query.place && query.countries.length === 0;
  const isJourney = isForIt && isOfOneKind && is === 'visit';
  const isOneOfSeveral = isOfOneKind && query.persons.length === 0 && query.times.length > 0;
  return {
    ...query,
    ...(isForIt && query.times.length === 0 && { times, ...(tense && { tense }) }),
    ...(isJourney && { countries }),
    ...(isOneOfSeveral && { persons, countries }),
  };
}

/** Between a journey and what it is for. */
const FOR_IT = /^[^,;:]{0,60}\b(?:for|to hold|to attend) (?:(?:a|an|his|her|their|the) )?(?:\p{Ll}+ ){0,2}$/u;
