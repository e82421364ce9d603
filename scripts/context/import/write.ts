/** Puts an import's edits into the dataset's files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RawEntry } from '../raw-entry';
import { CannotWriteError, type Edit, type EntryEdit } from './edit';
import { addDesignation, setDesignation } from './write-designations';
import { addToTable, editTable } from './write-table';
import { editYaml } from './write-yaml';

export interface Written {
  files: string[];
  /** What no file has a place for, and why. */
  refused: string[];
}
/** A table for what is new, and what it says of itself if it is made. */
export interface TableOfNew {
  path: string;
  head: string;
}

export function writeEdits(
  edits: readonly Edit[],
  where: ReadonlyMap<string, RawEntry>,
  people: TableOfNew,
  designations: TableOfNew | undefined,
): Written {
  const texts = new Map<string, string>();
  const refused: string[] = [];
  const text = (path: string): string =>
    texts.get(path) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const change = (path: string, to: (before: string) => string): void => {
    texts.set(path, to(text(path)));
  };
  const designate = (id: string, sanctions: Edit & { kind: 'designation' }): void => {
    if ('designation' in sanctions) {
      if (!designations)
        throw new CannotWriteError(`${id}: there is no table for designations of this source`);
      change(designations.path, (before) =>
        addDesignation(before, id, sanctions.designation, designations.head),
      );
    } else {
      const { file, line } = where.get(`people/${id}`)!.at(['sanctions', sanctions.index]);
      change(resolve(file), (before) => setDesignation(before, line, sanctions.field, sanctions.theirs));
    }
  };
  const editEntry = (edit: EntryEdit): void => {
    const path = resolve(where.get(`people/${edit.id}`)!.file);
    change(path, (before) => (path.endsWith('.csv') ? editTable : editYaml)(before, [edit]));
  };

  // by line first: what is added moves the lines after it
  const isAddition = (edit: Edit): boolean => edit.kind === 'designation' && 'designation' in edit;
  for (const edit of edits.toSorted((a, b) => Number(isAddition(a)) - Number(isAddition(b)))) {
    try {
      if (edit.kind === 'designation') designate(edit.id, edit);
      else if (edit.kind !== 'person') editEntry(edit);
    } catch (error) {
      // one entry that a script can't change shouldn't keep the others from it
      if (!(error instanceof CannotWriteError)) throw error;
      refused.push(error.message);
    }
  }
  const added = edits.flatMap((edit) => (edit.kind === 'person' ? [edit.person] : []));
  if (added.length) change(people.path, (before) => addToTable(before, added, people.head));
  for (const { id, sanctions = [] } of added)
    for (const designation of sanctions) designate(id, { kind: 'designation', id, designation });
  // all texts are made before the first is written, so that a mistake leaves no half of an import
  for (const [path, after] of texts) writeFileSync(path, after);
  return { files: [...texts.keys()], refused };
}
