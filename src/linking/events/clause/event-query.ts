/** What a clause says about an event: who, where, when, which, how many. */
import type { PersonFacts } from '@/context/facts';
import type { EventClass } from '../../lexicon/events';
import type { Interval } from '../../time/intervals';
import type { TimeMention } from '../../time/find-times';
import type { PlaceMention } from '../words/find-places';

export interface EventQuery {
  is: EventClass;
  /** Everybody of them took part. */
  persons: PersonFacts[];
  /** Somebody of each country, or the country as host, took part. */
  countries: string[];
  /** Where the clause says that it was. */
  place?: Pick<PlaceMention, 'words' | 'country' | 'cities'>;
  /** Times that surely belong to the event; it falls into one reading of one of them. */
  times: TimeMention[];
  tense?: 'past' | 'future';
  /** "first" is 1. */
  ordinal?: number;
  /** "two summits"; Infinity for a plural without a number. */
  count: number;
  /** "last", "latest". */
  latest: boolean;
  /** "last", "previous": on the day of a meeting, the one before it. */
  previous: boolean;
  /** "the", "his", "their": the reader is expected to know which. */
  definite: boolean;
  /** Who met is not said with the word, only in its sentence. */
  inferred: boolean;
  /** Somebody hopes for it, asks for it or would like it. */
  hoped: boolean;
  /** Whose it was is said by a word that nobody is known for: too little to look for it by the others. */
  orphaned: boolean;
  /** The event is told by a verb. */
  told: boolean;
  /** The first of the persons received the others: they came to him. */
  hosted: boolean;
}

/** All readings of the query's times. */
export function readingsOf(query: EventQuery): Interval[] {
  return query.times.flatMap((time) => time.readings);
}
