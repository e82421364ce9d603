/** What a read file says that the dataset doesn't: the edits that would bring the two together. Pure. */
import type { ContextSource, PersonSource } from '../../../src/context/schema';
import { nameKey } from '../names';
import { countriesOf, fullNames, PeopleIndex, type Match } from '../people-index';
import { agree } from '../spans';
import { compareAliases } from './compare-aliases';
import { compareDesignations, regimesOf } from './compare-designations';
import { compareLife } from './compare-life';
import { compareOffices } from './compare-offices';
import type { Edit } from './edit';
import { newPerson } from './new-person';
import type { Imported, ImportedPerson } from './record';
import { Seats } from './seats';

export interface Comparison {
  /** Of people of the dataset, in the dataset's order; then new people. */
  edits: Edit[];
  /** By which the people of `edits` were found. */
  matches: Map<string, { key: string; by: Match['by'] | 'listing' }>;
  /** What an editor should look at, but no edit can say. */
  notes: string[];
  /** Everybody of the file who is in the dataset. */
  matched: number;
}

export function compareImport(imported: Imported, source: ContextSource): Comparison {
  const index = new PeopleIndex(source.people);
  const listed = byListing(source.people);
  const countries = new Set(source.countries.map(({ id }) => id));
  const byId = new Map<string, { key: string; by: Match['by'] | 'listing'; edits: Edit[] }>();
  const added: Edit[] = [];
  const notes: string[] = [];
  const seats = new Seats(source.people);
  const taken = new Set(source.people.map(({ id }) => id));
  const found = new Set<PersonSource>();
  // bearers of names that are on their way into the dataset
  const names = new Set(source.people.map(({ name }) => nameKey(name)));

  for (const record of imported.people) {
    const person = listed.get(record.key);
    const match = person
      ? { person, by: 'listing' as const }
      : index.find({ ...record, names: [record.name, ...record.aliases] });
    if (!match) {
      if (!imported.isInScope(record)) continue;
      const like = names.has(nameKey(record.name)) ? 'somebody' : seats.holderLike(record)?.id;
      if (like) {
        notes.push(
          `${record.name} (${record.key}): not added, as ${like} in the dataset may be the same person`,
        );
        continue;
      }
      const entry = newPerson(record, taken);
      taken.add(entry.id);
      names.add(nameKey(entry.name));
      added.push({ kind: 'person', id: entry.id, person: entry });
      continue;
    }
    if (match.by === 'name' && !fits(match.person, record, imported.needsProof, countries)) {
      notes.push(
        `${match.person.id}: has the name of ${record.name} (${record.key}), but neither birth nor nationality show that it is the same person`,
      );
      continue;
    }
    found.add(match.person);
    const edits = [
      ...compareLife(match.person, record, imported.corrects),
      ...compareOffices(match.person, record, notes),
      ...compareDesignations(match.person, record, source.sanctions),
      ...compareAliases(match.person, record, index),
    ];
    const entry = byId.get(match.person.id);
    if (entry) entry.edits.push(...edits);
    else byId.set(match.person.id, { key: record.key, by: match.by, edits });
  }
  if (imported.completeFor) notes.push(...noLongerListed(source, found, imported.completeFor));
  return {
    edits: [...source.people.flatMap(({ id }) => byId.get(id)?.edits ?? []), ...added],
    matches: new Map([...byId].map(([id, { key, by }]) => [id, { key, by }])),
    notes,
    matched: byId.size,
  };
}

/** People whose designation carries the list's own reference number. */
function byListing(people: readonly PersonSource[]): Map<string, PersonSource> {
  const found = new Map<string, PersonSource>();
  for (const person of people)
    for (const { as } of person.sanctions ?? []) {
      const reference = as?.split(', ').at(-1);
      if (reference && /^[A-Z]{2}i\.\d{3}$/.test(reference)) found.set(reference, person);
    }
  return found;
}

/**
 * Nothing may speak against the two being one person and, where proof is needed, birth must speak for it,
 * or nationality if the list's own name for the person is ours: other names of other people are too often the same.
 */
function fits(
  person: PersonSource,
  record: ImportedPerson,
  needsProof: boolean,
  countries: ReadonlySet<string>,
): boolean {
  const own = countriesOf(person, countries);
  const born = compareOrUnknown(person.born && record.born.length, () =>
    record.born.some((birth) => agree(person.born!, birth.slice(0, 4))),
  );
  const country = compareOrUnknown(own.length && record.countries.length, () =>
    record.countries.some((id) => own.includes(id)),
  );
  if (born === false || country === false) return false;
  const byMainName = fullNames(person).some((name) => nameKey(name) === nameKey(record.name));
  return !needsProof || born === true || (country === true && byMainName);
}

function compareOrUnknown(known: unknown, compare: () => boolean): boolean | undefined {
  return known ? compare() : undefined;
}

function noLongerListed(
  source: ContextSource,
  found: ReadonlySet<PersonSource>,
  authority: string,
): string[] {
  const regimes = regimesOf(source.sanctions);
  return source.people.flatMap((person) => {
    const current = (person.sanctions ?? []).filter(
      ({ instrument, to }) => !to && regimes.get(instrument)?.authority === authority,
    );
    if (found.has(person) || current.length === 0) return [];
    return [
      `${person.id}: designated under ${current.map(({ instrument }) => instrument).join(', ')}, but not on the list; was it taken off, and when?`,
    ];
  });
}
