/** Does what a reviewer does: unpacks the sources archive elsewhere, follows the build notes, compares. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { listArchives } from './archives';
import { findDifferences } from './differences';

const FIREFOX = '-firefox.zip';

/** @returns what is different, a line each */
export function rebuildFromSources(): string[] {
  const sources = listArchives().find((file) => file.endsWith('-sources.zip'))!;
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-sources-'));
  try {
    run('unzip', ['-q', resolve(sources), '-d', folder], folder);
    run('npm', ['ci', '--no-audit', '--no-fund'], folder);
    run('npm', ['run', 'zip:firefox'], folder);
    return findDifferences(firefoxArchive('.'), firefoxArchive(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function firefoxArchive(root: string): Map<string, Uint8Array> {
  return new Map(
    listArchives(root)
      .filter((file) => file.endsWith(FIREFOX))
      .map((file) => [basename(file), readFileSync(file)]),
  );
}

function run(program: string, words: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(program, words, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0)
    throw new Error(`${program} ${words.join(' ')} failed in ${cwd}: ${error?.message ?? 'see above'}`);
}
