/**
 * Reads standard SPARQL 1.1 JSON results (https://www.w3.org/TR/sparql11-results-json/) as the Wikidata query service and
 * QLever give them, of the query in docs/data.md: a row for each person and position.
 */
import { z } from 'zod';
import { firstDay, isPartialDate, lastDay, type PartialDate } from '../../../src/context/dates';
import type { ContextSource, Office } from '../../../src/context/schema';
import { CountryIndex } from '../country-index';
import { bareTitle, roleOfPosition } from '../positions';
import { ImportError, type Imported, type ImportedPerson } from './record';

const termSchema = z.object({ type: z.string(), value: z.string() });
const resultsSchema = z.object({
  head: z.object({ vars: z.array(z.string()) }),
  results: z.object({ bindings: z.array(z.record(z.string(), termSchema)) }),
});
type Row = Record<string, z.infer<typeof termSchema>>;

const NEEDED = ['person', 'personLabel'];
const SEXES: Record<string, 'male' | 'female'> = { Q6581097: 'male', Q6581072: 'female' };
/** https://www.wikidata.org/wiki/Help:Dates#Precision: the length of our date by its precision; a decade is no date. */
const LENGTHS: Record<string, number> = { '9': 4, '10': 7, '11': 10 };
const SINCE = '2000-01-01';

export function readWikidata(text: string, path: string, source: ContextSource): Imported {
  const countries = new CountryIndex(source.countries);
  const byPerson = Map.groupBy(parseRows(text, path), (row) => itemOf(row.person));
  const people = [...byPerson].flatMap(([item, rows]) => (item ? [personOf(item, rows, countries)] : []));
  return {
    people,
    // a label that is only the item's number is of nobody whom news in English mention
    isInScope: ({ name, wikipedia, offices }) =>
      wikipedia !== undefined && !/^Q\d+$/.test(name) && offices.some(({ to }) => (to ?? '9999') >= SINCE),
    corrects: true,
    needsProof: false,
  };
}

function parseRows(text: string, path: string): Row[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ImportError(`${path}: is no JSON: ${(error as Error).message}`);
  }
  const parsed = resultsSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ImportError(
      `${path}: these are no SPARQL JSON results: ${issue!.path.join('.') || 'the whole'}: ${issue!.message}`,
    );
  }
  const { head, results } = parsed.data;
  const missing = NEEDED.filter((name) => !head.vars.includes(name));
  if (missing.length)
    throw new ImportError(
      `${path}: the results have no ?${missing.join(', ?')}; use the query in docs/data.md`,
    );
  return results.bindings;
}

function personOf(item: string, rows: readonly Row[], countries: CountryIndex): ImportedPerson {
  const [first] = rows as [Row];
  const offices = rows.flatMap((row) => officeOf(row, countries));
  return {
    key: item,
    name: first.personLabel?.value ?? item,
    aliases: [],
    wikidata: item,
    wikipedia: titleOf(first.article?.value),
    sex: SEXES[itemOf(first.sex) ?? ''],
    born: [...new Set(rows.flatMap((row) => dateOf(row, 'born') ?? []))],
    died: rows.flatMap((row) => dateOf(row, 'died') ?? [])[0],
    countries: [...new Set(offices.map(({ of }) => of))],
    // a person of two births stands in twice as many rows
    offices: [...new Map(offices.map((office) => [JSON.stringify(office), office])).values()],
    designations: [],
    sources: [`wikidata:${item}`],
  };
}

/** An office only if its country is of the dataset and its title means a role. */
function officeOf(row: Row, countries: CountryIndex): Office[] {
  const label = row.positionLabel?.value;
  const of = countries.byWikidata(itemOf(row.of) ?? '');
  if (!label || !of) return [];
  const role = roleOfPosition(label, of, countries.namesOf(of));
  if (!role) return [];
  const bare = bareTitle(label, countries.namesOf(of));
  const from = dateOf(row, 'start');
  const to = dateOf(row, 'end');
  // somebody mistook a date there; which one, can't be told
  if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to)) return [];
  const title = bare.charAt(0).toUpperCase() + bare.slice(1);
  return [{ title, of, role, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
}

/** `Q7747` of `http://www.wikidata.org/entity/Q7747`; an unknown value is a blank node or an address of another form. */
function itemOf(term: Row[string] | undefined): string | undefined {
  return /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d*)$/.exec(term?.value ?? '')?.[1];
}

function titleOf(address: string | undefined): string | undefined {
  const title = /^https:\/\/en\.wikipedia\.org\/wiki\/(.+)$/.exec(address ?? '')?.[1];
  try {
    return title === undefined ? undefined : decodeURIComponent(title).replaceAll('_', ' ');
  } catch {
    return undefined; // not an address that Wikipedia writes
  }
}

/** A date with the precision that its own variable gives; without one, a first of January stands for the year. */
function dateOf(row: Row, name: string): PartialDate | undefined {
  const day = /^\+?(\d{4}(?:-\d{2}(?:-\d{2})?)?)/.exec(row[name]?.value ?? '')?.[1];
  if (day === undefined || row[name]?.type === 'bnode') return undefined;
  const precision = row[`${name}Precision`]?.value;
  const length = precision === undefined ? (day.endsWith('-01-01') ? 4 : day.length) : LENGTHS[precision];
  const date = length === undefined ? '' : day.slice(0, length);
  return isPartialDate(date) ? date : undefined;
}
