/** Whether a cue, with what its sentence and the article say, speaks of sanctions at all: each strength asks for more or less. */
import { IMPOSED_WORDS, STANDALONE_MEASURE, THE_NEW } from '../lexicon/sanctions';
import { HITS, ON_UNNAMED } from '../lexicon/sanctions-acts';
import type { RegimeCore } from '@/context/facts';
import { IMPOSERS } from '../lexicon/sanctions-authorities';
import type { Cue, Strength } from './cues/cue';
import type { ReadCue } from './read-cue';
import { isDefinite, isOnlyOneTold, toldBefore, type Discourse } from './regimes/discourse';
import type { Meant } from './regimes/regimes';
import { textBefore } from '../text/before';

/** What may be meant by a cue, to be judged. */
export interface Reading extends ReadCue {
  meant: Meant;
  /** The words around it, or a name among them, tell one of the measures. */
  isTold: boolean;
  /** The words around it. */
  words: string;
  discourse: Discourse;
}

/** A reading with what all strengths ask of it. */
interface Clues extends Reading {
  /** Whose they are stands with the noun: "U.S. sanctions". */
  isOwned: boolean;
  /** Somebody acts: "the Treasury lifted". */
  hasActor: boolean;
  isSaidWhose: boolean;
  hasTarget: boolean;
  /** On whom they are stands with the cue. */
  isAimed: boolean;
  /** The target is one that imposes sanctions itself: named beside them, it may be the one who does. */
  isPartner: boolean;
  /** Some word before surely spoke of sanctions. */
  isSpokenOf: boolean;
  /** The noun is a word for what is imposed, such as "restrictions". */
  isImposedWord: boolean;
}

const ASKS: Readonly<Record<Strength, (clues: Clues) => boolean>> = {
  strong: () => true,
  act: isSanctioning,
  referring: refersToSanctions,
  imposed: isImposed,
  punish: punishes,
  ban: ({ isTold, isSaidWhose, isAimed, isPartner }) => isTold && isSaidWhose && (isAimed || isPartner),
  weak: isMeasure,
};

export function speaksOfSanctions(reading: Reading): boolean {
  const clues = cluesOf(reading);
  if (isOfOthers(clues)) return false;
  const strength = clues.isOwned && clues.isImposedWord ? 'imposed' : reading.cue.strength;
  return ASKS[strength](clues);
}

function cluesOf(reading: Reading): Clues {
  const { cue, imposers, against, meant, discourse } = reading;
  const isOwned = imposers.attached.length > 0;
  const hasActor = imposers.acting.length > 0;
  return {
    ...reading,
    isOwned,
    hasActor,
    isSaidWhose: isOwned || hasActor,
    hasTarget: meant.targets.length > 0,
    isAimed: against.attached.length > 0,
    isPartner: meant.targets.some(({ target }) => IMPOSERS.has(target)),
    isSpokenOf: discourse.spoken,
    isImposedWord: cue.noun !== undefined && IMPOSED_WORDS.has(cue.noun),
  };
}

/** "Japan lifted the curbs": not those on somebody else that others were just said to have. */
function isOfOthers({ cue, isSaidWhose, hasTarget, meant, discourse }: Clues): boolean {
  return (
    isDefinite(cue) &&
    cue.strength !== 'strong' &&
    isSaidWhose &&
    !hasTarget &&
    !meant.regimes.some((regime) => wasTold(regime, discourse))
  );
}

function isSanctioning(clues: Clues): boolean {
  const { cue, isSaidWhose, isSpokenOf, isTold } = clues;
  // one that an article which knows no sanctions speaks of may be a border's
  if (!isSpokenOf && !clues.isAimed && cueWords(cue).startsWith('travel ban')) return false;
  if (clues.hasTarget) return isSaidWhose || isSpokenOf || cue.usually !== undefined;
  if (!isSpokenOf) return false;
  return (
    cue.isNamed === true ||
    (isSaidWhose && isTold) ||
    (clues.hasActor && isListing(cue) && toldBefore(cue, clues.discourse) !== undefined)
  );
}

