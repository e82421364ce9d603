/** Kinds of measures that a cue's own words name: an arms embargo is no control of chips, a ban on food no travel ban. */
import type { Context } from '@/context/context';
import type { MeasureFacts, RegimeCore } from '@/context/facts';
import { IMPOSERS } from '../../lexicon/sanctions-authorities';
import type { Cue } from './cue';

type Kind = MeasureFacts['kind'];

const ARMS: ReadonlySet<Kind> = new Set<Kind>(['arms']);
const GOODS: ReadonlySet<Kind> = new Set<Kind>([
  'trade', 'oil', 'gas', 'coal', 'metals', 'minerals', 'luxury', 'technology', 'seafood', 'textiles', 'machinery',
  'services', 'nuclear', 'price-cap', 'arms', 'investment', 'finance',
]); // prettier-ignore

const ARMS_WORDS = /\b(?:arms|weapons) (?:embargo(?:es)?|bans?)$|^ban on (?:\S+ )?(?:arms|weapons)$/;
const GOODS_WORDS = /\b(?:imports?|exports?|food)\b/;

/**
 * @returns those of the regimes that have such a measure; all of them where the words name none, or where they ask for arms
 *   and the dataset tells of no embargo on a target for which one is likely
 */
export function ofKindAsked(
  cue: Cue,
  regimes: readonly RegimeCore[],
  context: Context,
): readonly RegimeCore[] {
  const asked = kindsAsked(cue);
  if (!asked)
    return BLOCKADES.has(cue.noun ?? '') ? regimes.filter((regime) => !isOnGroup(regime, context)) : regimes;
  const found = regimes.filter(({ instruments }) =>
    instruments.some(({ id }) => context.measuresOf(id).some(({ kind }) => asked.has(kind))),
  );
  const isLikely = asked === ARMS && !regimes.some(({ target }) => IMPOSERS.has(target));
  return found.length || !isLikely ? found : regimes;
}

/** True of a cue for which nothing but an arms embargo will do. */
export function isArmsEmbargo(cue: Cue): boolean {
  return kindsAsked(cue) === ARMS;
}

/** What hits countries alone: "the blockade" of Gaza is no listing of Hamas. */
const BLOCKADES: ReadonlySet<string> = new Set(['blockade', 'embargo', 'embargoes']);

function isOnGroup({ target }: RegimeCore, context: Context): boolean {
  return context.institution(target)?.kind === 'armed-group';
}

/** True of a regime with an embargo on arms. */
export function bansArms({ instruments }: RegimeCore, context: Context): boolean {
  return instruments.some(({ id }) => context.measuresOf(id).some(({ kind }) => ARMS.has(kind)));
}

function kindsAsked({ block, sentence, start, end, noun, from }: Cue): ReadonlySet<Kind> | undefined {
  const before = noun === undefined ? start : (block.words[from - 1]?.start ?? start);
  const words = block.text.slice(Math.max(sentence.start, before), end).toLowerCase();
  if (ARMS_WORDS.test(words)) return ARMS;
  return noun === undefined && GOODS_WORDS.test(words) ? GOODS : undefined;
}
