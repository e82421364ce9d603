/** Who acts in the sentence of a cue: its subject, whom its pronoun stands for, or whoever forbids something to his own. */
import { sentenceBefore } from '../../document';
import { inBlock } from '../../in-block';
import {
  ACTED_UPON,
  FACED_THERE,
  FACES_ACT,
  FORBIDS_DEALINGS,
  HAS_THEM,
  HE_ACTS,
  IN_PLACE,
  IS_LED,
  ITS_MEN,
  IMPOSES,
  IS_DONE_TO,
  JOINS_OTHERS_IN,
  OF_OTHERS,
  POSSESSIVE,
  PRONOUN_SUBJECT,
  PRONOUN_WITH_VERB,
  TELLS_OF_OTHERS,
  VERB_FOLLOWS,
  VERB_FORMS,
} from '../../lexicon/sanctions-imposing';
import { ANSWERING } from '../../lexicon/sanctions-authorities';
import { lastJoined, type AuthorityMention } from './authorities';
import type { Cue } from '../cues/cue';
import { textBefore } from '../../text/before';

/** Characters within which those who are under sanctions themselves act, and with whom a sentence begins. */
const ANSWER_REACH = 60;
const SUBJECT_REACH = 150;

/** Who acts, before the cue: the nearest with a verb of imposing in between, or any before an act. */
export function actor(
  { block, sentence, start, strength, noun }: Cue,
  here: readonly AuthorityMention[],
): AuthorityMention | undefined {
  const isAct = strength === 'act' || strength === 'ban' || strength === 'punish';
  const joined = JOINS_OTHERS_IN.exec(block.text.slice(sentence.start, start));
  if (joined)
    return here.findLast((mention) => !mention.member && mention.end <= sentence.start + joined.index);
  return here.findLast((mention) => {
    if (mention.member || mention.end > start || isOnlyFirst(mention)) return false;
    const between = block.text.slice(mention.end, start).toLowerCase();
    // "voted for United Nations limits on coal" names whose they are.
    if (isActedUpon(mention) && between !== ' ') return false;
    // "content in China, which has faced restrictions": there it is China that restricts
    const isWhere = IN_PLACE.test(textBefore(block.text, mention.start));
    if (isWhere && (isAct || !ANSWERING.has(mention.authority))) return false;
    if (isWhere && FACED_THERE.test(between)) return true;
    if (OF_OTHERS.test(between) || POSSESSIVE.test(between) || TELLS_OF_OTHERS.test(between)) return false;
    const reach = mention.start === sentence.start ? SUBJECT_REACH : ANSWER_REACH;
    if (ANSWERING.has(mention.authority) && between.length > reach) return false;
    // "Switzerland will adopt European Union sanctions and freeze": whose sanctions they are only says which
    if (
      HE_ACTS.test(between) ||
      (isAct && /^(?:'s)? (?:sanctions|penalties|measures|restrictions)\b/.test(between))
    )
      return false;
    if (isAct && (IS_DONE_TO.test(between) || FACES_ACT.test(between) || isObjectOfAnother(mention, here)))
      return false;
    // "the U.S. sanctioned", "Trump also blacklisted"
    // "the U.S. and allies sanctioned"
    const isVerb = VERB_FORMS.has(noun ?? '') && VERB_FOLLOWS.test(between);
    return isAct || isVerb || IMPOSES.test(between) || HAS_THEM.test(between);
  });
}

/** "barred U.S. banks from buying ruble bonds": one forbids it to one's own. */
export function ofOwnNationals(
  { block, start, end, noun }: Cue,
  mentions: readonly AuthorityMention[],
): AuthorityMention[] {
  if (noun !== undefined || !FORBIDS_DEALINGS.test(block.text.slice(start, end))) return [];
  return inBlock(mentions, block).filter(
    (mention) => mention.start > start && mention.end < end && !ANSWERING.has(mention.authority),
  );
}

/** "a U.S.-led resolution", "the Russian S-400": neither the U.S. nor Russia acts. */
function isOnlyFirst({ block, end, authority, form }: AuthorityMention): boolean {
  const after = block.text.slice(end);
  return IS_LED.test(after) || (form === 'adjective' && ANSWERING.has(authority) && !ITS_MEN.test(after));
}

/** "The U.S. imposed sanctions on Russia and barred": Russia did not. */
export function isActedUpon({ block, start }: AuthorityMention): boolean {
  return ACTED_UPON.test(textBefore(block.text, start));
}

/** "The U.S. removed a Chinese institute from a blacklist": China did not. */
function isObjectOfAnother(mention: AuthorityMention, here: readonly AuthorityMention[]): boolean {
  return (
    ANSWERING.has(mention.authority) &&
    here.some(({ end, authority }) => {
      const between = mention.block.text.slice(end, mention.start).toLowerCase();
      return (
        end < mention.start &&
        authority !== mention.authority &&
        /^ (?:has |had |also )?\w+(?:ed|t)? (?:an? |the |some |\d+ )?(?:\w+ )?$/.test(between) &&
        IMPOSES.test(between)
      );
    })
  );
}

/** "China is angry. It banned", "Britain and Canada did not wait. They imposed": an act of what the sentence before begins with. */
export function pronounSubjects(
  { block, sentence, start, noun }: Cue,
  inText: readonly AuthorityMention[],
): AuthorityMention[] {
  const lead = block.text.slice(sentence.start, start);
  const isVerb = noun === undefined || VERB_FORMS.has(noun);
  const pronoun = (isVerb ? PRONOUN_SUBJECT.exec(lead) : null) ?? PRONOUN_WITH_VERB.exec(lead);
  const before = sentenceBefore(block, sentence);
  if (!pronoun || !before) return [];
  const first = inText.find(
    (mention) =>
      mention.start >= before.start && /^(?:the )?$/i.test(block.text.slice(before.start, mention.start)),
  );
  if (!first) return [];
  const last = lastJoined(first, inText);
  if (pronoun[1]!.toLowerCase() === 'it') return last === first ? [first] : [];
  return inText.filter((mention) => mention.start >= first.start && mention.end <= last.end);
}
