/** Which people a name may mean, by the forms that the dataset gives it in: looked up once for all places and articles. */
import type { Context } from '@/context/context';
import type { PersonFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import type { NameEntry } from '../../names/gazetteer';

export interface NameMeaning {
  /** All whose name it is in any form; empty if it is no person's. */
  people: readonly PersonFacts[];
  /** Those who are meant by it in world news, as by "Putin". */
  knownBy: readonly PersonFacts[];
  /** Those whose name it is in full. */
  inFull: readonly PersonFacts[];
  /** The same for all spellings of one person's full name. */
  key: string;
  /** The dataset says that the full name alone is not enough. */
  common: boolean;
}

/** By the array of entries, which is one and the same wherever a gazetteer finds the name. */
const meanings = new WeakMap<readonly NameEntry[], NameMeaning>();

/** @param context that of the gazetteer which the entries are from */
export function meaningOf(entries: readonly NameEntry[], context: Context): NameMeaning {
  return getOrInsert(meanings, entries, () => readMeaning(entries, context));
}

function readMeaning(entries: readonly NameEntry[], context: Context): NameMeaning {
  const ofPersons = entries.filter(({ kind }) => kind === 'person');
  const inFull = ofPersons.filter(({ form }) => form === 'name');
  return {
    people: peopleOf(ofPersons, context),
    knownBy: peopleOf(
      ofPersons.filter(({ form }) => form === 'known-by'),
      context,
    ),
    inFull: peopleOf(inFull, context),
    key: inFull.map(({ id, common }) => (common ? `${id}?` : id)).join(' '),
    common: inFull.every(({ common }) => common),
  };
}

function peopleOf(entries: readonly NameEntry[], context: Context): readonly PersonFacts[] {
  return [...new Set(entries.flatMap(({ id }) => context.person(id) ?? []))];
}
