/** Ministers and leaders of 35 countries by Wikidata: officeholders_21c_everypolitician_2022-23. */
import type { Role } from '../../../src/context/schema';
import { roleOfPosition, TOP_ROLES } from '../positions';
import { yearIfFirstOfJanuary } from './biography';
import type { Comparison } from './comparison';
import type { Disagreement } from './disagreement';
import { compareTenure } from './office-spans';
import type { TableRow } from './tables';

/** `france-cabinet` is of France; the catalogue of the world's organisations is of no country. */
const CATALOGUE_COUNTRIES: Record<string, string> = {
  us: 'united-states',
  uae: 'united-arab-emirates',
  saudi: 'saudi-arabia',
};
const LEADERS: readonly Role[] = ['leader', 'president', 'prime-minister', 'monarch'];

export const officeholders: Comparison = {
  table: 'officeholders_21c_everypolitician_2022-23',
  columns: ['catalog', 'position', 'person', 'qid', 'start', 'end', 'as_of'],
  compare: ({ name: table, rows }, { people, countries }) => {
    const latest = latestStarts(rows);
    const groups = Map.groupBy(
      rows.flatMap((row) => {
        const of = countryOf(row);
        const role = roleOfPosition(row.cells.position!, of, countries.namesOf(of));
        return role ? [{ row, of, role }] : [];
      }),
      ({ row: { cells }, of, role }) => [cells.qid || cells.person, of, role].join('|'),
    );
    return [...groups.values()].flatMap((group): Disagreement[] => {
      const [{ row, of, role }] = group as [(typeof group)[number]];
      const match = people.find({ wikidata: row.cells.qid, names: [row.cells.person!] });
      if (!match) return [];
      const spans = group.map(({ row: { line, cells } }) => ({
        from: yearIfFirstOfJanuary(cells.start!) || undefined,
        to: yearIfFirstOfJanuary(cells.end!) || undefined,
        // somebody came after: the end is only missing
        endUnknown: !cells.end && latest.get(seat(cells))! > cells.start!,
        row: line,
      }));
      const required = TOP_ROLES.has(role);
      const alike = LEADERS.includes(role) ? LEADERS : [];
      return compareTenure(match.person, { role, of, alike, spans, asOf: row.cells.as_of!, required }, table);
    });
  },
};

function countryOf({ cells }: TableRow): string {
  const catalogue = cells.catalog!.replace(/-(?:ministers|cabinet)$/, '');
  return CATALOGUE_COUNTRIES[catalogue] ?? catalogue;
}

const seat = (cells: TableRow['cells']): string => `${cells.catalog!}|${cells.position!}`;

/** When the last holder of each position began. */
function latestStarts(rows: readonly TableRow[]): Map<string, string> {
  const latest = new Map<string, string>();
  for (const { cells } of rows)
    if (cells.start! > (latest.get(seat(cells)) ?? '')) latest.set(seat(cells), cells.start!);
  return latest;
}