function refersToSanctions(clues: Clues): boolean {
  const { cue, discourse, isAimed, isPartner, isSaidWhose, isSpokenOf } = clues;
  // Of "measures" there are many.
  if (cue.noun === 'measures')
    return clues.isOwned
      ? isSpokenOf || (isAimed && !isPartner)
      : !isSaidWhose && isOnlyOneTold(cue, discourse);
  if (toldBefore(cue, discourse) !== undefined) return true;
  if (isSaidWhose && clues.hasTarget && !isPartner) return true;
  return isSpokenOf && (isAbout(clues) || (clues.isImposedWord && isAimed && !isPartner));
}

function isImposed(clues: Clues): boolean {
  const { cue, hasTarget, isOwned, isPartner, isSaidWhose, isSpokenOf, isTold } = clues;
  if (isSpokenOf && (isSaidWhose || (hasTarget && !isPartner))) return true;
  if (isSaidWhose && clues.isAimed) return true;
  if (isOwned && hasTarget && !isPartner) return true;
  if (isTold && (isPartner || isOrder(clues))) return true;
  return (
    !isSaidWhose &&
    !hasTarget &&
    THE_NEW.test(textBefore(cue.block.text, cue.start)) &&
    isOnlyOneTold(cue, clues.discourse)
  );
}

function punishes({ cue, against, discourse, hasActor, isAimed, isPartner, isSpokenOf }: Clues): boolean {
  if (!isSpokenOf || !hasActor) return false;
  if (isAimed)
    return (
      !isPartner && (!HITS.test(cueWords(cue)) || against.attached.every(({ form }) => form !== 'country'))
    );
  return (
    /ed\b/.test(cueWords(cue)) &&
    ON_UNNAMED.test(cue.block.text.slice(cue.end)) &&
    toldBefore(cue, discourse)?.block === cue.block.index
  );
}

function isMeasure(clues: Clues): boolean {
  const { isAimed, isOwned, isPartner, isSpokenOf } = clues;
  if (clues.isTold && isOrder(clues)) return true;
  if (isSpokenOf && (isKnown(clues) || isAbout(clues))) return true;
  // "penalties against Nicaragua"
  if (isAimed && !isPartner && (isOwned || (isSpokenOf && clues.isImposedWord))) return true;
  // "a cap imposed by the Security Council", which imposes nothing else
  return isSpokenOf && clues.hasTarget && clues.imposers.attached.some(({ authority }) => authority === 'UN');
}

/** "the UN measures": of an authority whose sanctions the article has spoken of. */
function isKnown({ isOwned, meant, discourse }: Clues): boolean {
  return (
    isOwned &&
    meant.regimes.every((regime) =>
      discourse.told.some(({ parts }) => parts.some((part) => part.regime === regime)),
    )
  );
}

/** "the Xinjiang penalties" */
function isAbout({ against }: Clues): boolean {
  return against.attached.some(({ regimes }) => regimes !== undefined);
}

/** The sentence says whose, on whom, or names what nobody but a state orders. */
function isOrder({ isSaidWhose, isAimed, words }: Clues): boolean {
  return isSaidWhose || isAimed || STANDALONE_MEASURE.test(words.toLowerCase());
}

/** "The Treasury also designated three companies". */
function isListing(cue: Cue): boolean {
  return cueWords(cue).startsWith('designated') && ON_UNNAMED.test(cue.block.text.slice(cue.end));
}

function cueWords({ block, start, end }: Cue): string {
  return block.text.slice(start, end).toLowerCase();
}

function wasTold({ authority, target }: RegimeCore, { told }: Discourse): boolean {
  return told.some(({ parts }) =>
    parts.some(({ regime }) => regime.authority === authority && regime.target === target),
  );
}
