/** Of the regimes on one target, those of the authority that the text means. */
import { daysBetween, firstDay } from '@/context/dates';
import type { RegimeCore } from '@/context/facts';
import {
  AT_THE_COUNCIL,
  BLOCKED_THERE,
  GOVERNMENT_SUBJECT,
  HE_BEGINS,
  IN_PLACE,
  SAYS_OF_THEM,
  UN_ENVOY,
  WARNS_OF,
} from '../../lexicon/sanctions-imposing';
import {
  ANSWERING,
  BY_NAME_ONLY,
  IMPOSERS,
  ONLY_IF_SAID,
  USUAL_AUTHORITIES,
  USUAL_EXCEPTIONS,
  WESTERN,
} from '../../lexicon/sanctions-authorities';
import type { Scene } from '../../scene';
import type { Cue } from '../cues/cue';
import { bansArms, isArmsEmbargo, ofKindAsked } from '../cues/kinds-asked';
import { authorityTold, isAimedAt, isDefinite, type Discourse } from './discourse';
import type { Imposers } from '../imposers/imposers';
import { regimesOn, stands } from '../targets/targets';
import { textBefore } from '../../text/before';

/** Days for which a regime that is else reached by name alone is news, so that "EU sanctions on China" may mean it. */
const IS_NEW = 3;

/** @param about the ids of regimes that the mention of the target is about, which come before others on it */
export function regimesOnTarget(
  target: string,
  about: readonly string[],
  cue: Cue,
  imposers: Imposers,
  discourse: Discourse,
  { context, doc }: Scene,
): { regimes: RegimeCore[]; authorised: boolean } | undefined {
  const isReached = (regime: RegimeCore): boolean =>
    (!BY_NAME_ONLY.has(regime.id) && !ONLY_IF_SAID.has(regime.id)) ||
    (ONLY_IF_SAID.has(regime.id) &&
      [...imposers.attached, ...imposers.acting].some(({ authority }) => authority === regime.authority)) ||
    about.includes(regime.id) ||
    (isArmsEmbargo(cue) && bansArms(regime, context)) ||
    daysBetween(firstDay(regime.from), doc.day) <= IS_NEW;
  const standing = ofKindAsked(
    cue,
    regimesOn(target, context).filter((regime) => stands(regime, doc.day, cue) && isReached(regime)),
    context,
  );
  if (!standing.length) return undefined;
  const by = (authorities: readonly string[]): RegimeCore[] =>
    [...new Set(authorities)].flatMap((authority) => {
      const own = standing.filter((regime) => regime.authority === authority);
      const meant = own.filter(({ id }) => about.includes(id));
      return meant.length ? meant : own;
    });
  // What a permanent member vetoes would have been the Security Council's.
  const lead = cue.block.text.slice(cue.sentence.start, cue.start);
  const isVetoed = /\bvetoed\b/.test(lead);
  // "cheating on sanctions", said by an ambassador to the UN
  const isSaidThere = !imposers.attached.length && UN_ENVOY.test(lead);
  const isThere = AT_THE_COUNCIL.test(cue.block.text.slice(cue.end, cue.sentence.end));
  const ofCouncil = isVetoed || isSaidThere || isThere || BLOCKED_THERE.test(lead) ? by(['UN']) : [];
  if (ofCouncil.length) return { regimes: ofCouncil, authorised: true };
  // "Russia opposes sanctions at the Security Council", which has none on this target
  if (isThere || BLOCKED_THERE.test(lead)) return undefined;
  if (imposers.attached.length) {
    const regimes = by(imposers.attached.map(({ authority }) => authority));
    return regimes.length ? { regimes, authorised: true } : undefined;
  }
  const acting = by(imposers.acting.map(({ authority }) => authority));
  if (acting.length) return { regimes: acting, authorised: true };
  // "The government sanctioned": which, the article has not said.
  if (GOVERNMENT_SUBJECT.test(cue.block.text.slice(cue.sentence.start, cue.start))) return undefined;
  // Who acts is said, and has no sanctions on this target; a cap agreed by the G7 is the EU's as well.
  const isOthers = imposers.acting.some(({ authority }) => !ANSWERING.has(authority));
  const isAlone =
    cue.usually === undefined ||
    (cue.usually === 'UN' && imposers.acting.some(({ authority }) => authority === 'UN'));
  if (imposers.acting.length > 0 && isAlone && (isOthers || cue.noun === undefined)) return undefined;
  const remembered = authorityTold(target, cue, discourse);
  const speaking = imposers.speaking.map(({ authority }) => authority);
  // A European speaks of the bloc's; an American of what the article is about.
  // China and Russia answer without calling it sanctions; that they are there with the target says enough.
  const counters = IMPOSERS.has(target)
    ? imposers.present.filter(({ authority }) => !WESTERN.has(authority)).map(({ authority }) => authority)
    : [];
  const threatening = imposers.speaking
    .filter(({ end }) => end <= cue.start && WARNS_OF.test(cue.block.text.slice(end, cue.start)))
    .map(({ authority }) => authority);
  const nearest = imposers.speaking.find(({ end }) => end <= cue.start);
  const european = imposers.speaking.filter(
    (mention) =>
      (mention.authority === 'EU' || mention.authority === 'UK') &&
      (mention.speaker === true || mention === nearest || mention.start === cue.sentence.start) &&
      !IN_PLACE.test(textBefore(mention.block.text, mention.start)),
  );
  // "The snapback, triggered by Britain, will freeze assets": what an act does of which the paragraph has told
  const isTold = cue.noun === undefined && told(target, cue, discourse);
  const order = [
    ...(isTold && remembered !== undefined ? [remembered] : []),
    ...threatening,
    ...sayersOf(target, cue, imposers, discourse),
    ...european.slice(0, 1).map(({ authority }) => authority),
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
  const only =
    cue.noun === 'snapback'
      ? order.filter((authority) => authority === cue.usually)
      : order.filter((authority) => authority !== 'UN' || !/\bwestern (?:\w+ )?$/i.test(lead));
  for (const authority of only) {
    const regimes = by([authority]);
    if (regimes.length)
      return { regimes, authorised: authority === cue.usually || speaking.includes(authority) };
  }
  return undefined;
}

/** The paragraph has told of sanctions on the target. */
function told(target: string, { block }: Cue, { told: before }: Discourse): boolean {
  return before.some((one) => one.block === block.index && isAimedAt(one, target));
}

/** "Europeans tried, but Trump said that sanctions cost": who says it, by name or as "he" of the sentence before. */
function sayersOf(target: string, cue: Cue, { speaking, earlier }: Imposers, { told }: Discourse): string[] {
  const { block, sentence, start } = cue;
  // "He said that the restrictions": those that were told.
  if (isDefinite(cue)) return [];
  const said = speaking.filter(
    ({ end, member }) =>
      member !== true &&
      end <= start &&
      SAYS_OF_THEM.test(block.text.slice(end, start)) &&
      !/^['’]/.test(block.text.slice(end)),
  );
  if (said.length) return said.slice(0, 1).map(({ authority }) => authority);
  if (told.some((one) => one.block === block.index && isAimedAt(one, target))) return [];
  const isHe = HE_BEGINS.test(block.text.slice(sentence.start, start));
  return isHe && earlier?.speaker === true ? [earlier.authority] : [];
}

function usualOf(target: string, day: string): readonly string[] {
  const exception = USUAL_EXCEPTIONS.find((one) => one.target === target && one.from <= day && day <= one.to);
  return exception?.authorities ?? USUAL_AUTHORITIES;
}
