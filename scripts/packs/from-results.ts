/** `npm run context -- pack FILE`: a context pack of the people of a public query service's result, whom the dataset doesn't have. */
import type { ContextSource, PersonSource } from '../../src/context/schema';
import { personSchema } from '../../src/context/schema';
import { checkPack } from '../../src/packs/check-pack';
import { checkValues } from '../../src/packs/check-values';
import type { PackHead } from '../../src/packs/pack-schema';
import { knownIn } from './known-in';
import { newPerson } from '../context/import/new-person';
import { readWikidata } from '../context/import/wikidata';

export interface MadePack {
  /** What the pack's file says, to be written as JSON. */
  pack: { pack: PackHead; people: PersonSource[] };
  /** People of the result who are of the dataset already. */
  known: number;
  /** People who can't be in a pack, by what they are called, with the reason. */
  leftOut: { name: string; reason: string }[];
}

/**
 * @param text SPARQL 1.1 JSON results of the query in docs/data.md
 * @param path for messages
 * @throws ImportError if the text is no such result
 */
export function packOfResults(text: string, path: string, head: PackHead, dataset: ContextSource): MadePack {
  const { people } = readWikidata(text, path, dataset);
  const items = new Set(dataset.people.map(({ wikidata }) => wikidata));
  const unknown = people.filter(({ wikidata }) => !items.has(wikidata));
  const taken = new Set(dataset.people.map(({ id }) => id));
  const leftOut: MadePack['leftOut'] = [];
  const made = unknown.flatMap((record): PersonSource[] => {
    // a label that is only the item's number is nobody's name
    const reason = /^Q\d+$/.test(record.name) ? 'has no name in English' : undefined;
    const person = reason === undefined ? newPerson(record, taken) : undefined;
    const fault = reason ?? faultOf(person!);
    if (fault !== undefined) {
      leftOut.push({ name: record.name, reason: fault });
      return [];
    }
    taken.add(person!.id);
    return [person!];
  });
  const source = { version: head.version, reviewed: head.reviewed, people: made, ...NOTHING_ELSE };
  const faults = new Map(
    checkPack(source, knownIn(dataset))
      .reverse()
      .map(({ id, message }) => [id, message]),
  );
  for (const { id, name } of made) if (faults.has(id)) leftOut.push({ name, reason: faults.get(id)! });
  return {
    pack: { pack: head, people: made.filter(({ id }) => !faults.has(id)) },
    known: people.length - unknown.length,
    leftOut,
  };
}

const NOTHING_ELSE = {
  meetings: [],
  sanctions: [],
  institutions: [],
  places: [],
  countries: [],
  series: [],
  subjects: [],
};

function faultOf(person: PersonSource): string | undefined {
  const [value] = checkValues(person, 1);
  if (value) return value.message;
  const parsed = personSchema.safeParse(person);
  return parsed.success ? undefined : parsed.error.issues[0]!.message;
}
