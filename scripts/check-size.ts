/** Fails if the content script, which every page of the site loads, has outgrown its budget. Run after the builds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILDS } from './browsers/launch';

/** Bytes of the script as gzip packs it: what it costs to keep and, roughly, to parse. */
const MOST_BYTES = 45 * 1024;
const SCRIPT = 'content-scripts/bloomberg.js';

function main(): number {
  let code = 0;
  for (const folder of Object.values(BUILDS)) {
    const path = join(folder, SCRIPT);
    const { length } = gzipSync(readFileSync(path), { level: 9 });
    console.log(`${path}: ${length} bytes with gzip, of ${MOST_BYTES}`);
    if (length > MOST_BYTES) {
      console.error(
        `${path} is too large: look at what it imports, and keep in the background what the page doesn’t need`,
      );
      code = 1;
    }
  }
  return code;
}

process.exitCode = main();
