/** What an article has told of its sanctions before a cue, and what is carried over from there. */
import { daysBetween, firstDay, type IsoDate } from '@/context/dates';
import { IMPOSERS } from '../../lexicon/sanctions-authorities';
import { DEFINITE, IS_WHERE, OPENS_WITH_NEW, SPEAKS_OF } from '../../lexicon/sanctions-imposing';
import type { Against } from '../targets/against';
import type { Scene } from '../../scene';
import type { Cue } from '../cues/cue';
import type { Part } from './parts';
import { isToldAsPast } from '../cues/told-as-past';
import { textBefore } from '../../text/before';

/** What the article has told by now. */
export interface Discourse {
  /** Some word surely speaks of sanctions. */
  spoken: boolean;
  /** Whom its sanctions are aimed at, taken as a whole. */
  target?: string;
  /** By target, the authority that the article names for it most. */
  authorities: ReadonlyMap<string, string>;
  /** The authority that it names most, whomever it is about. */
  authority?: string;
  /** What the cues before this one meant, in order. */
  told: readonly Told[];
}

export interface Told {
  block: number;
  /** What was meant: each a regime, and what of it. */
  parts: readonly Part[];
  /** Where in the block a name tells it. */
  at?: number;
}

/** True if what was told is aimed at the target. */
export function isAimedAt({ parts }: Told, target: string | undefined): boolean {
  return parts.some(({ regime }) => regime.target === target);
}

/** Blocks back in which "the penalties" may have been spoken of. */
const REFERS_BACK = 2;

/** What the block, or those right before it, spoke of last. */
export function toldBefore({ block }: Cue, { told }: Discourse): Told | undefined {
  return told.findLast((one) => one.block >= block.index - REFERS_BACK);
}

/** Nothing else can be meant: what was spoken of nearby is of one authority and against one target, that of the article. */
export function isOnlyOneTold({ block }: Cue, { told, target }: Discourse): boolean {
  const near = told.filter((one) => one.block >= block.index - REFERS_BACK).flatMap(({ parts }) => parts);
  if (target !== undefined && near.some(({ regime }) => regime.target !== target)) return false;
  return new Set(near.map(({ regime }) => `${regime.authority}>${regime.target}`)).size === 1;
}

/** Whom the cues before this one were about. */
export function carriedTo(cue: Cue, discourse: Discourse, scene: Scene): string[] {
  const { parts = [] } = toldBefore(cue, discourse) ?? {};
  return parts
    .map(({ regime: { target } }) => target)
    .filter((target) => !IMPOSERS.has(target) && !isSubject(target, scene));
}

/** Human rights and the like: a law on them is named where it is used on somebody else. */
function isSubject(target: string, { context }: Scene): boolean {
  return (
    context.country(target) === undefined &&
    context.institution(target) === undefined &&
    context.place(target) === undefined
  );
}

/** The authority last named for the target, or else the one named most. */
export function authorityTold(
  target: string,
  { block }: Cue,
  { told, authorities }: Discourse,
): string | undefined {
  const last = told.findLast((one) => one.block === block.index && isAimedAt(one, target));
  const part = last?.parts.find(({ regime }) => regime.target === target);
  return part?.regime.authority ?? authorities.get(target);
}

/**
 * "the sanctions", "those sanctions": what was spoken of before. Who speaks of them, where somebody is, and whose title
 * names a country are no new targets; a country that the sentence is about is one.
 */
export function refersBackTo(cue: Cue, { nearby }: Against, discourse: Discourse): Told | undefined {
  const { block, start, strength } = cue;
  if (strength !== 'strong' || !isDefinite(cue)) return undefined;
  const isGiven = (target: string): boolean => discourse.told.some((one) => isAimedAt(one, target));
  const isNew = nearby.some(
    (mention) =>
      (isGiven(mention.target) && !IS_WHERE.test(textBefore(block.text, mention.start))) ||
      (mention.form !== 'person' &&
        mention.isPlace !== true &&
        !IS_WHERE.test(textBefore(block.text, mention.start)) &&
        !(mention.end <= start && SPEAKS_OF.test(block.text.slice(mention.end, start)))),
  );
  if (isNew) return undefined;
  const before = toldBefore(cue, discourse);
  if (before) return before;
  // "The Kremlin said the sanctions were a sign of weakness": those that the article is about.
  const { target } = discourse;
  const told = discourse.told.filter((one) => isAimedAt(one, target));
  const usual = target === undefined ? undefined : discourse.authorities.get(target);
  return told.findLast(({ parts }) => parts.some(({ regime }) => regime.authority === usual)) ?? told.at(-1);
}

/** "the sanctions", "those curbs". */
export function isDefinite({ block, sentence, start }: Cue): boolean {
  const lead = block.text.slice(sentence.start, start);
  return DEFINITE.test(lead) || OPENS_WITH_NEW.test(lead);
}

/** Days for which an instrument is what "the sanctions" means in the article that reports it. */
const IS_NEWS = 3;

/** "she hoped the sanctions would work": those of the instrument that the article is about. */
export function asTold(part: Part, cue: Cue, { told }: Discourse, day: IsoDate): Part {
  if (cue.noun === undefined) {
    if (part.instruments.length > 0) return part;
    // "Resolution 1929 freezes the assets": what an instrument does that the sentence is about.
    const subject = told.find(({ block, at }) => block === cue.block.index && at === cue.sentence.start);
    return subject?.parts.find(({ regime }) => regime === part.regime) ?? part;
  }
  if (part.words !== undefined || !isDefinite(cue) || isToldAsPast(cue, day)) return part;
  const news = told
    .flatMap(({ parts }) => parts)
    .find(({ regime, instruments }) => {
      const [only, ...others] = regime.instruments.filter(({ id }) => instruments.includes(id));
      return (
        regime === part.regime &&
        only &&
        !others.length &&
        Math.abs(daysBetween(firstDay(only.adopted), day)) <= IS_NEWS
      );
    });
  return news ?? part;
}
