/** An event that the article has told, and how it told it. */
import type { MeetingFacts } from '@/context/facts';
import { sentenceAt, type DocBlock } from '../../document';
import type { Draft } from '../../scene';
import { isVisit } from '../candidates/fits';
import type { Trigger } from '../words/triggers';

export interface Earlier {
  block: DocBlock;
  draft: Draft;
  meeting: MeetingFacts;
}

/** Told by the word itself: what was called a summit is rather "the summit" than what was called talks. */
export function isCalled({ block, draft }: Earlier, word: string): boolean {
  // "the G-20 meeting": its word may stand just after the name
  return block.text
    .slice(draft.start, draft.end + NAME_REACH)
    .toLowerCase()
    .includes(word);
}

/** Characters after a meeting's name in which its noun stands. */
const NAME_REACH = 12;

/** In the same block, with no sentence between. */
export function isInSentenceBefore({ block, draft }: Earlier, { sentence, block: here }: Trigger): boolean {
  if (block !== here || draft.end > sentence.start) return false;
  return sentenceAt(block, draft.start).end >= sentence.start - 1;
}

/** By words of its own, not as what was told before. */
export function isTold({ draft }: Earlier): boolean {
  return draft.evidence.every(({ by }) => by !== 'earlier-mention');
}

/** "the trip" goes back to what was told as one: talks on the way are only a part of it. */
export function isJourney({ meeting, block, draft }: Earlier): boolean {
  return isVisit(meeting) || JOURNEY.test(block.text.slice(draft.start, draft.end));
}

const JOURNEY = /\b(?:visit|trip|journey|travel|tour|went|flew|fly|arriv|go(?:es|ing)? to)/i;
