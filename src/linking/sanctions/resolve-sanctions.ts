/** Where "sanctions relief" becomes the UN's sanctions on North Korea: cue by cue, whose, on whom, and which measure. */
import type { RegimeCore } from '@/context/facts';
import type { EntityRef, Evidence } from '../annotation';
import { gapAfter } from '../document';
import { IMPOSED_WORDS, STANDALONE_MEASURE, WIDENING_WORDS } from '../lexicon/sanctions';
import { IMPOSERS } from '../lexicon/sanctions-authorities';
import type { Draft, Scene } from '../scene';
import type { Against } from './against';
import { findAuthorities, type AuthorityMention } from './authorities';
import type { Cue } from './cue';
import { findCues } from './cues';
import type { Imposers } from './imposers';
import { measuresIn } from './measures';
import { namedSanctions } from './named-sanctions';
import { ordersByDay } from './orders-by-day';
import { overview } from './overview';
import { partOf, type Part } from './parts';
import { meantRegimes, toldBefore, type Discourse, type Meant, type Told } from './regimes';
import { readCue, type ReadCue } from './read-cue';
import { findTargets, type TargetMention } from './targets';

/** Characters around a cue in which a measure is described. */
const MEASURE_BEFORE = 45;
const MEASURE_AFTER = 75;

/** The sanctions that the article speaks of, by name or description. */
export function resolveSanctions(scene: Scene): Draft[] {
  const authorities = findAuthorities(scene);
  const targets = findTargets(scene);
  const named = [
    ...namedSanctions(scene, targets).filter((draft) => !isOfAnother(draft, authorities, targets, scene)),
    ...ordersByDay(scene),
  ];
  const read = scene.doc.blocks
    .flatMap(findCues)
    .filter((cue) => !named.some((draft) => covers(draft, cue)))
    .map((cue) => readCue(cue, authorities, targets, scene));
  const article = overview(read, targets, named, scene);
  const told: Told[] = [];
  const drafts = read.flatMap((one) => {
    const discourse = { ...article, told: [...toldByName(named, one.cue, scene), ...told] };
    const resolved = resolveCue(one, discourse, scene);
    if (!resolved) return [];
    told.push({ block: one.cue.block.index, regimes: resolved.parts.map(({ regime }) => regime) });
    return [resolved.draft];
  });
  return [...named, ...drafts];
}

/** "The U.K. put sanctions on Rosneft": the name is that of another authority's. */
function isOfAnother(
  draft: Draft,
  authorities: readonly AuthorityMention[],
  targets: readonly TargetMention[],
  scene: Scene,
): boolean {
  const block = scene.doc.blocks.find(({ index }) => index === draft.block)!;
  const cue = findCues(block).find((one) => covers(draft, one));
  if (!cue) return false;
  const { attached, acting } = readCue(cue, authorities, targets, scene).imposers;
  const said = attached.length ? attached : acting;
  const own = draft.entities.map(({ id }) => scene.context.regime(id)?.authority);
  return said.length > 0 && !said.some(({ authority }) => own.includes(authority));
}

function covers(draft: Draft, { block, start, end }: Cue): boolean {
  return draft.block === block.index && draft.start < end && start < draft.end;
}

/** Instruments named before the cue, nearby, are spoken of as well. */
function toldByName(named: readonly Draft[], { block, start }: Cue, { context }: Scene): Told[] {
  return named
    .filter((draft) => draft.block < block.index || (draft.block === block.index && draft.start < start))
    .map(({ block: index, entities }) => ({
      block: index,
      regimes: entities.flatMap(({ id }) => context.regime(id) ?? []),
    }));
}

function resolveCue(
  { cue, imposers, against }: ReadCue,
  discourse: Discourse,
  scene: Scene,
): { draft: Draft; parts: Part[] } | undefined {
  const { context, doc } = scene;
  const window = windowOf(cue);
  for (const meant of meantRegimes(cue, imposers, against, discourse, scene)) {
    const described = meant.regimes.flatMap(
      (regime) => measuresIn(window.words, regime, context, doc.day) ?? [],
    );
    const isActing = imposers.acting.length > 0;
    // "his request for sanctions relief" means the regime, and not the orders against him
    const targets = meant.targets.filter(
      (target) => target.person === undefined || against.attached.includes(target),
    );
    const parts = byPair(meant.regimes).map((regimes) =>
      partOf(cue, regimes, described, targets, isActing, scene),
    );
    const isTold = described.length > 0 || parts.some(({ isNamed }) => isNamed);
    if (!speaksOfSanctions(cue, imposers, against, meant, isTold, window.words, discourse)) continue;
    const end = Math.max(0, ...described.filter(({ regime }) => parts.some((part) => part.regime === regime)).map((match) => match.end)); // prettier-ignore
    return { draft: draftOf(cue, imposers, parts, meant, end && window.start + end, scene), parts };
  }
  return undefined;
}

