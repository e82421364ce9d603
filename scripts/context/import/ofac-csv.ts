/**
 * Individuals of sdn.csv, which has no head: number, name, type, programs, title, six columns on ships, remarks;
 * “-0-” stands for nothing. Other names are in alt.csv, which is read too if it lies beside.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { SdnIndividual } from './sdn-individual';
import { readImportFile } from './read-file';
import { ImportError } from './record';

const COLUMNS = 12;
const ALT_COLUMNS = 5;
const NULL = '-0-';
/** The files end in the sign by which CP/M knew the end of a text. */
const END_OF_TEXT = '\x1a';

export function readSdnCsv(text: string, path: string): SdnIndividual[] {
  const rows = parseRows(text, path, COLUMNS);
  const aliases = readAliases(join(dirname(path), basename(path).replace(/^sdn/i, 'alt')), path);
  return rows
    .filter(([, , type]) => type === 'individual')
    .map(([uid, name, , programs, , , , , , , , remarks]) => ({
      uid: uid!,
      name: name!,
      // “DPRK] [DPRK2”: the outermost brackets are left out, in some files
      programs: programs!
        .split(/[[\];]/)
        .map((program) => program.trim())
        .filter(Boolean),
      aliases: aliases.get(uid!) ?? [],
      births: [...remarks!.matchAll(/\bDOB ([^;.]+)/g)].map((match) => match[1]!.trim()),
      nationalities: [...remarks!.matchAll(/\b(?:nationality|citizen) ([^;.]+)/g)].map((match) =>
        match[1]!.trim(),
      ),
    }));
}

/** By the number of the entry. */
function readAliases(path: string, main: string): Map<string, string[]> {
  if (path === main || !existsSync(path)) return new Map();
  const rows = parseRows(readImportFile(path), path, ALT_COLUMNS);
  return new Map(
    [...Map.groupBy(rows, ([uid]) => uid!)].map(([uid, own]) => [uid, own.map((row) => row[3]!)]),
  );
}

function parseRows(text: string, path: string, columns: number): string[][] {
  let rows: string[][];
  try {
    rows = parse(text.replaceAll(END_OF_TEXT, ''), {
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof CsvError)
      throw new ImportError(`${path}: is neither XML nor comma-separated: ${error.message}`);
    throw error;
  }
  const wrong = rows.findIndex((row) => row.length !== columns || !/^\d+$/.test(row[0]!));
  if (rows.length === 0 || wrong >= 0)
    throw new ImportError(
      `${path}: is not OFAC's ${columns === COLUMNS ? 'sdn.csv' : 'alt.csv'}: row ${wrong + 1} doesn't have ${columns} columns with a number in the first`,
    );
  return rows.map((row) => row.map((cell) => (cell === NULL ? '' : cell)));
}
