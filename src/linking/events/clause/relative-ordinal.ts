/** "the first summit in more than a decade", "his first trip in 11 years": first of a while, not first of all. */
import type { DocBlock } from '../../document';

/** Words between the event and what it is counted from. */
const SPAN =
  /^[^\p{L}\p{N}.'-]*(?:[\p{L}\p{N}.'-]+[^\p{L}\p{N}.'-]+){0,6}?(?:since\b|(?:in|for) (?:(?:more than|over|nearly|almost|about|at least|some) )?(?:an? |the last |the past )?(?:\p{L}+ |\d+ )?(?:years?|decades?|months?|weeks?|quarter century|generation)\b)/u;

/** @param end the offset at which the words of the event end */
export function countsFromEarlier(block: DocBlock, end: number, sentenceEnd: number): boolean {
  return SPAN.test(block.text.slice(end, sentenceEnd).split(/[;:]/)[0]!);
}
