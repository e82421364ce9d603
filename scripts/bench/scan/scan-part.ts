/** Finding names: dictionaries and texts of all kinds, ours against the peers in the same run. */
import type { CompiledContext } from '../../../src/context/facts';
import { inventNames } from '../dictionary';
import { race, speedAgainst, type Timing } from '../measure';
import { formatNumber, type Figure, type Part, type Table } from '../report';
import { DENSITIES, inventText, type TextOptions } from '../text';
import { FINDERS } from './finders';
import { own } from './own';
import { namesOfDataset } from './real-names';
import { BuiltFinders, type ScanResult } from './scan-case';

const KB = 1_000;
/** Milliseconds for warming up and for the rounds of one case. */
const LIMIT_MS = 4_000;

type Shape = Required<TextOptions>;
const MAIN: Shape = { length: 40 * KB, density: DENSITIES.real, twoByte: true, allCaps: false };

/** The texts on which the dictionary of 10,000 names runs. */
const SHAPES: Record<string, Shape> = {
  '40 KB': MAIN,
  '4 KB': { ...MAIN, length: 4 * KB },
  '400 KB': { ...MAIN, length: 400 * KB },
  '4 MB': { ...MAIN, length: 4_000 * KB },
  '40 KB, sparse': { ...MAIN, density: DENSITIES.sparse },
  '4 MB, sparse': { ...MAIN, length: 4_000 * KB, density: DENSITIES.sparse },
  '40 KB, one byte': { ...MAIN, twoByte: false },
  '40 KB, one byte, sparse': { ...MAIN, twoByte: false, density: DENSITIES.sparse },
  '40 KB, ALL CAPS': { ...MAIN, allCaps: true },
};

export function measureScan(compiled: CompiledContext): Part {
  const lists = new Map([
    ['1,000 names', inventNames(1_000)],
    ['10,000 names', inventNames(10_000)],
    ['50,000 names', inventNames(50_000)],
    ['names of the dataset', namesOfDataset(compiled)],
  ]);
  const tables: Table[] = [];
  const figures: Figure[] = [];
  const built = new Map<string, ReadonlyMap<string, number>>();
  for (const [dictionary, names] of lists) {
    let finders = new BuiltFinders(names);
    built.set(dictionary, finders.buildMs);
    for (const [shape, options] of Object.entries(
      dictionary === '10,000 names' ? SHAPES : { '40 KB': MAIN },
    )) {
      if (options.allCaps) finders = new BuiltFinders(names.map((name) => name.toUpperCase()));
      const title = `${dictionary}, ${shape}`;
      const result = finders.run(title, inventText(names, options), { limitMs: LIMIT_MS });
      tables.push(result.table);
      figures.push(...figuresOf(title, result));
    }
  }
  figures.push(sizeFigure(lists));
  return { tables: [...tables, buildTable(built)], figures };
}

function figuresOf(title: string, { against }: ScanResult): Figure[] {
  if (title.endsWith('ALL CAPS')) return [ratio(`${title}: against the best RegExp`, against.regexp, 1)];
  if (title !== '10,000 names, 40 KB')
    return [
      ratio(`${title}: against the best RegExp`, against.regexp),
      ratio(`${title}: against the best Aho–Corasick`, against['aho-corasick']),
    ];
  return [
    ratio(`${title}: against the best Aho–Corasick`, against['aho-corasick'], 4.5),
    ratio(`${title}: against the best RegExp`, against.regexp, 1.7),
    ratio(`${title}: against the word-start loop`, against.floor, 0.2),
  ];
}

function ratio(name: string, value: number, atLeast?: number): Figure {
  return { name, value, unit: '×', ...(atLeast === undefined ? {} : { bar: { atLeast } }) };
}

/** How well the speed holds as the dictionary grows: two dictionaries of ours, each on a text of its own names, in turn. */
function sizeFigure(lists: ReadonlyMap<string, readonly string[]>): Figure {
  const timings = raceOwn([lists.get('50,000 names')!, lists.get('1,000 names')!]);
  return ratio('50,000 names against 1,000, 40 KB, ours', speedAgainst(timings[0]!, timings[1]!), 0.8);
}

function raceOwn(dictionaries: readonly (readonly string[])[]): Timing[] {
  const contenders = dictionaries.map((names, i) => {
    const find = own.build(names);
    const text = inventText(names, MAIN);
    return { name: String(i), run: () => find(text) };
  });
  return [...race(contenders, { limitMs: LIMIT_MS }).values()];
}

function buildTable(built: ReadonlyMap<string, ReadonlyMap<string, number>>): Table {
  return {
    title: 'Building, ms, once',
    columns: ['', ...built.keys()],
    rows: FINDERS.filter(({ kind }) => kind !== 'floor').map(({ name }) => [
      name,
      ...[...built.values()].map((times) => formatNumber(times.get(name)!)),
    ]),
  };
}
