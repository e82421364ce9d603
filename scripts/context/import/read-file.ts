/** Reads a file from outside as text, unless it can't be what was meant. */
import { readFileSync, statSync } from 'node:fs';
import { ImportError } from './record';

/** The largest of the real files, OFAC's sdn.xml, has some 30 MB; a parsed tree takes many times the size of its file. */
const LARGEST_BYTES = 200_000_000;

/** @throws ImportError naming the file if there is none, or it is empty, too large or no text */
export function readImportFile(path: string, largest = LARGEST_BYTES): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new ImportError(`${path}: there is no such file`);
  if (!stat.isFile()) throw new ImportError(`${path}: is no file`);
  if (stat.size > largest)
    throw new ImportError(
      `${path}: has ${stat.size} bytes; more than ${largest} can be no list of these kinds`,
    );
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(readFileSync(path));
  if (text.trim() === '') throw new ImportError(`${path}: is empty`);
  if (text.includes('\0')) throw new ImportError(`${path}: is no text file`);
  return text;
}
