/** Who in the dataset held an office, to find somebody whose name is written in another way. */
import type { Office, PersonSource } from '../../../src/context/schema';
import { mayBeSameName } from '../names';
import { allNames } from '../people-index';
import { overlap } from '../spans';
import type { ImportedPerson } from './record';

const seatOf = ({ of, role }: Office): string => `${of}|${role}`;

export class Seats {
  readonly #holders: Map<string, { person: PersonSource; office: Office }[]>;

  constructor(people: readonly PersonSource[]) {
    const holders = people.flatMap((person) => (person.offices ?? []).map((office) => ({ person, office })));
    this.#holders = Map.groupBy(holders, ({ office }) => seatOf(office));
  }

  /** Who held the same office at the same time under a similar name: Sergei Ling, for Sergey Ling. */
  holderLike({ name, wikidata, offices }: ImportedPerson): PersonSource | undefined {
    for (const office of offices) {
      const found = this.#holders
        .get(seatOf(office))
        ?.find(({ person, office: own }) => overlap(own, office) && isLike(person, name, wikidata));
      if (found) return found.person;
    }
    return undefined;
  }
}

function isLike(person: PersonSource, name: string, wikidata: string | undefined): boolean {
  const another = person.wikidata !== undefined && wikidata !== undefined && person.wikidata !== wikidata;
  return !another && allNames(person).some((own) => mayBeSameName(own, name));
}
