/** All comparisons of the dataset with reference tables, and which tables of the folder they don't use. */
import { readdirSync } from 'node:fs';
import type { ContextSource } from '../../../src/context/schema';
import { bios } from './bios';
import { china } from './china';
import { cia } from './cia';
import type { Comparison } from './comparison';
import { congress } from './congress';
import { countries } from './countries';
import { indexDataset } from './dataset';
import type { Disagreement } from './disagreement';
import { leadersG20 } from './leaders-g20';
import { officeholders } from './officeholders';
import { reign } from './reign';
import { resolutions } from './resolutions';
import { summits } from './summits';
import { assertFolder, readTable } from './tables';
import { unList } from './un-list';
import { usTravels } from './us-travels';
import { usVisits } from './us-visits';

const COMPARISONS: readonly Comparison[] = [
  bios, officeholders, congress, leadersG20, cia, reign, unList, resolutions, summits, usTravels, usVisits, china, countries,
]; // prettier-ignore

export interface Verification {
  disagreements: Disagreement[];
  /** With the number of their rows. */
  compared: { table: string; rows: number }[];
  /** Tables that a comparison needs and the folder doesn't have. */
  missing: string[];
  /** Tables of the folder for which there is no comparison. */
  unused: string[];
}

/** @throws TableError if the folder or one of its tables can't be read */
export function verifyAgainst(folder: string, source: ContextSource): Verification {
  assertFolder(folder);
  const dataset = indexDataset(source);
  const result: Verification = { disagreements: [], compared: [], missing: [], unused: [] };
  for (const { table: name, columns, compare } of COMPARISONS) {
    const table = readTable(folder, name, columns);
    if (!table) {
      result.missing.push(name);
      continue;
    }
    result.compared.push({ table: name, rows: table.rows.length });
    result.disagreements.push(...distinct(compare(table, dataset)));
  }
  const names = new Set(COMPARISONS.map(({ table }) => table));
  result.unused = readdirSync(folder)
    .flatMap((file) => /^(.+)\.csv$/.exec(file)?.[1] ?? [])
    .filter((name) => !names.has(name))
    .sort();
  return result;
}

/** A leader who is head of state and of government stands in a table twice. */
function distinct(found: readonly Disagreement[]): Disagreement[] {
  const byKey = new Map<string, Disagreement>();
  for (const one of found) {
    const key = [one.id, one.field, one.ours, one.theirs].join('|');
    if (!byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()];
}
