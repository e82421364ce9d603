/** Whose sanctions a cue speaks of, as the sentence says it. */
import { gapAfter } from '../../document';
import { inBlock } from '../../in-block';
import {
  BY_ANOTHER_VERB,
  COORDINATED_WITH,
  COPIES,
  COPIES_NONE,
  DECIDES_TO,
  HE_ACTS,
  IN_WHOSE,
  JOINING_WORDS,
  OF_ITS_OWN,
  OF_OTHERS,
  POSSESSIVE,
  RELATIVE_VERB,
  WHERE_EXPERTS_SIT,
} from '../../lexicon/sanctions-imposing';
import { HELD_IN, OWN_LIST_OF } from '../../lexicon/sanctions';
import { ANSWERING, SPEAKING_AUTHORITIES } from '../../lexicon/sanctions-authorities';
import { actor, isActedUpon, ofOwnNationals, pronounSubjects } from './acting-authorities';
import { joinedAuthorities, lastJoined, type AuthorityMention } from './authorities';
import type { Cue } from '../cues/cue';

/** Tiers of evidence; within one, several authorities that impose together. */
export interface Imposers {
  /** "U.S. sanctions", "imposed by the EU", "its own restrictions": nobody else can be meant. */
  attached: readonly AuthorityMention[];
  /** "Trump reimposed crippling sanctions": the subject of the sentence. */
  acting: readonly AuthorityMention[];
  /** "Rubio said that sanctions": who speaks of them, the nearest first. */
  speaking: readonly AuthorityMention[];
  /** All that the sentence names. */
  present: readonly AuthorityMention[];
  /** The last that the paragraph named before the sentence. */
  earlier?: AuthorityMention;
}

/** Words before a noun among which its authority may stand. */
const BEFORE_REACH = 5;
/** Words after which "by" may name the authority. */
const BY_REACH = 7;

/** @param isTarget true of a mention that the cue's words make the target */
export function imposersOf(
  cue: Cue,
  mentions: readonly AuthorityMention[],
  isTarget: (mention: AuthorityMention) => boolean,
): Imposers {
  const inText = inBlock(mentions, cue.block).filter((mention) => !isTarget(mention));
  const here = inText.filter(({ start, end }) => start >= cue.sentence.start && end <= cue.sentence.end);
  const join = (mention: AuthorityMention | undefined): AuthorityMention[] =>
    mention ? joinedAuthorities(mentions, mention).filter((one) => !one.member && !isTarget(one)) : [];
  // "a gas pipeline to Germany" doesn't speak for the bloc.
  const speaks = ({ authority, member, speaker, start }: AuthorityMention): boolean =>
    SPEAKING_AUTHORITIES.has(authority) &&
    (!member || speaker === true || start < cue.start) &&
    !COORDINATED_WITH.test(cue.block.text.slice(cue.sentence.start, start)) &&
    !WHERE_EXPERTS_SIT.test(cue.block.text.slice(cue.sentence.start, start));
  const said = join(actor(cue, here));
  const acting = said.length ? said : pronounSubjects(cue, inText);
  const own = before(cue, here);
  const copier = copierOf(cue, own, here);
  const earlier = inText.findLast((mention) => mention.end <= cue.sentence.start && speaks(mention));
  return {
    attached: copier
      ? join(copier)
      : join(
          own ??
            decider(cue, here) ??
            after(cue, here) ??
            inWhose(cue, here) ??
            relative(cue, here) ??
            ownerBefore(cue, here) ??
            ownerOfList(cue, here) ??
            holder(cue, here) ??
            possessor(cue, here),
        ),
    acting: acting.length ? acting : ofOwnNationals(cue, mentions),
    speaking: here
      .filter((mention) => speaks(mention) && !HE_ACTS.test(cue.block.text.slice(mention.end, cue.start)))
      .sort((a, b) => Math.abs(a.start - cue.start) - Math.abs(b.start - cue.start)),
    present: here,
    ...(earlier && { earlier }),
  };
}

/** "U.S. sanctions", "new European Union sanctions", "China's retaliatory measures", "U.S.-led sanctions". */
function before(
  { block, from, noun, isNamed }: Cue,
  here: readonly AuthorityMention[],
): AuthorityMention | undefined {
  if (noun === undefined && !isNamed) return undefined;
  for (let at = from, steps = 0; steps < BEFORE_REACH && at > 0; at--, steps++) {
    const mention = here.find((other) => other.to === at);
    if (mention?.member) return undefined;
    if (mention) return mention.speaker && !gapAfter(block, at - 1).startsWith("'") ? undefined : mention;
    const word = block.words[at - 1]!;
    if (!/^[ -]\$?$|^'$|^' $/.test(gapAfter(block, at - 1)) || (word.capital && !block.titleCase))
      return undefined;
    if (JOINING_WORDS.test(word.lower)) return undefined;
  }
  return undefined;
}

