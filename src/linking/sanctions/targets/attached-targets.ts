/** Whom the words beside a cue make the target, so that nobody else can be meant. */
import { gapAfter, sentenceBefore } from '../../document';
import { inBlock } from '../../in-block';
import {
  ANSWER_WORDS,
  BACK_REFERENCE,
  BOUND_FOR,
  FACES,
  HARM,
  HIT_LIST,
  HIT_WITH,
  HITS_WHOM,
  IN_RETURN_FOR,
  LIST_INCLUDES,
  LIST_WORDS,
  RIVAL_OF,
  TARGET_LEADS,
  TARGET_TRAILS,
  UNDER,
  WHOSE_FACE,
} from '../../lexicon/sanctions';
import { IN_WHOSE, IS_AGAINST_IT, IS_DONE_TO, RELATIVE_VERB } from '../../lexicon/sanctions-imposing';
import { IMPOSERS } from '../../lexicon/sanctions-authorities';
import type { Cue } from '../cues/cue';
import type { Imposers } from '../imposers/imposers';
import type { TargetMention } from './target-mention';
import { joinedTargets } from './targets';
import { textBefore } from '../../text/before';

/** Words between a sanctions word and a target named after it. */
const REACH_AFTER = 9;
/** Words of the kind "oil", "arms" between a target and the word. */
const REACH_BEFORE = 2;
/** Characters after an act in which its object may stand. */
const OBJECT_REACH = 60;

/** Whom the words after the cue make the target, whoever imposes. */
export function namedAfter(cue: Cue, here: readonly TargetMention[]): TargetMention[] {
  if (cue.noun === undefined) return objectsOf(cue, here);
  const after = targetAfter(cue, here) ?? ownerAfter(cue, here) ?? firstListed(cue, here);
  return after ? [after, ...joinedTargets(after, here)] : [];
}

/** "The blacklist includes Dominic Raab". */
function firstListed({ block, noun, end }: Cue, here: readonly TargetMention[]): TargetMention | undefined {
  if (noun === undefined || !LIST_WORDS.has(noun)) return undefined;
  return here.find(({ start }) => start > end && LIST_INCLUDES.test(block.text.slice(end, start)));
}

/** "designated it", "blacklisted the group": the first body that the paragraph names, which is what it is about. */
export function referredTo(cue: Cue, mentions: readonly TargetMention[]): TargetMention[] {
  if (!BACK_REFERENCE.test(cue.block.text.slice(cue.start, cue.sentence.end).toLowerCase())) return [];
  const subject = inBlock(mentions, cue.block).find(
    ({ form, name, end }) => end <= cue.start && (form === 'company' || name !== undefined),
  );
  return subject ? [subject] : [];
}

/** "the Venezuelan leader, who is angry over sanctions on his officials". */
function ownerAfter({ block, start, end }: Cue, here: readonly TargetMention[]): TargetMention | undefined {
  if (!/^ (?:on|against) (?:his|her) /.test(block.text.slice(end))) return undefined;
  return here.findLast((mention) => mention.form === 'person' && mention.end <= start);
}

/** "Iran sanctions", "put Huawei on a blacklist". */
export function attachedBefore(
  cue: Cue,
  { acting }: Imposers,
  here: readonly TargetMention[],
  others: readonly TargetMention[],
): TargetMention[] {
  const before = targetBefore(cue, here) ?? boundFor(cue, here);
  if (before) return [before];
  const actor = acting.at(-1);
  const isHit = (between: string): boolean => HIT_WITH.test(between) || HIT_LIST.test(between);
  const isOwner = ({ end }: TargetMention): boolean =>
    others.some(({ start }) => start > end && cue.block.text.slice(end, start) === "'s ");
  const hits = actor
    ? others.filter(
        (mention) =>
          !isOwner(mention) &&
          mention.start >= actor.end &&
          mention.end <= cue.start &&
          isHit(cue.block.text.slice(mention.end, cue.start)),
      )
    : [];
  // "told Moon of the vote to hit Kim's regime with sanctions": whom the verb hits
  const hit = hits.findLast(({ start }) => HITS_WHOM.test(textBefore(cue.block.text, start))) ?? hits[0];
  return hit ? [hit, ...joinedTargets(hit, others)] : [];
}

/** "oil bound for Syria in violation of United Nations sanctions". */
function boundFor({ block, start }: Cue, here: readonly TargetMention[]): TargetMention | undefined {
  return here.find(
    (mention) =>
      mention.end <= start &&
      BOUND_FOR.before.test(textBefore(block.text, mention.start)) &&
      BOUND_FOR.after.test(block.text.slice(mention.end, start)),
  );
}

/** "Li Shangfu, who is under U.S. sanctions", "The group broke with al-Qaeda. It remains under sanctions". */
export function whoIsUnder(
  { block, sentence, start }: Cue,
  here: readonly TargetMention[],
  mentions: readonly TargetMention[],
): TargetMention[] {
  const lead = block.text.slice(sentence.start, start);
  const under = UNDER.exec(lead);
  if (!under) return [];
  const isOne = ({ form, name }: TargetMention): boolean => form !== 'country' || name !== undefined;
  if (/^(?:it|he|she) /i.test(lead)) {
    const before = sentenceBefore(block, sentence);
    const subject = inBlock(mentions, block).find(
      (mention) => before && mention.start >= before.start && mention.end <= sentence.start && isOne(mention),
    );
    return subject ? [subject] : [];
  }
  const at = sentence.start + under.index;
  const subject = here.findLast((mention) => mention.end <= at && isOne(mention));
  return subject && /^(?:, [^,;:]*)?$/.test(block.text.slice(subject.end, at)) ? [subject] : [];
}

