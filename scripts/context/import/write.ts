/** Puts an import's edits into the dataset's files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RawEntry } from '../raw-entry';
import { CannotWriteError, type Edit } from './edit';
import { addToTable, editTable } from './write-table';
import { editYaml } from './write-yaml';
import { entry } from './yaml-text';

export interface Written {
  files: string[];
  /** What no file has a place for, and why. */
  refused: string[];
}

/**
 * @param fileOfNew where new people go, a table or YAML
 * @param head what the file of new people says of itself if it is made
 */
export function writeEdits(
  edits: readonly Edit[],
  where: ReadonlyMap<string, RawEntry>,
  fileOfNew: string,
  head: string,
): Written {
  const texts = new Map<string, string>();
  const refused: string[] = [];
  const text = (path: string): string =>
    texts.get(path) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');

  for (const edit of edits) {
    if (edit.kind === 'person') continue;
    const path = resolve(where.get(`people/${edit.id}`)!.file);
    try {
      texts.set(path, (path.endsWith('.csv') ? editTable : editYaml)(text(path), [edit]));
    } catch (error) {
      // one entry that a script can't change shouldn't keep the others from it
      if (!(error instanceof CannotWriteError)) throw error;
      refused.push(error.message);
    }
  }
  const people = edits.flatMap((edit) => (edit.kind === 'person' ? [edit.person] : []));
  if (people.length) {
    const before = text(fileOfNew);
    const yaml = (): string => (before || `# ${head}\n`) + people.map((person) => `\n${entry({ ...person })}`).join(''); // prettier-ignore
    texts.set(fileOfNew, fileOfNew.endsWith('.csv') ? addToTable(before, people, head) : yaml());
  }
  // all texts are made before the first is written, so that a mistake leaves no half of an import
  for (const [path, after] of texts) writeFileSync(path, after);
  return { files: [...texts.keys()], refused };
}
