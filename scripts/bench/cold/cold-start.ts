/** The first call in a fresh process, index loading included: what a page's script or a woken background pays. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompiledContext } from '../../../src/context/facts';
import { compileNames, foldName } from '../../../src/linking/names/compile-names';
import { packNames } from '../../../src/linking/names/name-tables';
import { inventNames } from '../dictionary';
import { largePack } from '../large-pack';
import { goldArticles, longArticle } from '../link/articles';
import { summarise } from '../measure';
import { formatTiming, type Figure, type Part } from '../report';
import { FINDERS } from '../scan/finders';
import { DENSITIES, inventText } from '../text';
import type { ColdInput, ColdResult } from './cold-run';

const ROUNDS = 7;
const NAMES = 10_000;
/** UTF-16 units of the first text: an article of some 1,000 words. */
const TEXT_UNITS = 6_000;

/** MB that the background may keep: one serves all tabs, for as long as the browser lets it live. */
const MOST_BACKGROUND_MB = 25;

export function measureCold(compiled: CompiledContext): Part {
  const names = inventNames(NAMES);
  const shared = {
    names,
    text: inventText(names, { length: TEXT_UNITS, density: DENSITIES.real, twoByte: true }),
  };
  const inputs = new Map<string, ColdInput>([
    ['backgrounder, names shipped compiled', { ...shared, way: 'packed', packed: packList(names) }],
    ...FINDERS.filter(({ kind }) => kind !== 'floor').map(({ name }): [string, ColdInput] => [
      name,
      { ...shared, way: 'built', finder: name },
    ]),
    [NAMES_INDEX, { ...shared, way: 'packed', packed: compiled.names }],
    [DATASET, { way: 'dataset', compiled, article: longArticle(goldArticles(), 0, 1_000) }],
    [PACK, { way: 'pack', compiled, pack: largePack(), article: longArticle(goldArticles(), 0, 1_000) }],
  ]);
  const results = runAll(inputs);
  const rows = [...results].map(([name, list]) => [
    name,
    formatTiming(summarise(list.map(({ readyMs }) => readyMs))),
    formatTiming(summarise(list.map(({ firstMs }) => firstMs))),
    formatTiming(summarise(list.map(({ bytes }) => bytes / 1e6))),
  ]);
  return {
    tables: [
      {
        title: `Cold: ${NAMES.toLocaleString('en')} names, an article's text, ${ROUNDS} fresh processes each`,
        columns: ['', 'ready, ms', 'first call, ms', 'kept, MB'],
        rows,
      },
    ],
    figures: [
      indexFigure(results.get(NAMES_INDEX)!),
      ...datasetFigures(results.get(DATASET)!),
      ...packFigures(results.get(PACK)!),
    ],
  };
}

const NAMES_INDEX = 'names index of the dataset that ships';
/** Milliseconds that the index may take of what a reader waits for after the background was asleep. */
const MOST_INDEX_MS = 60;

function indexFigure(list: readonly ColdResult[]): Figure {
  const { median, p10, p90 } = summarise(list.map(({ readyMs }) => readyMs));
  const bar = { atMost: MOST_INDEX_MS };
  return { name: 'cold in Node: names index opened', value: median, unit: 'ms', spread: [p10, p90], bar };
}

const DATASET = 'dataset that ships, whole linking of 1,000 words';

function datasetFigures(list: readonly ColdResult[]): Figure[] {
  const ms = summarise(list.map(({ readyMs, firstMs }) => readyMs + firstMs));
  const mb = summarise(list.map(({ bytes }) => bytes / 1e6));
  return [
    { name: 'cold in Node: dataset opened, first 1,000 words linked', value: ms.median, unit: 'ms', spread: [ms.p10, ms.p90] },
    { name: 'kept in Node: dataset, and what linking opened of it', value: mb.median, unit: 'MB', spread: [mb.p10, mb.p90], bar: { atMost: MOST_BACKGROUND_MB } },
  ]; // prettier-ignore
}

const PACK = 'the same with a pack of 20,000 people over it';
function packFigures(list: readonly ColdResult[]): Figure[] {
  const ms = summarise(list.map(({ readyMs, firstMs }) => readyMs + firstMs));
  return [
    { name: 'cold in Node: with a pack of 20,000 people, first 1,000 words linked', value: ms.median, unit: 'ms', spread: [ms.p10, ms.p90] },
  ]; // prettier-ignore
}

/** Each input in a process of its own, round by round. */
function runAll(inputs: ReadonlyMap<string, ColdInput>): Map<string, ColdResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-bench-'));
  const results = new Map<string, ColdResult[]>([...inputs.keys()].map((name) => [name, []]));
  try {
    const files = [...inputs].map(([name, input], i) => {
      const file = join(folder, `${i}.json`);
      writeFileSync(file, JSON.stringify(input));
      return { name, file };
    });
    for (let round = 0; round < ROUNDS; round++)
      for (const { name, file } of files) results.get(name)!.push(runOnce(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

function runOnce(file: string): ColdResult {
  const words = ['--expose-gc', '--import', 'tsx', join(import.meta.dirname, 'cold-run.ts'), file];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`a cold run failed:\n${stderr}`);
  return JSON.parse(stdout) as ColdResult; // written by cold-run.ts
}

function packList(names: readonly string[]): string {
  return packNames(
    compileNames(
      names.flatMap((spelling, bearer) => {
        const name = foldName(spelling);
        return name ? [{ name, bearer, label: 0, capitals: 1, acronyms: 0 }] : [];
      }),
    ),
  );
}
