/** Whom the sanctions of a cue are aimed at, as its sentence says it. */
import { inBlock } from '../in-block';
import { gapAfter } from '../document';
import {
  ANSWER_WORDS,
  ASIDE_LEADS,
  BACK_REFERENCE,
  HIT_WITH,
  REASON_LEADS,
  TARGET_LEADS,
  TARGET_TRAILS,
} from '../lexicon/sanctions';
import { SPEAKS_OF } from '../lexicon/sanctions-imposing';
import { IMPOSERS, WESTERN } from '../lexicon/sanctions-authorities';
import type { Scene } from '../scene';
import type { Cue } from './cue';
import type { Imposers } from './imposers';
import { isUnderSanctions, joinedTargets, type TargetMention } from './targets';

export interface Against {
  /** "sanctions on Iran and North Korea", "froze the assets of Roman Abramovich": nobody else can be meant. */
  attached: readonly TargetMention[];
  /** Others of the sentence that can be, the likeliest first. */
  nearby: readonly TargetMention[];
  /** Of the sentence, those who mostly impose themselves. */
  partners: readonly TargetMention[];
  /** Of the paragraph before the sentence, the nearest first. */
  earlier: readonly TargetMention[];
}

/** Words between a sanctions word and a target named after it. */
const REACH_AFTER = 9;
/** Words of the kind "oil", "arms" between a target and the word. */
const REACH_BEFORE = 2;
/** Characters after an act in which its object may stand. */
const OBJECT_REACH = 60;
/** A target before the word counts as so much further away: there stands who speaks. */
const BEFORE_WEIGHT = 1.5;
/** Characters by which a person or company is further away than a country. */
const PERSON_WEIGHT = 80;
/** Characters by which what is named as a reason or in an aside is further away. */
const REASON_WEIGHT = 80;

/** Targets of the cue's sentence on the article's day. */
export function targetsHere(
  cue: Cue,
  mentions: readonly TargetMention[],
  { doc, context }: Scene,
): TargetMention[] {
  return inBlock(mentions, cue.block).filter(
    ({ start, end, target }) =>
      start >= cue.sentence.start && end <= cue.sentence.end && isUnderSanctions(target, context, doc.day),
  );
}

/** Whom the words after the cue make the target, whoever imposes. */
export function namedAfter(cue: Cue, here: readonly TargetMention[]): TargetMention[] {
  if (cue.noun === undefined) return objectsOf(cue, here);
  const after = targetAfter(cue, here);
  return after ? [after, ...joinedTargets(after, here)] : [];
}

export function againstWhom(
  cue: Cue,
  imposers: Imposers,
  here: readonly TargetMention[],
  after: readonly TargetMention[],
  mentions: readonly TargetMention[],
): Against {
  const authors = [...imposers.attached, ...imposers.acting];
  const others = here.filter(
    ({ start, target }) => !authors.some((author) => author.start === start || author.country === target),
  );
  const isCounter = authors.length > 0 && !authors.some(({ authority }) => WESTERN.has(authority));
  const distance = ({ start, end, form }: TargetMention): number =>
    (start > cue.start ? start - cue.end : (cue.start - end) * BEFORE_WEIGHT) +
    (form === 'person' ? PERSON_WEIGHT : 0) +
    (start > cue.start && REASON_LEADS.test(cue.block.text.slice(cue.end, start)) ? REASON_WEIGHT : 0);
  const earlier = inBlock(mentions, cue.block)
    .filter(
      ({ end, target, form }) => end <= cue.sentence.start && form !== 'person' && !IMPOSERS.has(target),
    )
    .reverse();
  // Who speaks of sanctions is their target only where the paragraph has named no other.
  const onlySpeaks = ({ end, form, target }: TargetMention): boolean =>
    form === 'person' &&
    end < cue.start &&
    SPEAKS_OF.test(cue.block.text.slice(end, cue.start)) &&
    earlier.some((other) => other.target !== target);
  const attached = after.length ? after : attachedBefore(cue, imposers, here, others);
  return {
    attached: attached.length ? attached : referredTo(cue, mentions),
    nearby: others
      .filter(({ target, regimes }) => isCounter || regimes !== undefined || !IMPOSERS.has(target))
      .filter(({ start }) => start < cue.start || !ASIDE_LEADS.test(cue.block.text.slice(cue.end, start)))
      .filter((mention) => !onlySpeaks(mention))
      .sort((a, b) => distance(a) - distance(b)),
    partners: others.filter(({ target }) => IMPOSERS.has(target)),
    earlier,
  };
}

/** "designated it", "blacklisted the group": the first body that the paragraph names, which is what it is about. */
function referredTo(cue: Cue, mentions: readonly TargetMention[]): TargetMention[] {
  if (!BACK_REFERENCE.test(cue.block.text.slice(cue.start, cue.sentence.end).toLowerCase())) return [];
  const subject = inBlock(mentions, cue.block).find(
    ({ form, name, end }) => end <= cue.start && (form === 'company' || name !== undefined),
  );
  return subject ? [subject] : [];
}

/** "Iran sanctions", "put Huawei on a blacklist". */
function attachedBefore(
  cue: Cue,
  { acting }: Imposers,
  here: readonly TargetMention[],
  others: readonly TargetMention[],
): TargetMention[] {
  const before = targetBefore(cue, here);
  if (before) return [before];
  const actor = acting.at(-1);
  const hit = actor && others.find(
    (mention) =>
      mention.start >= actor.end &&
      mention.end <= cue.start &&
      HIT_WITH.test(cue.block.text.slice(mention.end, cue.start)),
  ); // prettier-ignore
  return hit ? [hit, ...joinedTargets(hit, others)] : [];
}

/** "sanctions on North Korea", "sanctions intended to punish North Korea". */
function targetAfter({ block, to, end }: Cue, here: readonly TargetMention[]): TargetMention | undefined {
  for (let i = to; i < Math.min(block.words.length, to + REACH_AFTER); i++) {
    const gap = gapAfter(block, i - 1);
    if (/[.;:!?,](?: |$)/.test(gap) || gap.includes('--')) return undefined;
    const mention = here.find((other) => other.from === i);
    // "the sanctions of the European Union on Russia"
    const isOwner = mention && IMPOSERS.has(mention.target) && /^ of (?:the )?$/.test(block.text.slice(end, mention.start)); // prettier-ignore
    if (isOwner) {
      i = mention.to - 1;
      continue;
    }
    if (mention) return mention;
    const { lower } = block.words[i]!;
    if (!TARGET_LEADS.has(lower) && !/^\d+$/.test(lower)) return undefined;
  }
  return undefined;
}

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
      return isAnswer || (IMPOSERS.has(mention.target) && (mention.adjective || mention.target !== 'china'))
        ? undefined
        : mention;
    }
    if (!TARGET_TRAILS.has(block.words[at - 1]!.lower)) return undefined;
  }
  return undefined;
}

/** What an act is done to: within or right after its words. */
function objectsOf({ block, start, end }: Cue, others: readonly TargetMention[]): TargetMention[] {
  const first = others.find(
    (mention) =>
      mention.start >= start &&
      mention.start < end + OBJECT_REACH &&
      !/\bby (?:the )?$|[;:]/.test(block.text.slice(start, mention.start)),
  );
  return first ? [first, ...joinedTargets(first, others)] : [];
}
