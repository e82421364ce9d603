/** Which regimes are meant: whose and against whom weighed together, since only some pairs exist. */
import type { RegimeCore } from '@/context/facts';
import { GOVERNMENT_SUBJECT, LIST_WORDS, NAMED_OBJECT, UNNAMED_OBJECT } from '../lexicon/sanctions';
import { inBlock } from '../in-block';
import {
  AUTHORITY_OF,
  BY_NAME_ONLY,
  EU_MEMBERS,
  IMPOSERS,
  USUAL_AUTHORITIES,
  USUAL_EXCEPTIONS,
  WESTERN,
} from '../lexicon/sanctions-authorities';
import type { Scene } from '../scene';
import type { Against } from './against';
import type { Cue } from './cue';
import type { Imposers } from './imposers';
import { isUnderSanctions, stands, type TargetMention } from './targets';

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
  regimes: readonly RegimeCore[];
}

export interface Meant {
  regimes: RegimeCore[];
  /** The mentions that are the target; none if the article as a whole tells it. */
  targets: readonly TargetMention[];
  /** The sentence says whose they are. */
  authorised: boolean;
}

/** Blocks back in which "the penalties" may have been spoken of. */
const REFERS_BACK = 2;

/** @returns candidates, the likeliest first: each a pair or pairs of authority and target that exist on the day */
export function meantRegimes(
  cue: Cue,
  imposers: Imposers,
  against: Against,
  discourse: Discourse,
  scene: Scene,
): Meant[] {
  const tiers: { ids: readonly string[]; targets: readonly TargetMention[] }[] = against.attached.length
    ? [{ ids: against.attached.map(({ target }) => target), targets: against.attached }]
    : [
        ...(cue.strength === 'referring' ? carriedTo(cue, discourse) : []).map((id) => ({
          ids: [id],
          targets: [],
        })),
        ...against.nearby.map((mention) => ({ ids: [mention.target], targets: [mention] })),
        ...(cue.strength === 'strong' ? [] : against.partners.map((mention) => ({ ids: [mention.target], targets: [mention] }))), // prettier-ignore
        ...targetsAround(cue, against, discourse, scene).map((id) => ({ ids: [id], targets: [] })),
      ];
  return tiers.flatMap(({ ids, targets }): Meant[] => {
    const found = [...new Set(ids)].map((id) => {
      const about = targets.filter(({ target }) => target === id).flatMap(({ regimes = [] }) => regimes);
      const meant = ofTarget(id, about, cue, imposers, discourse, scene);
      const home = meant ? undefined : homeOfGroup(id, scene);
      return home === undefined ? meant : ofTarget(home, about, cue, imposers, discourse, scene);
    });
    const regimes = found.flatMap((one) => one?.regimes ?? []);
    return regimes.length ? [{ regimes, targets, authorised: found.some((one) => one?.authorised) }] : [];
  });
}

/**
 * Whom the article speaks of around the sentence, the nearest first. A list without a name needs more than the article's
 * subject, and a heading may be about what follows as well as about what came before.
 */
function targetsAround(cue: Cue, { earlier }: Against, discourse: Discourse, scene: Scene): string[] {
  if (cue.block.kind === 'subheading' || isSaidOnOthers(cue)) return [];
  const carried = carriedTo(cue, discourse);
  const isHere = toldBefore(cue, discourse)?.block === cue.block.index;
  const isElsewhere = namesOthers(cue, scene);
  const isList = cue.noun !== undefined && LIST_WORDS.has(cue.noun);
  return [
    ...(isHere ? carried : []),
    ...(isElsewhere ? [] : earlier.map(({ target }) => target)),
    ...(isHere || isElsewhere ? [] : carried),
    ...(isElsewhere || isList || discourse.target === undefined ? [] : [discourse.target]),
  ];
}

/** "sanctions on Kosovo", "on the speaker": the words say on whom, and it is nobody whom a regime is aimed at. */
function isSaidOnOthers({ block, end, sentence }: Cue): boolean {
  const after = block.text.slice(end, sentence.end);
  return UNNAMED_OBJECT.test(after.toLowerCase()) || (!block.titleCase && NAMED_OBJECT.test(after));
}

/** Whom the cues before this one were about. */
function carriedTo(cue: Cue, discourse: Discourse): string[] {
  const { regimes = [] } = toldBefore(cue, discourse) ?? {};
  return regimes.map(({ target }) => target).filter((target) => !IMPOSERS.has(target));
}

