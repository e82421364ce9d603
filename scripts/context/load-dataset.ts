/** The compiled dataset for builds and tools. Compiling takes seconds, so the last results are kept, by what they were made from. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompiledContext } from '../../src/context/facts';
import { compileDataset } from './compile-dataset';
import { formatProblem, readContextSource } from './read-source';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONTEXT_FOLDER = join(ROOT, 'assets/context');
/** All that the result depends on: the data, the code that reads and compiles it, and the versions of the libraries. */
const INPUTS = ['assets/context', 'src/context', 'src/linking', 'scripts/context', 'package-lock.json'];
const CACHE = join(ROOT, 'node_modules/.cache/backgrounder');
/** Results kept: several checkouts may share one node_modules. */
const KEPT = 8;

/**
 * @returns the dataset, and the files that it is made from, for a build to watch
 * @throws an error that lists each problem with file and line if the dataset isn't sound
 */
export function loadDataset(): { compiled: CompiledContext; files: string[] } {
  const files = INPUTS.flatMap((input) => filesBelow(join(ROOT, input)));
  const path = join(CACHE, `context-${hashOf(files)}.json`);
  const compiled = readCached(path) ?? compileAnew();
  keep(path, compiled);
  return { compiled, files };
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${relative(ROOT, file)} ${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}

function compileAnew(): CompiledContext {
  const { source, problems } = readContextSource(CONTEXT_FOLDER);
  if (problems.length)
    throw new Error(`The dataset has problems:\n${problems.map(formatProblem).join('\n')}`);
  return compileDataset(source);
}

function readCached(path: string): CompiledContext | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as CompiledContext; // written by `keep`, whole or not at all
  } catch {
    return undefined;
  }
}

/** A cache that can't be written costs time and nothing else. */
function keep(path: string, compiled: CompiledContext): void {
  if (statSync(path, { throwIfNoEntry: false })) return;
  try {
    mkdirSync(CACHE, { recursive: true });
    const own = `${path}.${process.pid}`;
    writeFileSync(own, JSON.stringify(compiled));
    renameSync(own, path);
    const newestFirst = filesBelow(CACHE).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    for (const old of newestFirst.slice(KEPT)) rmSync(old, { force: true });
  } catch {
    // the next run compiles again
  }
}
