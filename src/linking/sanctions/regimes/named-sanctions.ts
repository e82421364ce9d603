/** Regimes and instruments called by their name: "Resolution 2397", "the Magnitsky Act", "the EU's 17th package". */
import type { Context } from '@/context/context';
import { compareDates, daysBetween, firstDay } from '@/context/dates';
import type { EntityRef } from '../../annotation';
import { inBlock } from '../../in-block';
import { OF_NAMED } from '../../lexicon/sanctions';
import { IMPOSERS, NEEDS_TARGET } from '../../lexicon/sanctions-authorities';
import type { NameMatch } from '../../names/find-names';
import type { NameEntry } from '../../names/gazetteer';
import type { Draft, Scene } from '../../scene';
import type { TargetMention } from '../targets/target-mention';
import { joinedTargets, regimesOn, stands } from '../targets/targets';

/** Days back within which "the 12th package" needs no more than a target in the article. */
const RECENT_WITHIN = 500;
/** Days ahead within which an instrument has a name already: a package to be adopted next week, a bill. */
const COMING_WITHIN = 60;

type SanctionsRef = Extract<EntityRef, { kind: 'sanctions' }>;

/** Whether the article calls any regime or instrument by what may be its name. */
export function namesSanctions({ names }: Scene): boolean {
  return names.some(isOfSanctions);
}

function isOfSanctions({ entries }: NameMatch): boolean {
  return entries.some(({ kind }) => kind === 'instrument' || kind === 'regime');
}

/** @param targets the mentions of whom some regime is aimed at: they tell whose "12th package" it is */
export function namedSanctions(scene: Scene, targets: readonly TargetMention[]): Draft[] {
  const mentioned = new Set(targets.map(({ target }) => target));
  return scene.names.flatMap((match): Draft[] => {
    if (!isOfSanctions(match)) return [];
    const entities = entitiesOf(match, mentioned, targets, scene);
    // One name for instruments of several regimes needs the article to say whose.
    if (entities.length !== 1) return [];
    const [entity] = entities as [SanctionsRef];
    const more = entity.instruments.length ? [] : joinedRegimes(match, entity, targets, scene);
    return [
      {
        block: match.block.index,
        start: match.start,
        end: more.at(-1)?.end ?? withItsNoun(match),
        kind: 'sanctions',
        entities: [entity, ...more.map(({ ref }) => ref)],
        evidence: [{ by: 'name', name: match.block.text.slice(match.start, match.end) }],
        confidence: 0.92,
      },
    ];
  });
}

/** "Caesar Act sanctions" are those of the act. */
function withItsNoun({ block, end }: NameMatch): number {
  return end + (OF_NAMED.exec(block.text.slice(end))?.[0].length ?? 0);
}

function entitiesOf(
  match: NameMatch,
  mentioned: ReadonlySet<string>,
  targets: readonly TargetMention[],
  { context, doc }: Scene,
): SanctionsRef[] {
  // "apply the Magnitsky Act to the Saudis": not the one on Russia, which the article names in passing
  const isSubject = (target: string): boolean =>
    mentioned.has(target) &&
    inBlock(targets, match.block).every(
      (one) =>
        IMPOSERS.has(one.target) ||
        one.target === target ||
        inBlock(targets, match.block).some((other) => other.target === target),
    );
  const isMeant = ({ id, common }: NameEntry): boolean => {
    const age = daysBetween(firstDay(context.instrument(id)!.adopted), doc.day);
    return (
      age >= -COMING_WITHIN &&
      (!NEEDS_TARGET.has(id) || isSubject(context.regimeOf(id)!.target)) &&
      (!common || (mentioned.has(context.regimeOf(id)!.target) && age <= RECENT_WITHIN))
    );
  };
  const named = match.entries.filter((entry) => entry.kind === 'instrument' && isMeant(entry));
  // A law applied again and again: its newest use.
  const instruments = new Set(
    newestOfEach(
      named.map(({ id }) => id),
      context,
    ),
  );
  const called = new Set([...instruments].map((id) => context.regimeOf(id)!.id));
  const regimes = match.entries.filter(
    ({ kind, id, common }) =>
      kind === 'regime' && !common && !called.has(id) && firstDay(context.regime(id)!.from) <= doc.day,
  );
  return [
    ...[...new Set(regimes.map(({ id }) => id))].map((id): SanctionsRef => ({
      kind: 'sanctions',
      id,
      instruments: [],
      measures: [],
    })),
    ...[...instruments].map((id): SanctionsRef => ({
      kind: 'sanctions',
      id: context.regimeOf(id)!.id,
      instruments: [id],
      measures: [],
    })),
  ];
}

function newestOfEach(instruments: readonly string[], context: Context): string[] {
  const dayOf = (id: string): string => firstDay(context.instrument(id)!.adopted);
  const groups = Map.groupBy(instruments, (id) => context.regimeOf(id)!.id);
  return [...groups.values()].map((ids) => ids.toSorted((a, b) => compareDates(dayOf(b), dayOf(a)))[0]!);
}

/** "U.S. sanctions on Sudan, Iran and Cuba": what the same authority imposes on the others. */
function joinedRegimes(
  match: NameMatch,
  { id }: SanctionsRef,
  targets: readonly TargetMention[],
  { context, doc }: Scene,
): { ref: SanctionsRef; end: number }[] {
  const { authority } = context.regime(id)!;
  return joinedTargets(match, inBlock(targets, match.block)).flatMap(({ target, end }) => {
    const standing = regimesOn(target, context).filter(
      (regime) => regime.authority === authority && stands(regime, doc.day),
    );
    const [widest] = standing.sort((a, b) => b.instruments.length - a.instruments.length);
    return widest ? [{ ref: { kind: 'sanctions', id: widest.id, instruments: [], measures: [] }, end }] : [];
  });
}