/** "Switzerland will copy the EU penalties", "South Korea will join the sanctions": who then has sanctions too. */
function copierOf(
  { block, sentence, start }: Cue,
  copied: AuthorityMention | undefined,
  here: readonly AuthorityMention[],
): AuthorityMention | undefined {
  const at = copied?.start ?? start;
  const lead = block.text.slice(sentence.start, at);
  if (!COPIES.test(lead) || COPIES_NONE.test(lead)) return undefined;
  return here.findLast(
    (mention) =>
      mention.end <= at &&
      mention.authority !== copied?.authority &&
      !mention.member &&
      !OF_OTHERS.test(block.text.slice(mention.end, at)) &&
      !POSSESSIVE.test(block.text.slice(mention.end, at)) &&
      !isActedUpon(mention),
  );
}

/** "sanctions imposed by the U.S.", "were blacklisted by the Treasury", "curbs from Washington". */
function after({ block, to, noun }: Cue, here: readonly AuthorityMention[]): AuthorityMention | undefined {
  for (let i = to; i < Math.min(block.words.length, to + BY_REACH); i++) {
    if (/[.;:!?](?: |$)/.test(gapAfter(block, i - 1))) return undefined;
    const { lower } = block.words[i]!;
    // "barred him from entering over sanctions by the U.K."
    if (noun === undefined && /^(?:over|because|after|due)$/.test(lower)) return undefined;
    const isOwner = lower === 'of' && i === to && noun !== undefined;
    // "curbs from Washington", "barred from China"; not "barred from buying bonds from Russia"
    const isFrom = lower === 'from' && (noun !== undefined || i === to);
    if (lower !== 'by' && !isFrom && lower !== 'orders' && !isOwner) continue;
    if (
      lower === 'by' &&
      BY_ANOTHER_VERB.test(block.text.slice(block.words[to - 1]!.end, block.words[i]!.start))
    )
      return undefined;
    const skip = new Set(['the', 'of']);
    let start = i + 1;
    while (skip.has(block.words[start]?.lower ?? '')) start++;
    const found = here.find((mention) => mention.from === start);
    // "built by the United States at the UN Security Council"
    const forum =
      found &&
      here.find(
        ({ authority, start: at }) =>
          authority === 'UN' && /^ at the $/.test(block.text.slice(found.end, at)),
      );
    // "by the U.S. and the European Union"
    if (found) return forum ?? lastJoined(found, here);
  }
  return undefined;
}

/** "face travel bans in the European Union and Canada": where somebody may not go, it is they who won't let him. */
function inWhose(
  { block, end, isNamed }: Cue,
  here: readonly AuthorityMention[],
): AuthorityMention | undefined {
  if (!isNamed) return undefined;
  const first = here.find(
    (mention) =>
      !mention.member && mention.start > end && IN_WHOSE.test(block.text.slice(end, mention.start)),
  );
  return first && lastJoined(first, here);
}

/** "followed a U.S. decision to blacklist", "criticized the bloc's plan to lift sanctions". */
function decider({ block, start }: Cue, here: readonly AuthorityMention[]): AuthorityMention | undefined {
  return here.findLast(
    (mention) =>
      !mention.member && mention.end <= start && DECIDES_TO.test(block.text.slice(mention.end, start)),
  );
}

/** "sanctions that Washington imposed", "the embargo with which Moscow hit back". */
function relative(
  { block, end, sentence }: Cue,
  here: readonly AuthorityMention[],
): AuthorityMention | undefined {
  const first = here.find(
    (mention) =>
      mention.start > end &&
      /^(?:,? (?:that|which|with which))? (?:the )?$/.test(block.text.slice(end, mention.start)),
  );
  const last = first && lastJoined(first, here);
  return last && RELATIVE_VERB.test(block.text.slice(last.end, sentence.end)) ? last : undefined;
}

/** "the bloc would bring back its own restrictions", "their travel ban": the nearest who can own it. */
function possessor(
  { block, start, sentence }: Cue,
  here: readonly AuthorityMention[],
): AuthorityMention | undefined {
  const lead = block.text.slice(sentence.start, start).toLowerCase();
  if (!/\b(?:its|their|his|her)(?: own)?(?: \S+){0,2} $/.test(lead)) return undefined;
  const owners = here.filter((mention) => mention.end <= start && !mention.member && !isActedUpon(mention));
  return owners.findLast(({ authority, speaker }) => !speaker || !ANSWERING.has(authority)) ?? owners.at(-1);
}

/** "Switzerland's list of sanctions". */
function ownerOfList({ block, start }: Cue, here: readonly AuthorityMention[]): AuthorityMention | undefined {
  return here.findLast(
    (mention) =>
      !mention.member && mention.end <= start && OWN_LIST_OF.test(block.text.slice(mention.end, start)),
  );
}

/** "will have their assets in China frozen": who freezes what lies with him. */
function holder(
  { block, start, end, noun }: Cue,
  here: readonly AuthorityMention[],
): AuthorityMention | undefined {
  if (noun !== undefined) return undefined;
  return here.find(
    (mention) =>
      !mention.member &&
      mention.start > start &&
      mention.end < end &&
      HELD_IN.test(block.text.slice(start, mention.start)),
  );
}

/** "Brussels went first, and China answered the EU with sanctions of its own": who acts last before. */
function ownerBefore(
  { block, start, end, sentence }: Cue,
  here: readonly AuthorityMention[],
): AuthorityMention | undefined {
  if (!OF_ITS_OWN.test(block.text.slice(end, sentence.end))) return undefined;
  return here.findLast((mention) => mention.end <= start && !mention.member && !isActedUpon(mention));
}
