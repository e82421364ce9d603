/** Whether a cue, with what its sentence and the article say, speaks of sanctions at all. */
import { IMPOSED_WORDS, STANDALONE_MEASURE, THE_NEW } from '../lexicon/sanctions';
import { HITS, ON_UNNAMED } from '../lexicon/sanctions-acts';
import type { RegimeCore } from '@/context/facts';
import { IMPOSERS } from '../lexicon/sanctions-authorities';
import type { Against } from './targets/against';
import type { Cue } from './cues/cue';
import { isDefinite, isOnlyOneTold, toldBefore, type Discourse } from './regimes/discourse';
import type { Imposers } from './imposers/imposers';
import type { Meant } from './regimes/regimes';
import { textBefore } from '../text/before';

/** How much each strength of cue asks for. */
export function speaksOfSanctions(
  cue: Cue,
  imposers: Imposers,
  against: Against,
  meant: Meant,
  isTold: boolean,
  words: string,
  discourse: Discourse,
): boolean {
  const hasTarget = meant.targets.length > 0;
  const isPartner = meant.targets.some(({ target }) => IMPOSERS.has(target));
  // "the UN measures": of an authority whose sanctions the article has spoken of.
  const isKnown = imposers.attached.length > 0 && meant.regimes.every((regime) => discourse.told.some(({ parts }) => parts.some((part) => part.regime === regime))); // prettier-ignore
  // "the Xinjiang penalties"
  const isAbout = against.attached.some(({ regimes }) => regimes !== undefined);
  const isSaid = imposers.attached.length > 0 || imposers.acting.length > 0;
  const isOrder = isSaid || against.attached.length > 0 || STANDALONE_MEASURE.test(words.toLowerCase());
  // "Japan lifted the curbs": not those on somebody else that others were just said to have.
  if (isDefinite(cue) && cue.strength !== 'strong' && isSaid && !hasTarget && !meant.regimes.some((regime) => wasTold(regime, discourse))) return false; // prettier-ignore
  const isImposedWord = cue.noun !== undefined && IMPOSED_WORDS.has(cue.noun);
  switch (imposers.attached.length > 0 && isImposedWord ? 'imposed' : cue.strength) {
    case 'strong':
      return true;
    case 'act':
      return hasTarget
        ? isSaid || discourse.spoken || cue.usually !== undefined
        : discourse.spoken &&
            (cue.isNamed === true ||
              (isSaid && isTold) ||
              (imposers.acting.length > 0 && isListing(cue) && toldBefore(cue, discourse) !== undefined));
    case 'referring':
      // Of "measures" there are many.
      if (cue.noun === 'measures')
        return imposers.attached.length > 0
          ? discourse.spoken || (against.attached.length > 0 && !isPartner)
          : !isSaid && isOnlyOneTold(cue, discourse);
      return (
        toldBefore(cue, discourse) !== undefined ||
        (isSaid && hasTarget && !isPartner) ||
        (discourse.spoken && (isAbout || (isImposedWord && against.attached.length > 0 && !isPartner)))
      );
    case 'imposed':
      return (
        (discourse.spoken && (isSaid || (hasTarget && !isPartner))) ||
        (isSaid && against.attached.length > 0) ||
        (imposers.attached.length > 0 && hasTarget && !isPartner) ||
        (isTold && (isOrder || isPartner)) ||
        (!isSaid &&
          !hasTarget &&
          THE_NEW.test(textBefore(cue.block.text, cue.start)) &&
          isOnlyOneTold(cue, discourse))
      );
    case 'punish':
      if (!discourse.spoken || !imposers.acting.length) return false;
      return against.attached.length > 0
        ? !isPartner &&
            (!HITS.test(cueWords(cue)) || against.attached.every(({ form }) => form !== 'country'))
        : /ed\b/.test(cueWords(cue)) &&
            ON_UNNAMED.test(cue.block.text.slice(cue.end)) &&
            toldBefore(cue, discourse)?.block === cue.block.index;
    case 'ban':
      return isTold && isSaid && (against.attached.length > 0 || isPartner);
    case 'weak':
      return (
        (isTold && isOrder) ||
        (discourse.spoken && (isKnown || isAbout)) ||
        // "penalties against Nicaragua"
        (discourse.spoken && isImposedWord && against.attached.length > 0 && !isPartner) ||
        (imposers.attached.length > 0 && against.attached.length > 0 && !isPartner) ||
        // "a cap imposed by the Security Council", which imposes nothing else
        (imposers.attached.some(({ authority }) => authority === 'UN') && hasTarget && discourse.spoken)
      );
  }
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
