/** Sport, courts, customs, health and markets have sanctions, bans and limits too: which cues are theirs. */
import type { Cue } from './cue';
import { textBefore } from '../../text/before';
import {
  APPROVAL_BEFORE,
  APPROVED_THINGS,
  COMPARISON,
  COURT_UNDER_SANCTIONS,
  COURT_WORDS,
  DOMESTIC_WORDS,
  NUCLEAR_LIMITS,
  OFFICE_FOR,
  ON_TRAVELLERS,
  OWN_DEALS,
  TARGETS_OF_WAR,
  PRESS_EMBARGO,
  PROPOSAL,
  SPORT_WORDS,
  TARIFF_WORDS,
  WAS_NOT_APPROVED,
} from '../../lexicon/other-restrictions';

/** @param sentence the cue's sentence in lower case */
export function isOfAnotherWorld(cue: Cue, sentence: string): boolean {
  if (isOnlyProposed(cue) || COMPARISON.test(cue.block.text.slice(cue.sentence.start, cue.start)))
    return true;
  if (SPORT_WORDS.test(sentence) || COURT_WORDS.test(sentence)) return true;
  if (OFFICE_FOR.test(cue.block.text.slice(cue.sentence.start, cue.start))) return true;
  if (cue.strength === 'strong') return isApproval(cue) || PRESS_EMBARGO.test(sentence);
  const from = cue.block.text.slice(cue.start, cue.sentence.end).toLowerCase();
  return (
    NUCLEAR_LIMITS.test(from) ||
    (cue.noun === undefined && OWN_DEALS.test(from)) ||
    isCommonNoun(cue) ||
    (/^travel bans?$/.test(sentence.slice(cue.start - cue.sentence.start, cue.end - cue.sentence.start)) &&
      ON_TRAVELLERS.test(sentence)) ||
    TARIFF_WORDS.test(sentence) ||
    DOMESTIC_WORDS.test(sentence.replaceAll(COURT_UNDER_SANCTIONS, ''))
  );
}

/** "military targets", "completely controls Kim", "a time limit": of words that are cues elsewhere. */
function isCommonNoun({ block, start, end, noun, strength, from }: Cue): boolean {
  const before = block.words[from - 1]?.lower ?? '';
  if (noun === 'controls')
    return (
      /^ (?:\p{Lu}|(?:the|a|an|all|most|more|its|his|their|about|much)\b|\d)/u.test(block.text.slice(end)) &&
      !/^(?:exports?|trade)$/.test(before)
    );
  if (noun === 'limit' || noun === 'limits') return /^(?:time|age|speed|weight|word)$/.test(before);
  return (
    strength === 'punish' && /^targets$/i.test(block.text.slice(start, end)) && TARGETS_OF_WAR.test(before)
  );
}

/** "a bill that would suspend arms sales": nobody has done it yet. */
function isOnlyProposed({ block, sentence, start, strength }: Cue): boolean {
  return (
    (strength === 'act' || strength === 'ban' || strength === 'punish') &&
    PROPOSAL.test(block.text.slice(sentence.start, start))
  );
}

/** "sanctioned" as "approved". */
function isApproval({ block, from, noun, end, sentence }: Cue): boolean {
  if (noun !== 'sanctioned' && noun !== 'sanction') return false;
  const before = block.words[from - 1];
  if (before && !before.allCaps && APPROVAL_BEFORE.has(before.lower)) return true;
  if (noun === 'sanctioned' && WAS_NOT_APPROVED.test(textBefore(block.text, block.words[from]!.start)))
    return true;
  const after = block.text.slice(end, sentence.end).trimStart().toLowerCase();
  const by =
    /^by (?:the |a )?(?:court|church|state|constitution|law|board|league|ambassadors|clubs|parliament|\w+'s clubs)\b/;
  return by.test(after) || APPROVED_THINGS.test(after);
}
