/** Where "sanctions relief" becomes the UN's sanctions on North Korea: cue by cue, whose, on whom, and which measure. */
import type { RegimeCore } from '@/context/facts';
import { ANSWERING } from '../lexicon/sanctions-authorities';
import type { Draft, Scene } from '../scene';
import { withoutCrowds } from '../text/crowds';
import { findAuthorities, type AuthorityMention } from './imposers/authorities';
import type { Cue } from './cues/cue';
import { findCues } from './cues/cues';
import { asTold, type Discourse, type Told } from './regimes/discourse';
import { draftOf, windowOf } from './draft-of-cue';
import { measuresIn } from './regimes/measures';
import { namedSanctions, namesSanctions } from './regimes/named-sanctions';
import { ordersByDay } from './regimes/orders-by-day';
import { overview } from './overview';
import { partOf, type Part } from './regimes/parts';
import { isAnswer, readCue, type ReadCue } from './read-cue';
import { meantRegimes } from './regimes/regimes';
import { namesResolutions, resolutionsMeant } from './regimes/resolutions';
import { speaksOfSanctions } from './speaks-of-sanctions';
import { isOfUnknown } from './imposers/unknown-imposers';
import type { TargetMention } from './targets/target-mention';
import { findTargets } from './targets/targets';

/** The sanctions that the article speaks of, by name or description. */
export function resolveSanctions(scene: Scene): Draft[] {
  const cues = scene.doc.blocks.flatMap((block) => withoutCrowds(findCues(block)));
  if (!cues.length && !namesSanctions(scene) && !namesResolutions(scene)) return ordersByDay(scene);
  const authorities = findAuthorities(scene);
  const targets = findTargets(scene);
  const named = [
    ...namedSanctions(scene, targets).filter(
      (draft) => !isOfAnother(draft, cues, authorities, targets, scene),
    ),
    ...ordersByDay(scene),
  ];
  const read = cues
    .filter((cue) => !named.some((draft) => covers(draft, cue)))
    .map((cue) => readCue(cue, authorities, targets, scene));
  const article = overview(read, targets, named, scene);
  const byName = named.map((draft) => toldByName(draft, scene));
  const told: Told[] = [];
  const drafts = read.flatMap((one, at) => {
    const discourse = { ...article, told: [...byName.filter((name) => isBefore(name, one.cue)), ...told] };
    const resolved = resolveCue(one, read[at + 1]?.cue, authorities, discourse, scene);
    if (!resolved || named.some((other) => overlaps(other, resolved.draft))) return [];
    told.push({ block: one.cue.block.index, parts: resolved.parts });
    return [resolved.draft];
  });
  return [...named, ...drafts, ...resolutionsMeant([...named, ...drafts], targets, scene)];
}

/** "The U.K. put sanctions on Rosneft": the name is that of another authority's. */
function isOfAnother(
  draft: Draft,
  cues: readonly Cue[],
  authorities: readonly AuthorityMention[],
  targets: readonly TargetMention[],
  scene: Scene,
): boolean {
  const cue = cues.find((one) => covers(draft, one));
  // "UN sanctions on North Korea" says itself whose they are.
  const isPlain = cue?.end === draft.end && /^\p{Ll}/u.test(cue.block.text.slice(draft.start));
  if (!cue || (cue.start !== draft.start && !isPlain)) return false;
  const { attached, acting } = readCue(cue, authorities, targets, scene).imposers;
  const said = attached.length ? attached : acting;
  const own = draft.entities.map(({ id }) => scene.context.regime(id)?.authority);
  return said.length > 0 && !said.some(({ authority }) => own.includes(authority));
}

function covers(draft: Draft, { block, start, end }: Cue): boolean {
  return draft.block === block.index && draft.start < end && start < draft.end;
}

function overlaps(a: Draft, b: Draft): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

/** Instruments that a text names are spoken of as well. */
function toldByName({ block, start, entities }: Draft, { context }: Scene): Told & { at: number } {
  return {
    block,
    at: start,
    parts: entities.flatMap((entity): Part[] => {
      const regime = context.regime(entity.id);
      return regime && entity.kind === 'sanctions' ? [{ ...entity, regime }] : [];
    }),
  };
}

function isBefore(told: { block: number; at: number }, { block, start }: Cue): boolean {
  return told.block < block.index || (told.block === block.index && told.at < start);
}

function resolveCue(
  { cue, imposers, against }: ReadCue,
  next: Cue | undefined,
  authorities: readonly AuthorityMention[],
  discourse: Discourse,
  scene: Scene,
): { draft: Draft; parts: readonly Part[] } | undefined {
  const { context, doc } = scene;
  if (isOfUnknown(cue, imposers, scene.countries, authorities)) return undefined;
  const authors = [...imposers.attached, ...imposers.acting];
  if (isAnswer(cue) && !authors.some(({ authority }) => ANSWERING.has(authority))) return undefined;
  const window = windowOf(cue, next?.sentence === cue.sentence ? next : undefined);
  for (const meant of meantRegimes(cue, imposers, against, discourse, scene)) {
    const described = meant.regimes.flatMap(
      (regime) => measuresIn(window.words, regime, context, doc.day) ?? [],
    );
    const isActing = imposers.acting.length > 0;
    // "his request for sanctions relief" means the regime, and not the orders against him
    const targets = meant.targets.filter(
      (target) => target.person === undefined || against.attached.includes(target),
    );
    const parts =
      meant.parts ??
      byPair(meant.regimes)
        .map((regimes) => partOf(cue, regimes, described, targets, isActing, scene))
        .map((part) => asTold(part, cue, discourse, doc.day));
    const isTold = described.length > 0 || parts.some(({ isNamed }) => isNamed);
    if (!speaksOfSanctions({ cue, imposers, against, meant, isTold, words: window.words, discourse }))
      continue;
    const end = Math.max(
      0,
      ...described
        .filter(({ regime }) => parts.some((part) => part.regime === regime))
        .map((match) => match.end),
    );
    return { draft: draftOf(cue, imposers, parts, meant, end && window.start + end, scene), parts };
  }
  return undefined;
}

/** Regimes of one authority on one target compete; different pairs stand side by side. */
function byPair(regimes: readonly RegimeCore[]): RegimeCore[][] {
  return [...Map.groupBy(regimes, ({ authority, target }) => `${authority}>${target}`).values()];
}