/** "Iran, crippled by U.S. sanctions", "Maduro faces penalties": the subject of the verb. */
export function whoFaces(
  { block, start, noun, isNamed }: Cue,
  here: readonly TargetMention[],
): TargetMention[] {
  if (noun === undefined && !isNamed) return [];
  const who = here.findLast(
    ({ end, adjective }) =>
      end <= start && (adjective ? WHOSE_FACE : FACES).test(block.text.slice(end, start)),
  );
  if (who) return [who];
  // "curbed its program in return for sanctions relief": whoever gets it for what he does
  const given = here.findLast(
    ({ end, target, adjective }) =>
      !adjective && end <= start && !IMPOSERS.has(target) && IN_RETURN_FOR.test(block.text.slice(end, start)),
  );
  return given ? [given] : [];
}

/** Between two words, that what follows belongs to something else: `sanctions," Thornton said`, "sanctions - Obama's achievement". */
const CLAUSE_ENDS = /[.;:!?,]["”]?(?: |$)| - |--/;

/** What only stands beside the word, or is somebody else's relation. */
function isNoObject(text: string, from: number, { start, end }: TargetMention): boolean {
  return /^,? (?:and|or) /.test(text.slice(from, start)) || RIVAL_OF.test(text.slice(end));
}

/** "sanctions on North Korea", "sanctions intended to punish North Korea". */
function targetAfter({ block, to, end }: Cue, here: readonly TargetMention[]): TargetMention | undefined {
  for (let i = to; i < Math.min(block.words.length, to + REACH_AFTER); i++) {
    const gap = gapAfter(block, i - 1);
    if (CLAUSE_ENDS.test(gap)) return undefined;
    const mention = here.find((other) => other.from === i);
    // "the sanctions of the European Union on Russia"
    const isOwner =
      mention && IMPOSERS.has(mention.target) && /^ of (?:the )?$/.test(block.text.slice(end, mention.start));
    if (isOwner) {
      i = mention.to - 1;
      continue;
    }
    // "economic sanctions and U.S. troops", "sanctions on America's longtime adversary"
    if (mention && IMPOSERS.has(mention.target) && isNoObject(block.text, end, mention)) return undefined;
    if (mention && IS_AGAINST_IT.test(block.text.slice(mention.end))) return undefined;
    // "the sanctions the U.S. placed on him"
    if (mention && IMPOSERS.has(mention.target) && RELATIVE_VERB.test(block.text.slice(mention.end)))
      return undefined;
    // "sanctions hurt American farmers": not those at whom they are aimed
    const isOwnHarm =
      mention &&
      HARM.test(block.text.slice(end, mention.start)) &&
      (mention.adjective ?? (IMPOSERS.has(mention.target) && mention.target !== 'china'));
    if (isOwnHarm) return undefined;
    if (mention) return mention;
    const { lower } = block.words[i]!;
    // "sanctions on Rwanda's James Kabarebe"
    if (block.words[i]!.capital && gapAfter(block, i) === "'") continue;
    if (lower === 's' && gapAfter(block, i - 1) === "'") continue;
    if (!TARGET_LEADS.has(lower) && !/^\d+$/.test(lower)) return undefined;
  }
  return undefined;
}

/** Of those who impose sanctions themselves, whom "Turkey sanctions" hit. */
const OFTEN_HIT: ReadonlySet<string> = new Set(['china', 'turkey']);

/** "North Korea sanctions", "Iranian oil embargo"; not "Chinese sanctions" nor "Russia's countermeasures". */
function targetBefore(
  { block, from, sentence, end }: Cue,
  here: readonly TargetMention[],
): TargetMention | undefined {
  for (let at = from; at > 0 && at >= from - REACH_BEFORE; at--) {
    const gap = gapAfter(block, at - 1);
    if (gap !== ' ') return undefined;
    const mention = here.find((other) => other.to === at);
    if (mention) {
      const isAnswer = ANSWER_WORDS.test(
        block.text.slice(Math.max(sentence.start, mention.end), end).toLowerCase(),
      );
      return isAnswer ||
        (IMPOSERS.has(mention.target) && (mention.adjective || !OFTEN_HIT.has(mention.target)))
        ? undefined
        : mention;
    }
    if (!TARGET_TRAILS.has(block.words[at - 1]!.lower)) return undefined;
  }
  return undefined;
}

/** What an act is done to: right before it in the passive, or else within or right after its words. */
function objectsOf({ block, start, end, isNamed }: Cue, others: readonly TargetMention[]): TargetMention[] {
  const done = others.findLast(
    (mention) => mention.end <= start && IS_DONE_TO.test(block.text.slice(mention.end, start)),
  );
  if (done) return [done];
  const first = others.find(
    (mention) =>
      mention.start >= start &&
      mention.start < end + OBJECT_REACH &&
      // "frozen, and dealings with China-based people"
      !block.text.startsWith('-based', mention.end) &&
      !/\bby (?:the )?$|[;:]/.test(block.text.slice(start, mention.start)) &&
      !(isNamed && IN_WHOSE.test(block.text.slice(end, mention.start))),
  );
  return first ? [first, ...joinedTargets(first, others)] : [];
}
