/** Where "sanctions relief" becomes the UN's sanctions on North Korea: the word, whose, on whom, and which measure. */
import { daysBetween, firstDay } from '@/context/dates';
import type { InstrumentFacts, RegimeCore } from '@/context/facts';
import type { EntityRef, Evidence } from '../annotation';
import { gapAfter, sentenceAt, type DocBlock } from '../document';
import { AUTHORITY_OF, LATEST_LEADS, STANDALONE_MEASURE, USUAL_AUTHORITIES } from '../lexicon/sanctions';
import type { Draft, Scene } from '../scene';
import { findAuthorities } from './authorities';
import { measuresIn, type MeasureMatch } from './measures';
import { namedInstruments } from './named-instruments';
import { findSanctionsWords, type SanctionsWord } from './sanctions-words';
import { findTargets, targetOfArticle } from './targets';

/** Characters around a sanctions word in which a measure is described. */
const MEASURE_BEFORE = 45;
const MEASURE_AFTER = 75;
/** Days back within which an instrument can be "the latest sanctions". */
const LATEST_WITHIN = 45;

/** What the article as a whole says of its sanctions. */
interface Overall {
  /** Some word surely speaks of sanctions. */
  spoken: boolean;
  target?: string;
  /** By target, the authority that the article names for it most. */
  authorities: ReadonlyMap<string, string>;
}

/** The sanctions that the article speaks of, by name or description. */
export function resolveSanctions(scene: Scene): Draft[] {
  const authorities = findAuthorities(scene);
  const targets = findTargets(scene);
  const drafts = namedInstruments(scene, new Set(targets.map(({ target }) => target)));
  const words = scene.doc.blocks
    .flatMap((block) => findSanctionsWords(block, authorities, targets, scene))
    .filter((word) => !drafts.some((draft) => covers(draft, word)));
  const strong = words.filter(({ strength }) => strength === 'strong');
  const said = strong.flatMap(({ besideTarget, target }) => (besideTarget && target ? [target.target] : []));
  const imposers = new Set(strong.flatMap(({ authority }) => authority?.country ?? []));
  const target = targetOfArticle(targets, said, imposers, scene.context, scene.doc.day);
  const overall: Overall = {
    spoken: strong.length > 0 || drafts.length > 0,
    ...(target !== undefined && { target }),
    authorities: usualAuthorities(strong, target),
  };
  return [...drafts, ...words.flatMap((word) => resolveWord(word, overall, scene) ?? [])];
}

function covers(draft: Draft, { block, at }: SanctionsWord): boolean {
  const { start, end } = block.words[at]!;
  return draft.block === block.index && draft.start < end && start < draft.end;
}

function usualAuthorities(words: readonly SanctionsWord[], overall: string | undefined): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { authority, target } of words) {
    const id = target?.target ?? overall;
    if (!authority || id === undefined) continue;
    const byAuthority = counts.get(id) ?? new Map<string, number>();
    byAuthority.set(authority.authority, (byAuthority.get(authority.authority) ?? 0) + 1);
    counts.set(id, byAuthority);
  }
  return new Map(
    [...counts].map(([id, byAuthority]) => [id, [...byAuthority].sort((a, b) => b[1] - a[1])[0]![0]]),
  );
}

function resolveWord(word: SanctionsWord, overall: Overall, scene: Scene): Draft | undefined {
  const { context, doc } = scene;
  // A country in the sentence that imposes sanctions itself may be the one that speaks; then the article's target is meant.
  const inSentence = word.target?.target;
  const speaks = inSentence === undefined || (!word.besideTarget && AUTHORITY_OF[inSentence] !== undefined);
  const targets = new Set(
    [inSentence, speaks ? overall.target : undefined].filter((target) => target !== undefined),
  );
  for (const target of targets) {
    const regimes = context.regimes.filter(
      (regime) => regime.target === target && regime.from <= doc.day && (!regime.to || regime.to >= doc.day),
    );
    const window = windowOf(word);
    const described = regimes.flatMap((regime) => measuresIn(window.words, regime, context, doc.day) ?? []);
    if (!speaksOfSanctions(word, described, window.words, overall)) continue;
    const meant = meantRegimes(word, regimes, overall.authorities.get(target), doc.day);
    if (!meant.length) continue;
    const found = meant.map((regime) => partsOf(word, regime, described, doc.day));
    const measures = described.find((match) => match.regime === meant[0]);
    return {
      block: word.block.index,
      ...spanOf(word, measures ? window.start + measures.end : 0),
      kind: 'sanctions',
      entities: found.map(({ entity }) => entity),
      evidence: meant.flatMap((regime, i) => evidenceOf(regime, found[i]!.words, scene)),
      confidence: word.target?.target === target ? 0.9 : 0.75,
    };
  }
  return undefined;
}

/** The regime of each authority that is named, or else of the one that is usual. */
function meantRegimes(
  word: SanctionsWord,
  regimes: readonly RegimeCore[],
  usual: string | undefined,
  day: string,
): RegimeCore[] {
  const asked = word.authorities.length ? word.authorities : [undefined];
  return asked.flatMap(
    (authority) => latestRegime(word, regimes, authority, day) ?? pickRegime(regimes, authority, usual) ?? [],
  );
}

