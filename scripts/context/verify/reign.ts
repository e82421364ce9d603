/** De-facto leaders of all countries until March 2021: reign_leaders_1990_2021-03. */
import type { PersonSource, Role } from '../../../src/context/schema';
import { nameWords } from '../names';
import { allNames } from '../people-index';
import { agree, contains, overlap, unite } from '../spans';
import type { Comparison } from './comparison';
import type { Disagreement } from './disagreement';

const LEADING: ReadonlySet<Role> = new Set(['leader', 'president', 'prime-minister', 'monarch']);
const SINCE = '2000-01-01';
/** Who leads de facto is the table's own judgement: a takeover and an oath can lie a month apart. */
const DE_FACTO_DAYS = 31;

/** The table has family names and birth years only, so a person is sought among the leaders born that year. */
export const reign: Comparison = {
  table: 'reign_leaders_1990_2021-03',
  columns: ['leader', 'start', 'end_year', 'end_month', 'birthyear'],
  compare: ({ name: table, rows }, { source }) => {
    const leaders = source.people.filter((person) => leadingOffices(person).length > 0);
    const byBirth = Map.groupBy(leaders, (person) => person.born?.slice(0, 4));
    return rows.flatMap(({ line, cells }): Disagreement[] => {
      const from = cells.start!;
      const to = cells.end_year ? `${cells.end_year}-${cells.end_month!.padStart(2, '0')}` : undefined;
      if ((to ?? '9999') < SINCE) return [];
      const words = nameWords(cells.leader!).filter((word) => word.length > 2);
      const candidates = (byBirth.get(cells.birthyear) ?? []).filter((person) => {
        const own = new Set(allNames(person).flatMap(nameWords));
        return (
          words.some((word) => own.has(word)) &&
          leadingOffices(person).some((office) => overlap(office, { from, to }))
        );
      });
      const [person] = candidates;
      if (!person || candidates.length > 1) return [];
      const offices = leadingOffices(person);
      // a suspended president and the chair of a presidency led for less time than they held the office
      if (unite(offices, DE_FACTO_DAYS).some((office) => contains(office, { from, to }))) return [];
      const differ = (field: string, ours: (string | undefined)[], theirs: string): Disagreement[] => {
        const dates = ours.filter((date) => date !== undefined);
        if (dates.length === 0 || dates.some((date) => agree(date, theirs, DE_FACTO_DAYS))) return [];
        return [{ id: person.id, field, ours: [...new Set(dates)].join(' or '), theirs, table, row: line }];
      };
      return [
        ...(from >= SINCE ? differ('led from', offices.map((office) => office.from), from) : []),
        ...(to ? differ('led to', offices.map((office) => office.to), to) : []),
      ]; // prettier-ignore
    });
  },
};

function leadingOffices(person: PersonSource): NonNullable<PersonSource['offices']> {
  return (person.offices ?? []).filter((office) => LEADING.has(office.role));
}
