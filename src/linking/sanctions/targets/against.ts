/** Whom the sanctions of a cue are aimed at, as its sentence says it. */
import { inBlock } from '../../in-block';
import { ASIDE_LEADS, BESIDES, IS_SUPPLIED, REASON_LEADS } from '../../lexicon/sanctions';
import { COUNTRIES_SPEAK, SPEAKS_OF, SPOKESMAN_SPEAKS, THREATENS } from '../../lexicon/sanctions-imposing';
import { IMPOSERS, WESTERN } from '../../lexicon/sanctions-authorities';
import type { Scene } from '../../scene';
import { attachedBefore, referredTo, whoFaces, whoIsUnder } from './attached-targets';
import type { Cue } from '../cues/cue';
import type { Imposers } from '../imposers/imposers';
import type { TargetMention } from './target-mention';
import { isUnderSanctions } from './targets';
import { textBefore } from '../../text/before';

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

/** A target before the word counts as so much further away: there stands who speaks. */
const BEFORE_WEIGHT = 1.5;
/** Characters by which a person or company is further away than a country. */
const PERSON_WEIGHT = 80;
/** The same for a city where somebody is. */
const PLACE_WEIGHT = 120;
/** Characters by which what is named as a reason or in an aside is further away. */
const REASON_WEIGHT = 80;

const COUNTRY_SPEAKS = new RegExp(`${SPOKESMAN_SPEAKS.source}|${COUNTRIES_SPEAK.source}`, 'u');

/** Targets of the cue's sentence on the article's day. */
export function targetsHere(
  cue: Cue,
  mentions: readonly TargetMention[],
  { doc, context }: Scene,
): TargetMention[] {
  return inBlock(mentions, cue.block).filter(
    ({ start, end, target }) =>
      start >= cue.sentence.start &&
      end <= cue.sentence.end &&
      isUnderSanctions(target, context, doc.day, cue),
  );
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
  const isSupplied = ({ start }: TargetMention): boolean =>
    IS_SUPPLIED.test(textBefore(cue.block.text, start));
  const isCounter = authors.length > 0 && !authors.some(({ authority }) => WESTERN.has(authority));
  const distance = ({ start, end, form, isPlace }: TargetMention): number =>
    (start > cue.start ? start - cue.end : (cue.start - end) * BEFORE_WEIGHT) +
    (form === 'person' ? PERSON_WEIGHT : 0) +
    (isPlace ? PLACE_WEIGHT : 0) +
    (start > cue.start && REASON_LEADS.test(cue.block.text.slice(cue.end, start)) ? REASON_WEIGHT : 0);
  const isBesides = ({ start }: TargetMention): boolean => BESIDES.test(textBefore(cue.block.text, start));
  const earlier = inBlock(mentions, cue.block)
    .filter(
      (mention) =>
        mention.end <= cue.sentence.start &&
        mention.form !== 'person' &&
        !IMPOSERS.has(mention.target) &&
        !isBesides(mention),
    )
    .reverse();
  // Who speaks of sanctions is their target only where the paragraph has named no other.
  const onlySpeaks = ({ end, form, target }: TargetMention): boolean =>
    end < cue.start &&
    (form === 'person' ? SPEAKS_OF : COUNTRY_SPEAKS).test(cue.block.text.slice(end, cue.start)) &&
    earlier.some((other) => other.target !== target);
  // "offers Erdogan better ties and threatens sanctions"
  const isThreatened =
    THREATENS.test(cue.block.text.slice(cue.sentence.start, cue.start)) &&
    others.every(({ target }) => target === others[0]!.target);
  const beside = after.length ? after : attachedBefore(cue, imposers, here, others);
  const under = beside.length ? beside : whoIsUnder(cue, here, mentions);
  const attached = under.length ? under : whoFaces(cue, others);
  return {
    attached: attached.length ? attached : referredTo(cue, mentions),
    nearby: others
      .filter(
        ({ target, regimes }) => isCounter || regimes !== undefined || !IMPOSERS.has(target) || isThreatened,
      )
      .filter(({ start }) => start < cue.start || !ASIDE_LEADS.test(cue.block.text.slice(cue.end, start)))
      .filter((mention) => !onlySpeaks(mention) && !isBesides(mention) && !(isCounter && isSupplied(mention)))
      .sort((a, b) => distance(a) - distance(b)),
    partners: others.filter((mention) => IMPOSERS.has(mention.target) && !isSupplied(mention)),
    earlier,
  };
}
