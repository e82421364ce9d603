/** The steps of `npm test`, in order: quick ones first, browsers one at a time. */
import { existsSync } from 'node:fs';
import { buildCommand } from '../build';
import type { BrowserName } from '../browsers/find';
import { GOLD } from '../evaluation/gold-folders';

export interface Step {
  name: string;
  /** What follows `node`; the Node that runs this, whose version npm pins. */
  command: readonly string[];
  /** A vitest run, whose tests are counted instead of the step. */
  tests?: true;
  /** The browser that it needs. */
  browser?: BrowserName;
}

const bin = (path: string, ...words: string[]): string[] => [`node_modules/${path}`, ...words];
const script = (path: string, ...words: string[]): string[] => ['--import', 'tsx', path, ...words];
// the loader that reads a TypeScript config's imports without file extensions
const vitest = (project: string): string[] =>
  bin('vitest/vitest.mjs', 'run', '--configLoader', 'runner', '--project', project);

const ALL: readonly (Step | false)[] = [
  // wxt's types first: lint and tsc read them
  { name: 'prepare', command: bin('wxt/bin/wxt.mjs', 'prepare') },
  { name: 'lint', command: bin('eslint/bin/eslint.js', '.') },
  { name: 'format', command: bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'types', command: bin('typescript/bin/tsc', '--noEmit') },
  { name: 'rooms', command: bin('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'entrypoints', 'src', 'scripts') }, // prettier-ignore
  { name: 'unused', command: bin('knip/bin/knip.js') },
  { name: 'context', command: script('scripts/context/cli.ts', 'check') },
  { name: 'build-chromium', command: buildCommand('chromium') },
  { name: 'build-firefox', command: buildCommand('firefox') },
  // the archives for the stores, twice
  { name: 'release', command: script('scripts/release.ts', '--check') },
  // after the builds, whose sizes it looks at
  { name: 'speed', command: script('scripts/bench.ts', '--check') },
  { name: 'unit', command: vitest('unit'), tests: true },
  { name: 'browser-chromium', command: vitest('browser'), tests: true, browser: 'chromium' },
  { name: 'browser-firefox', command: vitest('browser'), tests: true, browser: 'firefox' },
  { name: 'evaluate', command: script('scripts/evaluate.ts', '--errors', 'none') },
  existsSync(GOLD) && { name: 'referee', command: script('scripts/evaluation/referee.ts') },
];

export const STEPS: readonly Step[] = ALL.filter((step) => step !== false);

/** @returns the named steps in their usual order, all if none is named, undefined if a name isn't known */
export function chooseSteps(names: readonly string[]): readonly Step[] | undefined {
  if (!names.every((name) => STEPS.some((step) => step.name === name))) return undefined;
  return names.length ? STEPS.filter((step) => names.includes(step.name)) : STEPS;
}