/** The paragraph is about a country that is neither under sanctions nor imposes them. */
function namesOthers({ block }: Cue, { countries, context, doc }: Scene): boolean {
  return inBlock(countries, block).some(
    ({ country, form }) =>
      form !== 'adjective' &&
      AUTHORITY_OF[country] === undefined &&
      !EU_MEMBERS.has(country) &&
      !isUnderSanctions(country, context, doc.day),
  );
}

/** What the block, or those right before it, spoke of last. */
export function toldBefore({ block }: Cue, { told }: Discourse): Told | undefined {
  return told.findLast((one) => one.block >= block.index - REFERS_BACK);
}

/** Of an armed group with regimes of its own, the country whose regimes reach it as well: the UN's on Yemen, the Houthis. */
function homeOfGroup(id: string, { context }: Scene): string | undefined {
  const { kind, country } = context.institution(id) ?? {};
  return kind === 'armed-group' && country !== undefined && !IMPOSERS.has(country) ? country : undefined;
}

/** @param about the ids of regimes that the mention of the target is about, which come before others on it */
function ofTarget(
  target: string,
  about: readonly string[],
  cue: Cue,
  imposers: Imposers,
  discourse: Discourse,
  { context, doc }: Scene,
): { regimes: RegimeCore[]; authorised: boolean } | undefined {
  const standing = context.regimes.filter(
    (regime) =>
      regime.target === target &&
      stands(regime, doc.day) &&
      (!BY_NAME_ONLY.has(regime.id) || about.includes(regime.id)),
  );
  if (!standing.length) return undefined;
  const by = (authorities: readonly string[]): RegimeCore[] =>
    [...new Set(authorities)].flatMap((authority) => {
      const own = standing.filter((regime) => regime.authority === authority);
      const meant = own.filter(({ id }) => about.includes(id));
      return meant.length ? meant : own;
    });
  if (imposers.attached.length) {
    const regimes = by(imposers.attached.map(({ authority }) => authority));
    return regimes.length ? { regimes, authorised: true } : undefined;
  }
  const acting = by(imposers.acting.map(({ authority }) => authority));
  if (acting.length) return { regimes: acting, authorised: true };
  // "The government sanctioned": which, the article has not said.
  if (GOVERNMENT_SUBJECT.test(cue.block.text.slice(cue.sentence.start, cue.start))) return undefined;
  // Who acts is said, and has no sanctions on this target.
  const isWestern = imposers.acting.every(({ authority }) => WESTERN.has(authority));
  if (imposers.acting.length > 0 && cue.usually === undefined && (isWestern || cue.noun === undefined)) return undefined; // prettier-ignore
  const remembered = authorityTold(target, cue, discourse);
  const speaking = imposers.speaking.map(({ authority }) => authority);
  // A European speaks of the bloc's; an American of what the article is about.
  // China and Russia answer without calling it sanctions; that they are there with the target says enough.
  const counters = IMPOSERS.has(target)
    ? imposers.present.filter(({ authority }) => !WESTERN.has(authority)).map(({ authority }) => authority)
    : [];
  const european = speaking.filter((authority) => authority === 'EU' || authority === 'UK');
  const order = [
    ...european.slice(0, 1),
    ...(cue.usually === undefined ? [] : [cue.usually]),
    ...(remembered === undefined ? [] : [remembered]),
    ...counters,
    ...speaking,
    ...(discourse.authority === undefined ? [] : [discourse.authority]),
    ...(imposers.earlier ? [imposers.earlier.authority] : []),
    ...usualOf(target, doc.day),
    ...(IMPOSERS.has(target) ? [] : standing.map(({ authority }) => authority)),
  ];
  for (const authority of order) {
    const regimes = by([authority]);
    if (regimes.length)
      return { regimes, authorised: authority === cue.usually || speaking.includes(authority) };
  }
  return undefined;
}

/** The authority last named for the target, or else the one named most. */
function authorityTold(target: string, { block }: Cue, { told, authorities }: Discourse): string | undefined {
  const last = told.findLast(
    (one) => one.block === block.index && one.regimes.some((regime) => regime.target === target),
  );
  return last?.regimes.find((regime) => regime.target === target)?.authority ?? authorities.get(target);
}

function usualOf(target: string, day: string): readonly string[] {
  const exception = USUAL_EXCEPTIONS.find((one) => one.target === target && one.from <= day && day <= one.to);
  return exception?.authorities ?? USUAL_AUTHORITIES;
}
