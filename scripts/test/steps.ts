/** The steps of `npm test`, in order: what others wait for and what takes long first, browsers one at a time. */
import { existsSync } from 'node:fs';
import { archiveCommand } from '../build';
import type { BrowserName } from '../browsers/find';
import { GOLD } from '../evaluation/gold-folders';
import type { Placed } from './side-by-side';

export interface Step extends Placed {
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

/** wxt's types, which lint and tsc read. */
const TYPES = { after: ['prepare'] };
const BUILDS = { after: ['build-chromium', 'build-firefox'] };

const ALL: readonly (Step | false)[] = [
  { name: 'prepare', command: bin('wxt/bin/wxt.mjs', 'prepare') },
  // with their archives, which the release makes again
  { name: 'build-chromium', command: archiveCommand('chromium'), ...TYPES },
  { name: 'build-firefox', command: archiveCommand('firefox'), ...TYPES },
  { name: 'lint', command: bin('eslint/bin/eslint.js', '.'), ...TYPES },
  { name: 'release', command: script('scripts/release.ts', '--again'), ...BUILDS },
  { name: 'format', command: bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'types', command: bin('typescript/bin/tsc', '--noEmit'), ...TYPES },
  { name: 'context', command: script('scripts/context/cli.ts', 'check') },
  { name: 'rooms', command: bin('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'entrypoints', 'src', 'scripts'), ...TYPES }, // prettier-ignore
  { name: 'unused', command: bin('knip/bin/knip.js'), ...TYPES },
  { name: 'evaluate', command: script('scripts/evaluate.ts', '--errors', 'none') },
  existsSync(GOLD) && { name: 'referee', command: script('scripts/evaluation/referee.ts') },
  // looks at the builds' sizes, and races against its peers
  { name: 'speed', command: script('scripts/bench.ts', '--check'), ...BUILDS, alone: true },
  // as many at a time as the machine can
  { name: 'unit', command: vitest('unit'), tests: true, alone: true },
  {
    name: 'browser-chromium',
    command: vitest('browser'),
    tests: true,
    browser: 'chromium',
    ...BUILDS,
    alone: true,
  },
  {
    name: 'browser-firefox',
    command: vitest('browser'),
    tests: true,
    browser: 'firefox',
    ...BUILDS,
    alone: true,
  },
];

export const STEPS: readonly Step[] = ALL.filter((step) => step !== false);

/** @returns the named steps in their usual order, all if none is named, undefined if a name isn't known */
export function chooseSteps(names: readonly string[]): readonly Step[] | undefined {
  if (!names.every((name) => STEPS.some((step) => step.name === name))) return undefined;
  return names.length ? STEPS.filter((step) => names.includes(step.name)) : STEPS;
}
