/** Whether a clause says that its event did not or will not take place. */
import type { Trigger } from '../words/triggers';

/** Characters before a trigger in which a denial stands. */
const REACH = 40;
const DENIED =
  /\b(?:not|never|den(?:y|ies|ied|ying)|no longer|without|neither|refus\w+ to|declin\w+ to|cancel\w*|call\w* off|scrap\w*|skip\w*|(?:no|ruled out|dropped) plans? (?:to|for))\b(?:(?!\b(?:when|where|after|before|as|while)\b)[^,;:]){0,24}$|n't\b(?:(?!\b(?:when|where|after|before|as|while)\b)[^,;:]){0,16}$|\bno (?:[\w-]+ )?$/i;
/** "I don't think this will be the last meeting" */
const DOUBTED = /(?:n't|\bnot) (?:think|believe|expect) (?:(?!\bshould\b)[^,;:.]){0,28}$/;
/** "If they did, it would be the first meeting": in the sentence before nobody said that they will. */
const SUPPOSED =
  /\bIf (?:they|the two|he|she|it|that|so)\b[^.;]{0,14}, (?:it|that|this) would be [^,;:]{0,14}$/;
/** "had not met since …" tells of the last time. */
const SINCE = /\bsince\b/i;

/** "a meeting planned for Saturday was abruptly canceled" */
const DENIED_AFTER =
  /^[^.;:"]{0,70}\b(?:was|were|been|is) (?:\p{Ll}+ly )?(?:cancell?ed|called off|scrapped|ruled out)\b/u;

export function isDenied({ block, start, end, sentence }: Trigger): boolean {
  if (DENIED_AFTER.test(block.text.slice(end, sentence.end))) return true;
  const before = block.text.slice(Math.max(sentence.start, start - REACH), start);
  if (DOUBTED.test(before) || SUPPOSED.test(before)) return true;
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
