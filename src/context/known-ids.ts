/** Which ids are of entities of a dataset, and of which kind. */
import type { Context, EntityKind } from './context';

/** Kinds of entities that others refer to by their ids. */
export const REFERRED_KINDS = [
  'people',
  'meetings',
  'regimes',
  'instruments',
  'institutions',
  'places',
  'countries',
  'series',
  'subjects',
] as const satisfies EntityKind[];

export type ReferredKind = (typeof REFERRED_KINDS)[number];
export type KnownIds = Readonly<Record<ReferredKind, readonly string[]>>;

export function knownIds(ids: readonly string[], context: Pick<Context, 'has'>): KnownIds {
  return Object.fromEntries(
    REFERRED_KINDS.map((kind) => [kind, ids.filter((id) => context.has(kind, id))]),
  ) as Record<ReferredKind, string[]>; // of all the kinds
}
