/** One dictionary and one text: all finders on it, side by side, with what they get wrong. */
import { race, speedAgainst, type RaceOptions, type Timing } from '../measure';
import { formatNumber, formatTiming, type Table } from '../report';
import { measureDensity } from '../text';
import type { Finder, FinderKind } from './finder';
import { FINDERS } from './finders';
import { own } from './own';
import { compareSpans, referenceSpans, type Mistakes } from './reference';

export interface ScanResult {
  table: Table;
  timings: ReadonlyMap<string, Timing>;
  /** How many times as fast as the best of a kind ours is. */
  against: Record<Exclude<FinderKind, 'own'>, number>;
}

/** Finders of a dictionary, built once for all its texts. */
export class BuiltFinders {
  readonly #names: readonly string[];
  readonly #built: { finder: Finder; find: ReturnType<Finder['build']> }[];
  /** Milliseconds that each took to build. */
  readonly buildMs: ReadonlyMap<string, number>;

  constructor(names: readonly string[], finders: readonly Finder[] = FINDERS) {
    this.#names = names;
    const buildMs = new Map<string, number>();
    this.#built = finders.map((finder) => {
      const start = performance.now();
      const find = finder.build(names);
      find(''); // a regular expression is compiled at its first use
      buildMs.set(finder.name, performance.now() - start);
      return { finder, find };
    });
    this.buildMs = buildMs;
  }

  run(title: string, text: string, options?: RaceOptions): ScanResult {
    const reference = referenceSpans(this.#names, text);
    const mistakes = new Map(
      this.#built.map(({ finder, find }) => {
        const found = find(text);
        return [finder.name, typeof found === 'number' ? undefined : compareSpans(reference, found)];
      }),
    );
    const timings = race(
      this.#built.map(({ finder, find }) => ({ name: finder.name, run: () => find(text) })),
      options,
    );
    const { mentions, capitals } = measureDensity(text, reference.length);
    const head = `${title}: ${(mentions * 100).toFixed(0)} mentions per 100 tokens, ${(capitals * 1000).toFixed(0)} capitalised starts per 1,000 characters`;
    return {
      table: toTable(head, text.length, timings, mistakes),
      timings,
      against: {
        'aho-corasick': againstBest('aho-corasick', timings),
        regexp: againstBest('regexp', timings),
        floor: speedAgainst(ownOf(timings), timings.get(WORD_STARTS)!),
      },
    };
  }
}

const WORD_STARTS = FINDERS.find(({ kind }) => kind === 'floor')!.name;

function ownOf(timings: ReadonlyMap<string, Timing>): Timing {
  return timings.get(own.name)!;
}

/** The best is the one against which ours looks worst. */
function againstBest(kind: FinderKind, timings: ReadonlyMap<string, Timing>): number {
  const peers = FINDERS.filter((finder) => finder.kind === kind && timings.has(finder.name));
  return Math.min(...peers.map(({ name }) => speedAgainst(ownOf(timings), timings.get(name)!)));
}

function toTable(
  title: string,
  length: number,
  timings: ReadonlyMap<string, Timing>,
  mistakes: ReadonlyMap<string, Mistakes | undefined>,
): Table {
  return {
    title,
    columns: [
      '',
      'ms (four fifths of the rounds)',
      'million units/s',
      'ours is × as fast',
      'misses',
      'extras',
    ],
    rows: [...timings].map(([name, timing]) => [
      name,
      formatTiming(timing),
      formatNumber(length / 1_000 / timing.median),
      name === own.name ? '' : formatNumber(speedAgainst(ownOf(timings), timing)),
      String(mistakes.get(name)?.misses ?? ''),
      String(mistakes.get(name)?.extras ?? ''),
    ]),
  };
}
