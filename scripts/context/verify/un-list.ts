/** Persons on the UN sanctions list: un_consolidated_all_2026-02-27, which is exact. */
import { isPartialDate } from '../../../src/context/dates';
import type { PersonSource } from '../../../src/context/schema';
import { nameKey, nameWords } from '../names';
import { agree } from '../spans';
import { allNames, countriesOf, fullNames, type Match } from '../people-index';
import { UN_REFERENCE } from '../un-regimes';
import { compareBiography } from './biography';
import type { Comparison } from './comparison';
import type { Dataset } from './dataset';
import { NOTHING, type Disagreement } from './disagreement';
import type { TableRow } from './tables';

const AS_OF = '2026-02-27';
type Designation = NonNullable<PersonSource['sanctions']>[number];

export const unList: Comparison = {
  table: 'un_consolidated_all_2026-02-27',
  columns: ['ref', 'regime', 'kind', 'name', 'aliases', 'dob', 'nationality', 'listed_on'],
  compare: ({ name: table, rows }, dataset) => {
    const byReference = new Map<string, PersonSource>();
    for (const person of dataset.source.people)
      for (const { as } of unDesignations(person, dataset)) {
        const reference = UN_REFERENCE.exec(as ?? '')?.[0];
        if (reference) byReference.set(reference, person);
      }
    const listed = new Set<string>();
    const found = rows
      .filter(({ cells }) => cells.kind === 'individual')
      .flatMap((row) => {
        const named = byReference.get(row.cells.ref!);
        const match: Match | undefined = named
          ? { person: named, by: 'wikidata' }
          : matchByName(row, dataset);
        if (!match) return [];
        listed.add(match.person.id);
        return compareListing(match, row, dataset, named !== undefined).map((one) => ({
          ...one,
          id: match.person.id,
          table,
          row: row.line,
        }));
      });
    return [...found, ...notListed(dataset, listed, table)];
  },
};

function compareListing(
  match: Match,
  { cells }: TableRow,
  dataset: Dataset,
  byReference: boolean,
): Pick<Disagreement, 'field' | 'ours' | 'theirs'>[] {
  const names = namesOf(cells);
  const born = birthsOf(cells);
  // by reference one of the names must be like one of those listed; by name they are
  const isListedName = (name: string): boolean =>
    allNames(match.person).some((own) => nameKey(own) === nameKey(name));
  const name = byReference ? (names.find(isListedName) ?? names.join(' ')) : match.person.name;
  const found = compareBiography(match, { name, born });
  const designations = unDesignations(match.person, dataset);
  const theirs = `${cells.ref!} on ${listedOn(cells)}`;
  if (designations.length === 0) return [...found, { field: 'UN listing', ours: NOTHING, theirs }];
  if (!designations.some(({ from }) => !from || agree(from, listedOn(cells)))) {
    const ours = designations.map(({ instrument, from }) => `${instrument} on ${from!}`).join(', ');
    found.push({ field: 'UN listing', ours, theirs });
  }
  const own = designations.find(({ as }) => as?.includes(cells.ref!));
  const listedAs = own?.as?.replace(UN_REFERENCE, '').replace(/[,;\s]+$/, '');
  if (listedAs && !names.some((other) => isPartOf(listedAs, other)))
    found.push({ field: 'UN listing, name', ours: listedAs, theirs: cells.name! });
  return found;
}

/** Names on the list are shared by many: birth must fit, or nationality if the list's first name for the person is ours. */
function matchByName({ cells }: TableRow, { people, countries }: Dataset): Match | undefined {
  const match = people.find({ names: namesOf(cells) });
  if (!match) return undefined;
  const { born } = match.person;
  const births = birthsOf(cells).filter(isPartialDate);
  const fits = born && births.length ? births.some((birth) => agree(born.slice(0, 4), birth)) : undefined;
  const nationality = cells.nationality ? countries.byName(cells.nationality) : undefined;
  const own = countriesOf(match.person, countries.ids);
  if (fits === false || (nationality && own.length && !own.includes(nationality))) return undefined;
  const byMainName = fullNames(match.person).some((name) => nameKey(name) === nameKey(cells.name!));
  return fits || byMainName ? match : undefined;
}

function birthsOf(cells: TableRow['cells']): string[] {
  return cells.dob!.split(';').map((date) => date.trim());
}

/** A dataset may leave out some of the many names under which somebody is listed. */
function isPartOf(name: string, listed: string): boolean {
  const words = new Set(nameWords(listed));
  return nameKey(name) === nameKey(listed) || nameWords(name).every((word) => words.has(word));
}

/** A few days have a time zone behind them. */
function listedOn(cells: TableRow['cells']): string {
  return cells.listed_on!.slice(0, 'YYYY-MM-DD'.length);
}

function namesOf(cells: TableRow['cells']): string[] {
  return [cells.name!, ...cells.aliases!.split(';')].map((name) => name.trim()).filter(Boolean);
}

/** Whom the dataset has under UN sanctions on the list's day must be on the list. */
function notListed(dataset: Dataset, listed: ReadonlySet<string>, table: string): Disagreement[] {
  return dataset.source.people.flatMap((person) => {
    const current = unDesignations(person, dataset).filter((one) => isInForce(one, dataset));
    if (listed.has(person.id) || current.length === 0) return [];
    const ours = current.map(({ instrument, as }) => `${instrument}${as ? ` as ${as}` : ''}`).join(', ');
    return [{ id: person.id, field: 'UN listing', ours, theirs: `not listed on ${AS_OF}`, table, row: 1 }];
  });
}

/** A designation ends with its regime, and nobody takes it off a list that is gone. */
function isInForce({ instrument: id, from, to }: Designation, { instruments }: Dataset): boolean {
  const { instrument, regime } = instruments.get(id) ?? {};
  const hasEnded = [to, instrument?.to, regime?.to].some((end) => end !== undefined && end <= AS_OF);
  return !hasEnded && (from === undefined || from <= AS_OF);
}

function unDesignations(person: PersonSource, { instruments }: Dataset): Designation[] {
  return (person.sanctions ?? []).filter(
    ({ instrument }) => instruments.get(instrument)?.regime.authority === 'UN',
  );
}
