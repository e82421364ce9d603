/** A query service's answer about people who never were, the same in every run: for tests and measurements of large packs. */
import type { CountrySource } from '../../src/context/schema';
import { inventNames } from '../bench/dictionary';
import { Random } from '../bench/random';

const SEED = 2026;
/** Items that Wikidata doesn't have yet. */
const FIRST_ITEM = 900_000_000;
const POSITIONS = [
  'Minister of Foreign Affairs of',
  'Minister of Finance of',
  'Prime Minister of',
  'ambassador of',
];

/** @returns SPARQL 1.1 JSON results of the query in docs/data.md, a row a person */
export function inventResults(count: number, countries: readonly CountrySource[]): string {
  const random = new Random(SEED);
  const names = inventNames(2 * count)
    .filter((name) => name.includes(' '))
    .slice(0, count);
  const bindings = names.map((name, i) => {
    const country = random.pick(countries);
    const start = 1990 + random.below(30);
    return {
      person: entity(`Q${FIRST_ITEM + i}`),
      personLabel: literal(name),
      article: { type: 'uri', value: `https://en.wikipedia.org/wiki/${encodeURIComponent(name)}` },
      born: literal(`${1930 + random.below(60)}-01-01T00:00:00Z`),
      bornPrecision: literal('9'),
      position: entity(`Q${FIRST_ITEM - 1}`),
      positionLabel: literal(`${random.pick(POSITIONS)} ${country.name}`),
      of: entity(country.wikidata),
      start: literal(`${start}-01-01T00:00:00Z`),
      startPrecision: literal('9'),
      end: literal(`${start + 1 + random.below(6)}-01-01T00:00:00Z`),
      endPrecision: literal('9'),
    };
  });
  return JSON.stringify({
    head: { vars: bindings.length > 0 ? Object.keys(bindings[0]!) : ['person', 'personLabel'] },
    results: { bindings },
  });
}

const literal = (value: string): object => ({ type: 'literal', value });
const entity = (item: string): object => ({ type: 'uri', value: `http://www.wikidata.org/entity/${item}` });
