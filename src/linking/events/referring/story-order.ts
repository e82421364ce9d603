/** A story told in the past goes forward: what it tells after a dated event, without saying when, was not long before it. */
import { daysBetween } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import type { EventQuery } from '../clause/event-query';
import type { Trigger } from '../words/triggers';

/** Days before the last event that still belong to the same occasion. */
const SAME_OCCASION = 3;
/** Characters before a verb in which its auxiliary stands. */
const REACH = 24;
/** "had met", "has since met", "last met" go back, and so do "earlier" and "first". */
const GOES_BACK =
  /\b(?:had|has|have|having|earlier|previously|before|once|last|first|already|also)\b|'(?:d|s|ve)\b/i;

/**
 * True if a meeting would take the story back although its words don't say so.
 * @param last what the paragraph told just before
 */
export function runsBack(
  meeting: MeetingFacts,
  last: MeetingFacts | undefined,
  { block, start, sentence }: Trigger,
  { told, tense, times, place, count }: EventQuery,
): boolean {
  if (!last || !told || count > 1 || tense !== 'past' || times.length > 0 || place) return false;
  const before = block.text.slice(Math.max(sentence.start, start - REACH), start);
  return !GOES_BACK.test(before) && daysBetween(meeting.to, last.from) > SAME_OCCASION;
}
