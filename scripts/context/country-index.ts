/** Finds a country of the dataset by the names that tables and lists give it. */
import type { CountrySource } from '../../src/context/schema';
import { aliasText } from '../../src/context/alias';
import { nameKey } from './names';

/** Names of the lists that are no name in the news, under ours. */
const OTHER_NAMES: Record<string, string> = {
  'democratic peoples republic of korea': 'north-korea',
  'democratic people republic of korea': 'north-korea',
  dprk: 'north-korea',
  korea: 'south-korea',
  'republic of korea': 'south-korea',
  england: 'united-kingdom',
  burma: 'myanmar',
  'russian federation': 'russia',
  'islamic republic of iran': 'iran',
  'peoples republic of china': 'china',
  'syrian arab republic': 'syria',
  'west bank': 'palestine',
  'holy see': 'vatican-city',
  'palestinian authority': 'palestine',
  'state of palestine': 'palestine',
  turkiye: 'turkey',
};

export class CountryIndex {
  readonly #byName = new Map<string, string>();
  readonly #byItem = new Map<string, string>();
  readonly #byCode = new Map<string, string>();
  readonly #names = new Map<string, string[]>();
  readonly ids: ReadonlySet<string>;

  constructor(countries: readonly CountrySource[]) {
    this.ids = new Set(countries.map((country) => country.id));
    for (const [name, id] of Object.entries(OTHER_NAMES))
      if (this.ids.has(id)) this.#byName.set(nameKey(name), id);
    for (const country of countries) {
      const names = [country.name, ...(country.aliases ?? []).map(aliasText), country.wikipedia];
      for (const name of names) this.#byName.set(nameKey(name), country.id);
      this.#names.set(country.id, [...names, ...country.adjectives]);
      this.#byItem.set(country.wikidata, country.id);
      if (country.code) this.#byCode.set(country.code, country.id);
    }
  }

  /** @param name as a list writes it: also “Korea, Republic of” and “Burma (Myanmar)” */
  byName(name: string): string | undefined {
    const plain = name.replaceAll(/\s*\(.*?\)/g, '');
    const turned = plain.split(', ').reverse().join(' ');
    for (const form of [name, plain, turned]) {
      const id = this.#byName.get(nameKey(form));
      if (id) return id;
    }
    return undefined;
  }
  byWikidata(item: string): string | undefined {
    return this.#byItem.get(item);
  }
  /** @param code of two letters, as in ISO 3166 */
  byCode(code: string): string | undefined {
    return this.#byCode.get(code);
  }
  /** Its names and adjectives. */
  namesOf(id: string): readonly string[] {
    return this.#names.get(id) ?? [];
  }
}
