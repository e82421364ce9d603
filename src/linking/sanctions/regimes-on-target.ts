/** Of the regimes on one target, those of the authority that the text means. */
import type { RegimeCore } from '@/context/facts';
import { GOVERNMENT_SUBJECT } from '../lexicon/sanctions-imposing';
import {
  ANSWERING,
  BY_NAME_ONLY,
  IMPOSERS,
  USUAL_AUTHORITIES,
  USUAL_EXCEPTIONS,
  WESTERN,
} from '../lexicon/sanctions-authorities';
import type { Scene } from '../scene';
import type { Cue } from './cue';
import { authorityTold, type Discourse } from './discourse';
import type { Imposers } from './imposers';
import { regimesOn, stands } from './targets';

/** @param about the ids of regimes that the mention of the target is about, which come before others on it */
export function regimesOnTarget(
  target: string,
  about: readonly string[],
  cue: Cue,
  imposers: Imposers,
  discourse: Discourse,
  { context, doc }: Scene,
): { regimes: RegimeCore[]; authorised: boolean } | undefined {
  const standing = regimesOn(target, context).filter(
    (regime) => stands(regime, doc.day, cue) && (!BY_NAME_ONLY.has(regime.id) || about.includes(regime.id)),
  );
  if (!standing.length) return undefined;
  const by = (authorities: readonly string[]): RegimeCore[] =>
    [...new Set(authorities)].flatMap((authority) => {
      const own = standing.filter((regime) => regime.authority === authority);
      const meant = own.filter(({ id }) => about.includes(id));
      return meant.length ? meant : own;
    });
  // What a permanent member vetoes would have been the Security Council's.
  const isVetoed = /\bvetoed\b/.test(cue.block.text.slice(cue.sentence.start, cue.start));
  const ofCouncil = isVetoed ? by(['UN']) : [];
  if (ofCouncil.length) return { regimes: ofCouncil, authorised: true };
  if (imposers.attached.length) {
    const regimes = by(imposers.attached.map(({ authority }) => authority));
    return regimes.length ? { regimes, authorised: true } : undefined;
  }
  const acting = by(imposers.acting.map(({ authority }) => authority));
  if (acting.length) return { regimes: acting, authorised: true };
  // "The government sanctioned": which, the article has not said.
  if (GOVERNMENT_SUBJECT.test(cue.block.text.slice(cue.sentence.start, cue.start))) return undefined;
  // Who acts is said, and has no sanctions on this target.
  const isOthers = imposers.acting.some(({ authority }) => !ANSWERING.has(authority));
  if (imposers.acting.length > 0 && cue.usually === undefined && (isOthers || cue.noun === undefined)) return undefined; // prettier-ignore
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
  // Nobody else's come back by themselves.
  const only = cue.noun === 'snapback' ? order.filter((authority) => authority === cue.usually) : order;
  for (const authority of only) {
    const regimes = by([authority]);
    if (regimes.length)
      return { regimes, authorised: authority === cue.usually || speaking.includes(authority) };
  }
  return undefined;
}

function usualOf(target: string, day: string): readonly string[] {
  const exception = USUAL_EXCEPTIONS.find((one) => one.target === target && one.from <= day && day <= one.to);
  return exception?.authorities ?? USUAL_AUTHORITIES;
}
