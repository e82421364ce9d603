/**
 * Reads a CSV table of the dataset, the compact form for entries that are little more than names and dates.
 * people/*.csv has a row an office, the person's own columns filled in the first; meetings/*.csv a row a meeting.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { FieldPath, Problem, RawEntry, RawFile } from './raw-entry';

export interface Row {
  line: number;
  cells: Record<string, string>;
}

/** Columns of a person; the rest of a row is an office. */
const PERSON_COLUMNS = [
  'name',
  'family_name',
  'wikidata',
  'sex',
  'born',
  'died',
  'country',
  'reviewed',
] as const;
const OFFICE_COLUMNS = ['title', 'of', 'role', 'from', 'to', 'note'] as const;
const MEETING_COLUMNS = [
  'id',
  'name',
  'kind',
  'from',
  'to',
  'series',
  'number',
  'outcome',
  'note',
  'wikipedia',
  'reviewed',
] as const;
/** Between several values of a cell. */
const SEPARATOR = ';';

export function readPeopleTable(path: string): RawFile {
  return readTable(
    path,
    ['id', ...PERSON_COLUMNS, 'wikipedia', 'aliases', ...OFFICE_COLUMNS, 'sources'],
    (rows, file) =>
      [...Map.groupBy(rows, ({ cells }) => cells.id!)].map(([id, own]) => personEntry(id, own, file)),
    isOfficeOfSame,
  );
}

export function readMeetingsTable(path: string): RawFile {
  return readTable(
    path,
    [...MEETING_COLUMNS, 'aliases', 'venue', 'city', 'country', 'participants', 'parties', 'sources'],
    (rows, file) => rows.map((row) => meetingEntry(row, file)),
    () => false,
  );
}

function readTable(
  path: string,
  columns: readonly string[],
  toEntries: (rows: Row[], file: string) => RawEntry[],
  goesOn: (row: Row, previous: Row) => boolean,
): RawFile {
  const { file, rows, problems: unreadable } = readRows(path, columns);
  const problems = [...unreadable, ...repeatedIds(rows, file, goesOn)];
  return { entries: problems.length ? [] : toEntries(rows, file), problems };
}

/** Rows with an id that an earlier row has, but for those that go on with the entry just above. */
function repeatedIds(
  rows: readonly Row[],
  file: string,
  goesOn: (row: Row, previous: Row) => boolean,
): Problem[] {
  const firstLine = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const id = row.cells.id!;
    const first = firstLine.get(id);
    if (first === undefined) {
      firstLine.set(id, row.line);
      return [];
    }
    if (goesOn(row, rows[index - 1]!)) return [];
    return [{ file, line: row.line, message: `${id}: this id stands in line ${first} already` }];
  });
}

/** A person's further offices follow the first at once, and say nothing of the person again, which nobody would read. */
function isOfficeOfSame({ cells }: Row, previous: Row): boolean {
  return (
    cells.id === previous.cells.id &&
    ![...PERSON_COLUMNS, 'wikipedia', 'aliases'].some((column) => cells[column])
  );
}

/** The rows of a table that has no other columns than these. */
export function readRows(
  path: string,
  columns: readonly string[],
): { file: string; rows: Row[]; problems: Problem[] } {
  const file = relative(process.cwd(), path);
  const failed = (line: number, message: string): ReturnType<typeof readRows> => ({
    file,
    rows: [],
    problems: [{ file, line, message }],
  });
  try {
    const records = parse(readFileSync(path, 'utf8'), {
      columns: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
      comment: '#',
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    const unknown = Object.keys(records[0]?.record ?? {}).filter((column) => !columns.includes(column));
    if (unknown.length)
      return failed(1, `unknown column ${unknown.join(', ')}; a table has ${columns.join(', ')}`);
    return {
      file,
      rows: records.map(({ record, info }) => ({ line: info.lines, cells: record })),
      problems: [],
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return failed(typeof error.lines === 'number' ? error.lines : 1, `not a valid table: ${error.message}`);
  }
}

function personEntry(id: string, rows: Row[], file: string): RawEntry {
  const [first] = rows;
  const offices = rows.filter(({ cells }) => cells.title);
  const acting = ({ cells }: Row): object => (/^acting\b/i.test(cells.title!) ? { acting: true } : {});
  return {
    raw: {
      id,
      ...filled(first!, PERSON_COLUMNS),
      ...titles(first!),
      ...lists(first!, ['aliases']),
      ...(offices.length && {
        offices: offices.map((row) => ({ ...filled(row, OFFICE_COLUMNS), ...acting(row) })),
      }),
      sources: [...new Set(rows.flatMap(({ cells }) => split(cells.sources)))],
    },
    file,
    at: ([field, index]: FieldPath) => ({
      file,
      line: (field === 'offices' && typeof index === 'number' ? offices[index]?.line : undefined) ?? first!.line, // prettier-ignore
    }),
  };
}

/** The title of the Wikipedia article, and after it those that lead there too. */
function titles({ cells }: Row): { wikipedia?: string; redirects?: string[] } {
  const [wikipedia, ...redirects] = split(cells.wikipedia);
  return { ...(wikipedia !== undefined && { wikipedia }), ...(redirects.length > 0 && { redirects }) };
}

function meetingEntry(row: Row, file: string): RawEntry {
  const place = filled(row, ['venue', 'city', 'country']);
  const { number, ...fields } = filled(row, MEETING_COLUMNS);
  return {
    raw: {
      ...fields,
      ...(number !== undefined && { number: Number(number) }),
      ...(Object.keys(place).length > 0 && { place }),
      ...lists(row, ['aliases', 'participants', 'parties']),
      sources: split(row.cells.sources),
    },
    file,
    at: () => ({ file, line: row.line }),
  };
}

function filled(row: Row, columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap((column) => (row.cells[column] ? [[column, row.cells[column]]] : [])),
  );
}

function lists(row: Row, columns: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    columns.flatMap((column) => (row.cells[column] ? [[column, split(row.cells[column])]] : [])),
  );
}

function split(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(SEPARATOR)
    .map((value) => value.trim())
    .filter(Boolean);
}
