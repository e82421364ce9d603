/** Makes the archives: for Chrome and Edge, for Firefox, and the sources from which both are made. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { archiveCommand } from '../build';
import type { BrowserName } from '../browsers/find';

export const OUTPUT = '.output';
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const ARCHIVE = /^backgrounder-.*(?:\.zip|\.cdx\.json)$/;

/** @param root the checkout in which they are made. @throws an Error with what the build said if one fails */
export function makeArchives(root = '.'): void {
  for (const browser of BROWSERS) {
    const { status, stdout, stderr } = spawnSync(process.execPath, archiveCommand(browser), {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${stdout}${stderr}\nThe archive for ${browser} could not be made.`);
  }
}

/** Paths of the archives and their bills of materials, by name; none in a fresh checkout. */
export function listArchives(root = '.'): string[] {
  const folder = join(root, OUTPUT);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => ARCHIVE.test(name))
    .sort()
    .map((name) => join(folder, name));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
