/** The entry of somebody whom the dataset doesn't have. */
import type { PersonSource } from '../../../src/context/schema';
import { unite } from '../spans';
import { nameKey, nameWords } from '../names';
import type { ImportedPerson } from './record';

/** Terms that follow each other are one office. */
const A_FEW_DAYS = 7;

/** @param taken the ids in use */
export function newPerson(record: ImportedPerson, taken: ReadonlySet<string>): PersonSource {
  const { name, wikipedia, wikidata, sex, born, died, countries, designations, sources } = record;
  const aliases = distinctAliases(record);
  const offices = officesOf(record);
  const [country] = countries;
  return {
    id: freeId(name, record.key, taken),
    name,
    ...(aliases.length && { aliases }),
    ...(wikipedia && { wikipedia }),
    ...(wikidata && { wikidata }),
    ...(sex && { sex }),
    ...(born.length === 1 && { born: born[0] }),
    ...(died && { died }),
    ...(country && { country }),
    ...(offices.length && { offices }),
    ...(designations.length && { sanctions: designations }),
    sources,
  };
}

function officesOf({ offices }: ImportedPerson): NonNullable<PersonSource['offices']> {
  return [...Map.groupBy(offices, ({ of, role, title }) => [of, role, title].join('|')).values()].flatMap(
    (own) => {
      const { title, of, role } = own[0]!;
      return unite(own, A_FEW_DAYS).map(({ from, to }) => ({
        title,
        of,
        role,
        ...(from && { from }),
        ...(to && { to }),
      }));
    },
  );
}

function distinctAliases({ name, aliases }: ImportedPerson): string[] {
  const byKey = new Map(
    aliases.filter((alias) => nameWords(alias).length > 1).map((alias) => [nameKey(alias), alias]),
  );
  byKey.delete(nameKey(name));
  return [...byKey.values()];
}

/** `ri-pyong-chol`, and if that is taken `ri-pyong-chol-kpi-076`. */
function freeId(name: string, key: string, taken: ReadonlySet<string>): string {
  const id = nameWords(name).join('-');
  return taken.has(id) ? [...nameWords(name), ...nameWords(key)].join('-') : id;
}