/** What of a regime the words mean: the measures that they describe, or its newest instrument. */
function partsOf(
  word: SanctionsWord,
  regime: RegimeCore,
  described: readonly MeasureMatch[],
  day: string,
): { entity: Extract<EntityRef, { kind: 'sanctions' }>; words: string | undefined } {
  const match = described.find((one) => one.regime === regime);
  const latest = match ? undefined : latestInstrument(word, regime, day);
  const instruments = match?.measures.map((ref) => ref.instrument) ?? (latest ? [latest.id] : []);
  return {
    entity: {
      kind: 'sanctions',
      id: regime.id,
      instruments: [...new Set(instruments)],
      measures: match?.measures ?? [],
    },
    words: match?.term ?? latest?.name,
  };
}

/** A weak word needs the words of a measure, and something that makes them an order: an authority, a target, a known term. */
function speaksOfSanctions(
  { strength, authority, besideTarget, target }: SanctionsWord,
  described: readonly MeasureMatch[],
  words: string,
  { spoken }: Overall,
): boolean {
  const isOrder = authority !== undefined || besideTarget || STANDALONE_MEASURE.test(words.toLowerCase());
  const isDescribed = described.length > 0 && isOrder;
  switch (strength) {
    case 'strong':
      return true;
    case 'referring':
      return spoken;
    case 'imposed':
      return (spoken && (authority !== undefined || target !== undefined)) || isDescribed;
    case 'weak':
      return isDescribed;
  }
}

/** The regime of the authority that is named, or else of the one that the article names, or that is usual. */
function pickRegime(
  regimes: readonly RegimeCore[],
  asked: string | undefined,
  usual: string | undefined,
): RegimeCore | undefined {
  const by = (authority: string): RegimeCore[] => regimes.filter((regime) => regime.authority === authority);
  if (asked !== undefined) return widest(by(asked));
  for (const authority of [usual, ...USUAL_AUTHORITIES]) {
    const regime = authority === undefined ? undefined : widest(by(authority));
    if (regime) return regime;
  }
  return widest(regimes);
}

/** "the latest U.S. restrictions": of an authority's regimes on a target, the one with an instrument that is news. */
function latestRegime(
  word: SanctionsWord,
  regimes: readonly RegimeCore[],
  asked: string | undefined,
  day: string,
): RegimeCore | undefined {
  const fresh = regimes.filter((regime) => regime.authority === asked && latestInstrument(word, regime, day));
  return fresh.length === 1 ? fresh[0] : undefined;
}

/** Of several regimes of one authority on one target, the one that has grown most. */
function widest(regimes: readonly RegimeCore[]): RegimeCore | undefined {
  return [...regimes].sort((a, b) => b.instruments.length - a.instruments.length)[0];
}

/** "the latest round of UN sanctions": the newest instrument, if it is news. */
function latestInstrument(
  { block, at }: SanctionsWord,
  regime: RegimeCore,
  day: string,
): InstrumentFacts | undefined {
  const { start } = block.words[at]!;
  const sentence = sentenceAt(block, start);
  if (!LATEST_LEADS.test(block.text.slice(sentence.start, start))) return undefined;
  const adopted = regime.instruments.filter((one) => firstDay(one.adopted) <= day);
  const [latest] = adopted.sort((a, b) => firstDay(b.adopted).localeCompare(firstDay(a.adopted)));
  return latest && daysBetween(firstDay(latest.adopted), day) <= LATEST_WITHIN ? latest : undefined;
}

function windowOf({ block, at }: SanctionsWord): { start: number; words: string } {
  const word = block.words[at]!;
  const sentence = sentenceAt(block, word.start);
  const start = Math.max(sentence.start, word.start - MEASURE_BEFORE);
  return { start, words: block.text.slice(start, Math.min(sentence.end, word.end + MEASURE_AFTER)) };
}

/** The word, with the authority right before it, and "relief" or the words of the measure after it. */
function spanOf({ block, at, authority }: SanctionsWord, measureEnd: number): { start: number; end: number } {
  const word = block.words[at]!;
  const isRightBefore = authority?.block === block && authority.to <= at && word.start - authority.end <= 1;
  const start = isRightBefore ? authority.start : word.start;
  return { start, end: Math.max(endOf(block, at), measureEnd) };
}

function endOf(block: DocBlock, at: number): number {
  const next = block.words[at + 1];
  const widens = next !== undefined && gapAfter(block, at) === ' ' && WIDENING_WORDS.test(next.lower);
  return widens ? next.end : block.words[at]!.end;
}

const WIDENING_WORDS = /^(?:relief|regimes?|packages?|waivers?)$/;

function evidenceOf(regime: RegimeCore, words: string | undefined, { context }: Scene): Evidence[] {
  return [
    { by: 'target', name: context.nameOf(regime.target) },
    { by: 'authority', name: regime.authority },
    ...(words !== undefined ? [{ by: 'measure' as const, words }] : []),
  ];
}
