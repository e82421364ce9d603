/** The names of the dataset that ships, as a plain list for finders that know nothing else. */
import type { CompiledContext } from '../../../src/context/facts';
import { Store } from '../../../src/context/store';

/** A shorter single word may be any word. */
const LEAST_LENGTH = 4;
const NAMED = ['people', 'institutions', 'countries', 'places'] as const;

/** @returns the names of people, institutions, countries and places, and the last words of people's */
export function namesOfDataset({ kinds }: CompiledContext): string[] {
  const names = NAMED.flatMap((kind) =>
    new Store<{ name: string }, unknown>(kinds[kind]).all().map(({ name }) => name),
  );
  const families = new Store<{ name: string }, unknown>(kinds.people)
    .all()
    .map(({ name }) => name.split(' ').at(-1)!);
  return [...new Set([...names, ...families])].filter(
    (name) => name.length >= LEAST_LENGTH && /^\p{Lu}[\p{L} -]*\p{L}$/u.test(name),
  );
}
