/** `npm run release`: the archives for the stores, what reviewers need beside them, and the proof that anybody gets the same bytes. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findDifferences } from './release/differences';
import { lint } from './release/lint';
import { listArchives, makeArchives, OUTPUT, sha256 } from './release/archives';
import { changedFiles } from './release/changed-files';
import { rebuildFromSources } from './release/rebuild';
import type { PackageJson } from './release/shipped-packages';

const USAGE = `usage: npm run release -- [--again | --from-sources]
  (nothing)       makes the archives in ${OUTPUT}/ from a clean checkout
  --again         makes those that are there again and compares: what CI does with what it has built
  --from-sources  makes them, then the Firefox one again from the sources archive, as a reviewer does`;

/** @returns the exit code */
function main(words: readonly string[]): number {
  const [mode] = words;
  if (words.length > 1 || (mode !== undefined && mode !== '--again' && mode !== '--from-sources')) {
    console.error(USAGE);
    return 2;
  }
  const changed = changedFiles();
  if (mode === undefined && changed.length) {
    console.error(`Not committed, so nobody could make the same archives:\n${changed.join('\n')}`);
    return 1;
  }
  const before = mode === '--again' ? readArchives() : undefined;
  for (const file of listArchives()) rmSync(file);
  makeArchives();
  const problems = lint();
  if (before) problems.push(...findDifferences(before, readArchives()));
  if (mode === '--from-sources') problems.push(...rebuildFromSources());
  for (const problem of problems) console.error(problem);
  if (problems.length) return 1;
  report();
  return 0;
}

/** By name. */
function readArchives(): Map<string, Uint8Array> {
  return new Map(listArchives().map((file) => [basename(file), readFileSync(file)]));
}

function report(): void {
  const sums = listArchives().map((file) => `${sha256(readFileSync(file))}  ${basename(file)}`);
  writeFileSync(join(OUTPUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  console.log(`${sums.join('\n')}\n\nin ${OUTPUT}/, with SHA256SUMS.`);
  const { bugs, homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson & {
    bugs?: object;
  };
  if (!homepage || !bugs)
    console.log(
      'package.json names no `homepage` or no `bugs.url`: with them (npm pkg set homepage=… bugs.url=…) the stores show where the ' +
        'extension lives, and cards where a wrong one is reported.',
    );
}

process.exitCode = main(process.argv.slice(2));
