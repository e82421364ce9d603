/** What a clause takes over from the one before it in its sentence. */
import type { EventQuery } from './event-query';
import type { Trigger } from '../words/triggers';

/**
 * "visited Russia three times including earlier trips in 2001 and 2002" has one
 * traveller; "will visit Beijing from Jan. 4 to 6 for a summit" one time and tense.
 */
export function carryOver(
  query: EventQuery,
  trigger: Trigger,
  previous: { trigger: Trigger; query: EventQuery } | undefined,
): EventQuery {
  if (previous?.trigger.sentence.start !== trigger.sentence.start) return query;
  const between = trigger.block.text.slice(previous.trigger.end, trigger.start);
  const isForIt = FOR_IT.test(between);
  // "arriving in India today for his first state visit"
  if (isForIt && query.is === 'visit' && previous.query.is === 'visit' && query.countries.length === 0 && !query.place)
    return { ...query, countries: previous.query.countries, times: query.times.length ? query.times : previous.query.times }; // prettier-ignore
  if (query.times.length === 0 && isForIt) {
    return {
      ...query,
      times: previous.query.times,
      ...(previous.query.tense && { tense: previous.query.tense }),
    };
  }
  if (query.persons.length > 0 || query.countries.length > 0) return query;
  if (query.is !== previous.query.is || query.place || query.times.length === 0) return query;
  return { ...query, persons: previous.query.persons, countries: previous.query.countries };
}

/** Between a journey and what it is for. */
const FOR_IT = /^[^,;:]{0,60}\b(?:for|to hold|to attend) (?:(?:a|an|his|her|their|the) )?(?:\p{Ll}+ ){0,2}$/u;
