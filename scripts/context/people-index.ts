/** Finds a person of the dataset by what a table or list says of somebody: Wikidata item, Wikipedia title, name. */
import type { PersonSource } from '../../src/context/schema';
import { aliasText } from '../../src/context/alias';
import { nameKey, nameWords } from './names';

export type MatchedBy = 'wikidata' | 'wikipedia' | 'name';
export interface Match {
  person: PersonSource;
  by: MatchedBy;
}
/** What is known of somebody outside the dataset; empty strings count as unknown. */
export interface Identity {
  wikidata?: string | undefined;
  wikipedia?: string | undefined;
  names: readonly string[];
}

export class PeopleIndex {
  readonly #byId = new Map<string, PersonSource>();
  readonly #byWikidata = new Map<string, PersonSource>();
  readonly #byWikipedia = new Map<string, PersonSource>();
  /** Under each key everybody who bears the name. */
  readonly #byName = new Map<string, Set<PersonSource>>();

  constructor(people: readonly PersonSource[]) {
    for (const person of people) {
      this.#byId.set(person.id, person);
      if (person.wikidata) this.#byWikidata.set(person.wikidata, person);
      for (const title of [person.wikipedia, ...(person.redirects ?? [])])
        if (title) this.#byWikipedia.set(title, person);
      for (const name of fullNames(person)) {
        const bearers = this.#byName.get(nameKey(name));
        if (bearers) bearers.add(person);
        else this.#byName.set(nameKey(name), new Set([person]));
      }
    }
  }

  get(id: string): PersonSource | undefined {
    return this.#byId.get(id);
  }

  /** The person meant, if it is sure who: a name must have one bearer, who has no other Wikidata item. */
  find({ wikidata, wikipedia, names }: Identity): Match | undefined {
    const item = wikidata ? this.#byWikidata.get(wikidata) : undefined;
    if (item) return { person: item, by: 'wikidata' };
    const titled = wikipedia ? this.#byWikipedia.get(wikipedia) : undefined;
    if (titled) return { person: titled, by: 'wikipedia' };
    for (const name of names) {
      const bearers = this.#byName.get(nameKey(name));
      const [person] = bearers ?? [];
      if (!person || bearers!.size > 1) continue;
      const another = wikidata && person.wikidata && person.wikidata !== wikidata;
      if (!another) return { person, by: 'name' };
    }
    return undefined;
  }
}

/** The names that are enough to find somebody by: not those marked as common, nor single words. */
export function fullNames(person: PersonSource): string[] {
  const aliases = (person.aliases ?? []).filter((alias) => typeof alias === 'string');
  return [person.name, ...aliases].filter((name) => nameWords(name).length > 1);
}

/** All names and titles under which somebody is known, the common ones included. */
export function allNames(person: PersonSource): string[] {
  return [
    person.name,
    ...(person.aliases ?? []).map(aliasText),
    ...(person.known_by ?? []),
    ...(person.wikipedia ? [person.wikipedia] : []),
    ...(person.redirects ?? []),
  ];
}

/** Where the person belongs and held office; a party or another institution is no country. */
export function countriesOf(person: PersonSource, countries: ReadonlySet<string>): string[] {
  const ids = [person.country, ...(person.offices ?? []).map(({ of }) => of)];
  return ids.filter((id) => id !== undefined).filter((id) => countries.has(id));
}
