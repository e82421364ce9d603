/** Small packs for tests, over the bundled dataset. */
import { compiled } from 'virtual:context';
import { Dataset } from '@/context/context';
import { LayeredContext } from '@/context/layered-context';
import { ROOMS, type ContextSource, type Room } from '@/context/schema';
import { compilePack } from '@/packs/compile-pack';

export const base = new Dataset(compiled);

/** Entries as a pack's author writes them. */
export type Entries = Partial<Record<Room, readonly object[]>>;

/** @returns the entries as a checked source of November 2026 */
export function sourceOf(entries: Entries): ContextSource {
  const room = <T>(name: Room): T[] =>
    (entries[name] ?? []).map((entry) => ROOMS[name].parse(entry) as unknown as T);
  return {
    version: '1.0.0',
    reviewed: '2026-11-20',
    people: room('people'),
    meetings: room('meetings'),
    sanctions: room('sanctions'),
    institutions: room('institutions'),
    places: room('places'),
    countries: room('countries'),
    series: room('series'),
    subjects: room('subjects'),
  };
}

/** The bundled dataset with packs over it, the topmost first. */
export function layered(...packs: Entries[]): LayeredContext {
  return new LayeredContext(
    base,
    packs.map((entries, i) => ({
      name: `Pack ${i + 1}`,
      dataset: new Dataset(compilePack(sourceOf(entries))),
    })),
  );
}
