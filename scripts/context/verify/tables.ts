/** Reads the reference tables of a folder such as shared/facts: CSV with a head, kept with the line of each row. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';

export interface TableRow {
  line: number;
  cells: Readonly<Record<string, string>>;
}
export interface Table {
  /** The file name without `.csv`. */
  name: string;
  rows: readonly TableRow[];
}

/** The folder or a table in it can't be used; the message says which, and why. */
export class TableError extends Error {}

export function assertFolder(folder: string): void {
  if (!existsSync(folder)) throw new TableError(`${folder}: there is no such folder`);
  if (!statSync(folder).isDirectory()) throw new TableError(`${folder}: is no folder`);
}

/**
 * @param columns without which the table can't be compared
 * @returns undefined if the folder has no such table
 */
export function readTable(folder: string, name: string, columns: readonly string[]): Table | undefined {
  const path = join(folder, `${name}.csv`);
  if (!existsSync(path)) return undefined;
  const rows = parseTable(readFileSync(path, 'utf8'), path);
  const missing = columns.filter((column) => rows[0] && !(column in rows[0].cells));
  if (missing.length) throw new TableError(`${path}: has no column ${missing.join(', ')}`);
  return { name, rows };
}

/** @param path for messages */
function parseTable(text: string, path: string): TableRow[] {
  try {
    const records = parse(text, {
      columns: true,
      info: true,
      bom: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (error instanceof CsvError) throw new TableError(`${path}: not a valid table: ${error.message}`);
    throw error;
  }
}
