/** Sport, courts, customs, health and markets have sanctions, bans and limits too: which cues are theirs. */
import type { Cue } from './cue';
import {
  APPROVAL_BEFORE,
  APPROVED_THINGS,
  COMPARISON,
  COURT_UNDER_SANCTIONS,
  COURT_WORDS,
  DOMESTIC_WORDS,
  NUCLEAR_LIMITS,
  OFFICE_FOR,
  PRESS_EMBARGO,
  PROPOSAL,
  SPORT_WORDS,
  TARIFF_WORDS,
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
    TARIFF_WORDS.test(sentence) ||
    DOMESTIC_WORDS.test(sentence.replaceAll(COURT_UNDER_SANCTIONS, ''))
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
  const after = block.text.slice(end, sentence.end).trimStart().toLowerCase();
  const by =
    /^by (?:the |a )?(?:court|church|state|constitution|law|board|league|ambassadors|clubs|parliament|\w+'s clubs)\b/;
  return by.test(after) || APPROVED_THINGS.test(after);
}
