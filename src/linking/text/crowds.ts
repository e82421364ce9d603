/** A sentence that is full of one kind of words is no prose: nothing is told in it, and reading each against all others takes for ever. */
import type { Span } from './sentences';

/** Newspapers' fullest sentences have about ten words that speak of meetings, or of sanctions. */
const MOST_IN_SENTENCE = 30;

/** @returns what was found, without what stands in sentences that hold more of it than any prose does */
export function withoutCrowds<Found extends { sentence: Span }>(found: Found[]): Found[] {
  if (found.length <= MOST_IN_SENTENCE) return found;
  const bySentence = Map.groupBy(found, ({ sentence }) => sentence.start);
  return found.filter(({ sentence }) => bySentence.get(sentence.start)!.length <= MOST_IN_SENTENCE);
}
