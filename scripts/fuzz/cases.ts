/** What broke something once, a file each in tests/fuzz/cases: the fuzzer writes them, the tests try them ever after. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Broken } from './run';

export const CASES = 'tests/fuzz/cases';

export interface KeptCase {
  /** articles, pages */
  inputs: string;
  /** What it did when it was found. */
  error: string;
  input: unknown;
  /** With these the fuzzer draws it again, as long as its arbitraries are the same. */
  seed?: number;
  path?: string;
}

/** @returns the file */
export function keepCase(inputs: string, { error, input, seed, path }: Broken, folder = CASES): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${inputs}-${seed}.json`);
  const kept: KeptCase = { inputs, error, seed, path, input };
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  return file;
}

/** In the order of their names. */
export function keptCases(folder = CASES): (KeptCase & { name: string })[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({
      name: file.replace(/\.json$/, ''),
      ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as KeptCase),
    }));
}
