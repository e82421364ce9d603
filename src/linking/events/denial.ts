/** Whether a clause says that its event did not or will not take place. */
import type { Trigger } from './triggers';

/** Characters before a trigger in which a denial stands. */
const REACH = 40;
const DENIED =
  /\b(?:not|never|den(?:y|ies|ied|ying)|no longer|without|neither|refus\w+ to|declin\w+ to|cancel\w*|call\w* off|scrap\w*|skip\w*|(?:no|ruled out|dropped) plans? (?:to|for))\b(?:(?!\b(?:when|where|after|before|as|while)\b)[^,;:]){0,24}$|n't\b(?:(?!\b(?:when|where|after|before|as|while)\b)[^,;:]){0,16}$|\bno (?:[\w-]+ )?$/i;
/** "had not met since …" tells of the last time. */
const SINCE = /\bsince\b/i;

export function isDenied({ block, start, sentence }: Trigger): boolean {
  const before = block.text.slice(Math.max(sentence.start, start - REACH), start);
  return (
    DENIED.test(before) &&
    !SINCE.test(block.text.slice(Math.max(sentence.start, start - REACH), sentence.end))
  );
}

/** "the first president to visit Cuba" ranks somebody; when that was it does not say. */
const RANKED = /\b(?:first|second|third|only|last) (?:[\p{L}.-]+ ){0,4}to $/u;

export function isRanked({ block, start, sentence }: Trigger): boolean {
  return RANKED.test(block.text.slice(Math.max(sentence.start, start - REACH), start));
}
