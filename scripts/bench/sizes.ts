/** What the built extension weighs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { BUILDS } from '../browsers/launch';
import type { Figure } from './report';

/** KB (of 1,024 bytes) of the content script, compressed: every page of the site reads it. */
const MOST_CONTENT_SCRIPT_KB = 45;
/** The same of the script with the cards, which a page gets when its reader wants one. */
const MOST_CARDS_SCRIPT_KB = 35;
/** MB of the package: what a reader downloads. */
const MOST_PACKAGE_MB = 4;
const CONTENT_SCRIPT = 'content-scripts/bloomberg.js';
const CARDS_SCRIPT = 'cards.js';
/** Bytes of a zip file beside a file's data: its two headers without the name, which both hold. */
const ZIP_ENTRY_BYTES = 76;

/** @throws an Error for a person to read, if there is no build */
export function measureSizes(): Figure[] {
  const built = Object.values(BUILDS).filter((folder) => existsSync(folder));
  if (!built.length) throw new Error(`${Object.values(BUILDS).join(' and ')} are missing: run npm run build`);
  return built.flatMap((folder): Figure[] => [
    {
      name: `${folder}: content script, gzip`,
      value: kilobytes(join(folder, CONTENT_SCRIPT)),
      unit: 'KB',
      bar: { atMost: MOST_CONTENT_SCRIPT_KB },
    },
    {
      name: `${folder}: cards' script, gzip`,
      value: kilobytes(join(folder, CARDS_SCRIPT)),
      unit: 'KB',
      bar: { atMost: MOST_CARDS_SCRIPT_KB },
    },
    {
      name: `${folder}: package, zip`,
      value: zipBytes(folder) / 1e6,
      unit: 'MB',
      bar: { atMost: MOST_PACKAGE_MB },
    },
  ]);
}

function kilobytes(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length / 1_024;
}

function zipBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .reduce(
      (sum, file) =>
        sum +
        deflateRawSync(readFileSync(file), { level: 9 }).length +
        ZIP_ENTRY_BYTES +
        2 * Buffer.byteLength(file.slice(folder.length + 1)),
      0,
    );
}
