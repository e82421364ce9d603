/** `npm run context -- import SOURCE FILE`: what a file of Wikidata, the UN or OFAC would change in the dataset. */
import { basename, join, relative } from 'node:path';
import { isPartialDate, type PartialDate } from '../../src/context/dates';
import type { ContextSource } from '../../src/context/schema';
import { compareImport } from './import/compare';
import { EDIT_KINDS, fieldName, isConflict, type Edit, type EditKind } from './import/edit';
import { readOfac } from './import/ofac';
import { printEdits } from './import/print';
import { readImportFile } from './import/read-file';
import { ImportError, type Imported } from './import/record';
import { readUn } from './import/un';
import { readWikidata } from './import/wikidata';
import { writeEdits } from './import/write';
import { DESIGNATIONS_FOLDER } from './read-designations';
import { formatProblem, readContextSource, type ReadSource } from './read-source';
import { KNOWN_FILE, KnownError, readKnown, type Known } from './verify/known';

interface ImportSource {
  /** @param asOf the date of the file, for one that doesn't say it itself */
  read: (text: string, path: string, source: ContextSource, asOf: PartialDate | undefined) => Imported;
  /** What the table of new people says of itself. */
  head: string;
  /** The table for designations, if the source has any. */
  designations?: { name: string; head: string };
}
const SOURCES: Record<string, ImportSource> = {
  wikidata: { read: readWikidata, head: 'Office holders, imported from Wikidata.' },
  un: {
    read: readUn,
    head: 'Persons on the UN sanctions list, imported from it.',
    designations: {
      name: 'un.csv',
      head: 'Persons designated by the Security Council and its committees.',
    },
  },
  ofac: {
    read: readOfac,
    head: 'Persons on the US sanctions list, imported from it.',
    designations: { name: 'united-states.csv', head: 'Persons designated by the United States.' },
  },
};
export const IMPORT_SOURCES = Object.keys(SOURCES);

export interface ImportOptions {
  /** The dataset's folder. */
  from: string;
  write: boolean;
  /** Write also what contradicts the dataset. */
  overwrite: boolean;
  /** Kinds of edit, with commas between; all if undefined. */
  only: string | undefined;
  /** The file of new people, inside people/. */
  to: string | undefined;
  /** The date of the file. */
  asOf: string | undefined;
}

/** @returns the exit code: 0 shown or written, 1 the file or an option can't be used */
export function importFile(read: ReadSource, name: string, path: string, options: ImportOptions): number {
  const { read: readFile, head, designations } = SOURCES[name]!;
  try {
    if (read.problems.length && options.write)
      throw new ImportError(
        `The dataset has problems, of which check tells; nothing is written before they are solved`,
      );
    const kinds = kindsOf(options.only);
    const fileOfNew = join(options.from, 'people', tableName(options.to ?? `imported-${name}.csv`));
    const asOf = asOfDate(options.asOf);
    const decided = readKnown(join(options.from, KNOWN_FILE)).filter(({ table }) => table === name);
    const imported = readFile(readImportFile(path), path, read.source, asOf);
    const { edits, matches, notes, matched } = compareImport(imported, read.source);
    const wanted = edits.filter((edit) => kinds.has(edit.kind) && !isDecided(edit, decided));

    for (const line of printEdits(wanted, matches, read.where, relative(process.cwd(), fileOfNew)))
      console.log(line);
    for (const note of notes) console.error(`note: ${note}`);
    console.error(
      `\n${imported.people.length} people in ${path}, ${matched} of them in the dataset: ${countText(wanted)}`,
    );
    const toWrite = options.overwrite ? wanted : wanted.filter((edit) => !isConflict(edit));
    const open = wanted.filter(isConflict).length;
    if (open && !options.overwrite)
      console.error(
        `${open} contradict the dataset (?): correct them by hand or with --overwrite, or record them in ${KNOWN_FILE}`,
      );
    if (!options.write) {
      if (toWrite.length) console.error('Nothing is written; --write does it.');
      return 0;
    }
    const { files, refused } = writeEdits(
      toWrite,
      read.where,
      { path: fileOfNew, head },
      designations && {
        path: join(options.from, DESIGNATIONS_FOLDER, designations.name),
        head: designations.head,
      },
    );
    for (const file of files) console.error(`written: ${relative(process.cwd(), file)}`);
    for (const reason of refused) console.error(`not written: ${reason}`);
    return reportProblems(options.from);
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof KnownError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** What was written should pass the check; if it doesn't, an editor has a choice to make before committing. */
function reportProblems(folder: string): number {
  const { problems } = readContextSource(folder);
  for (const problem of problems) console.error(formatProblem(problem));
  return problems.length ? 1 : 0;
}

function kindsOf(only: string | undefined): ReadonlySet<string> {
  const kinds = only === undefined ? EDIT_KINDS : only.split(',');
  const unknown = kinds.filter((kind) => !EDIT_KINDS.includes(kind as EditKind));
  if (unknown.length)
    throw new ImportError(`--only: no kind ${unknown.join(', ')}; there are ${EDIT_KINDS.join(', ')}`);
  return new Set(kinds);
}

function tableName(name: string): string {
  if (name !== basename(name) || !name.endsWith('.csv'))
    throw new ImportError(`--to: ${name} is no name of a .csv file; it goes into people/`);
  return name;
}

function asOfDate(text: string | undefined): PartialDate | undefined {
  if (text !== undefined && !isPartialDate(text))
    throw new ImportError(`--as-of: ${text} is no date (2026, 2026-01 or 2026-01-15)`);
  return text;
}

/** An editor has looked into it and kept ours: known-disagreements.yaml, with the source's name as the table. */
function isDecided(edit: Edit, decided: readonly Known[]): boolean {
  if (!isConflict(edit)) return false;
  return decided.some(
    (known) => known.id === edit.id && known.field === fieldName(edit) && known.theirs === edit.theirs,
  );
}

function countText(edits: readonly Edit[]): string {
  const counts = EDIT_KINDS.map((kind) => [kind, edits.filter((edit) => edit.kind === kind).length] as const);
  return counts.map(([kind, count]) => `${count} ${kind}`).join(', ');
}
