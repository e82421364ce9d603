/** Aliases: full names that nobody in the dataset has yet. */
import type { PersonSource } from '../../../src/context/schema';
import { nameKey, nameWords } from '../names';
import { allNames, type PeopleIndex } from '../people-index';
import type { Edit } from './edit';
import type { ImportedPerson } from './record';

const LATIN = /^[\p{Script=Latin}\p{M}\s.,'’‘`ʼ-]+$/u;

export function compareAliases(person: PersonSource, record: ImportedPerson, people: PeopleIndex): Edit[] {
  const known = new Set(allNames(person).map(nameKey));
  return [record.name, ...record.aliases]
    .filter((name) => isAlias(name, people) && isNew(name, known))
    .map((alias) => ({ kind: 'alias', id: person.id, alias }));
}

/** Articles are in English, and a single word is a code name or shared by many. */
function isAlias(name: string, people: PeopleIndex): boolean {
  return LATIN.test(name) && nameWords(name).length > 1 && !people.find({ names: [name] });
}

function isNew(name: string, known: Set<string>): boolean {
  const key = nameKey(name);
  if (known.has(key)) return false;
  known.add(key);
  return true;
}