/** Regimes of one authority on one target compete; different pairs stand side by side. */
function byPair(regimes: readonly RegimeCore[]): RegimeCore[][] {
  return [...Map.groupBy(regimes, ({ authority, target }) => `${authority}>${target}`).values()];
}

/** How much each strength of cue asks for. */
function speaksOfSanctions(
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
  const isKnown = imposers.attached.length > 0 && meant.regimes.every((regime) => discourse.told.some(({ regimes }) => regimes.includes(regime))); // prettier-ignore
  // "the Xinjiang penalties"
  const isAbout = against.attached.some(({ regimes }) => regimes !== undefined);
  const isSaid = imposers.attached.length > 0 || imposers.acting.length > 0;
  const isOrder = isSaid || against.attached.length > 0 || STANDALONE_MEASURE.test(words.toLowerCase());
  const isTheirs = imposers.attached.length > 0 && cue.noun !== undefined && IMPOSED_WORDS.has(cue.noun);
  switch (isTheirs ? 'imposed' : cue.strength) {
    case 'strong':
      return true;
    case 'act':
      return hasTarget
        ? isSaid || discourse.spoken || cue.usually !== undefined
        : discourse.spoken && (cue.isNamed === true || (isSaid && isTold));
    case 'referring':
      return (
        toldBefore(cue, discourse) !== undefined ||
        (isSaid && hasTarget && !isPartner) ||
        (discourse.spoken && isAbout)
      );
    case 'imposed':
      return (
        (discourse.spoken && (isSaid || (hasTarget && !isPartner))) ||
        (isSaid && against.attached.length > 0) ||
        (imposers.attached.length > 0 && hasTarget && !isPartner) ||
        (isTold && (isOrder || isPartner))
      );
    case 'punish':
      return discourse.spoken && imposers.acting.length > 0 && against.attached.length > 0 && !isPartner;
    case 'ban':
      return isTold && isSaid && (against.attached.length > 0 || isPartner);
    case 'weak':
      return (
        (isTold && isOrder) ||
        (discourse.spoken && (isKnown || isAbout)) ||
        (imposers.attached.length > 0 && against.attached.length > 0 && !isPartner)
      );
  }
}

function draftOf(
  cue: Cue,
  imposers: Imposers,
  parts: readonly Part[],
  meant: Meant,
  measureEnd: number,
  { context }: Scene,
): Draft {
  return {
    block: cue.block.index,
    ...spanOf(cue, imposers, measureEnd),
    kind: 'sanctions',
    entities: parts.map(({ regime, instruments, measures }): EntityRef => ({
      kind: 'sanctions',
      id: regime.id,
      instruments,
      measures,
    })),
    evidence: parts.flatMap(({ regime, words }): Evidence[] => [
      { by: 'target', name: context.nameOf(regime.target) },
      { by: 'authority', name: regime.authority },
      ...(words !== undefined ? [{ by: 'measure' as const, words }] : []),
    ]),
    confidence: meant.targets.length ? 0.9 : 0.75,
  };
}

function windowOf({ block, start: from, end: to, sentence }: Cue): { start: number; words: string } {
  const start = Math.max(sentence.start, from - MEASURE_BEFORE);
  return { start, words: block.text.slice(start, Math.min(sentence.end, to + MEASURE_AFTER)) };
}

/** The cue, with the authority right before it, and "relief" or the words of the measure after it. */
function spanOf(cue: Cue, { attached }: Imposers, measureEnd: number): { start: number; end: number } {
  const { block, from, to } = cue;
  const authority = attached[0];
  const isRightBefore = authority !== undefined && authority.to <= from && cue.start - authority.end <= 1;
  const next = block.words[to];
  const widens = next !== undefined && gapAfter(block, to - 1) === ' ' && WIDENING_WORDS.test(next.lower);
  const end = widens ? next.end : cue.end;
  const isOnePhrase = !/[,;:.]/.test(block.text.slice(end, Math.max(end, measureEnd)));
  return {
    start: isRightBefore ? authority.start : cue.start,
    end: isOnePhrase ? Math.max(end, measureEnd) : end,
  };
}
