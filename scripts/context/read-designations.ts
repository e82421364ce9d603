/**
 * Reads sanctions/designations/*.csv, the one place that says who is designated: a row a person and instrument,
 * a file an authority. Persons get them as their `sanctions`, whether they are in a table or have a profile.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldPath, Place, Problem, RawEntry } from './raw-entry';
import { readRows, type Row } from './read-table';

export const DESIGNATIONS_FOLDER = join('sanctions', 'designations');
export const DESIGNATION_COLUMNS = ['person', 'instrument', 'from', 'to', 'seen', 'as', 'source'] as const;

type Cells = Record<string, string>;
interface DesignationRow extends Place {
  cells: Cells;
}
export interface Designations {
  /** In the order of files and rows. */
  byPerson: ReadonlyMap<string, readonly DesignationRow[]>;
  problems: Problem[];
  files: string[];
}

/** @param folder of the shape of assets/context */
export function readDesignations(folder: string): Designations {
  const inner = join(folder, DESIGNATIONS_FOLDER);
  if (!existsSync(inner)) return { byPerson: new Map(), problems: [], files: [] };
  const files = readdirSync(inner)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(inner, name));
  const tables = files.map((path) => readRows(path, DESIGNATION_COLUMNS));
  const rows = tables.flatMap(({ file, rows }) =>
    rows.map(({ line, cells }: Row) => ({ file, line, cells })),
  );
  return {
    byPerson: Map.groupBy(rows, ({ cells }) => cells.person ?? ''),
    problems: tables.flatMap(({ problems }) => problems),
    files,
  };
}

/** The person's entry with what the tables say of them; one that says it itself is named. */
export function withDesignations(
  entry: RawEntry,
  { byPerson }: Designations,
): { entry: RawEntry; problems: Problem[] } {
  const raw = entry.raw as { id?: unknown; sanctions?: unknown } | null;
  if (typeof raw !== 'object' || raw === null || typeof raw.id !== 'string') return { entry, problems: [] };
  if (raw.sanctions !== undefined) {
    const message = `${raw.id}: sanctions: designations are rows of ${DESIGNATIONS_FOLDER}/*.csv`;
    return { entry, problems: [{ ...entry.at(['sanctions']), message }] };
  }
  const rows = byPerson.get(raw.id) ?? [];
  if (rows.length === 0) return { entry, problems: [] };
  const at = (path: FieldPath): Place => {
    const [field, index] = path;
    const row = field === 'sanctions' && typeof index === 'number' ? rows[index] : undefined;
    return row ? { file: row.file, line: row.line } : entry.at(path);
  };
  return {
    entry: { raw: { ...raw, sanctions: rows.map(designationOf) }, file: entry.file, at },
    problems: [],
  };
}

/** Rows about somebody whom the dataset doesn't have. */
export function strayDesignations({ byPerson }: Designations, people: ReadonlySet<string>): Problem[] {
  return [...byPerson].flatMap(([id, rows]) =>
    people.has(id)
      ? []
      : rows.map(({ file, line }) => ({ file, line, message: `there is no person “${id}”` })),
  );
}

function designationOf({ cells: { person: _, ...cells } }: DesignationRow): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''));
}
