/** Properties by turns, a round each, until the time is up: whatever breaks one, all are tried to the end. */
import type { Broken, Extent, Round } from './run';

export interface Contestant {
  /** Of the inputs: articles, pages. */
  name: string;
  try: (extent: Extent) => Round;
}

export interface Score {
  name: string;
  tried: number;
  /** Milliseconds of the processor for the slowest input, and for the middle one. */
  slowest: number;
  median: number;
  broken: Broken[];
}

export interface Plan {
  seed: number;
  seconds: number;
  /** Of one round, at most; a smaller input that breaks the property may take as long again to find. */
  roundSeconds: number;
  /** Milliseconds that only rise. */
  now: () => number;
  /** Told after each round, so that a run which is cut off has said what it found. */
  tell: (scores: readonly Score[], round: { name: string; broken?: Broken }) => void;
}

const ENOUGH = 10_000_000;

/** @returns what came of each, in their order */
export function runCampaign(contestants: readonly Contestant[], plan: Plan): Score[] {
  const times = contestants.map((): number[] => []);
  const scores = contestants.map(({ name }): Score => ({
    name,
    tried: 0,
    slowest: 0,
    median: 0,
    broken: [],
  }));
  const until = plan.now() + plan.seconds * 1_000;
  for (let round = 0; ; round++) {
    const left = (until - plan.now()) / 1_000;
    if (left <= 0) return scores;
    const at = round % contestants.length;
    const { name, try: tryThem } = contestants[at]!;
    const seconds = Math.min(plan.roundSeconds, left);
    const extent = { seed: plan.seed + round, runs: ENOUGH, seconds, shrinkSeconds: plan.roundSeconds };
    const { times: more, broken } = tryThem(extent);
    const all = (times[at] = [...times[at]!, ...more].toSorted((a, b) => a - b));
    const { broken: before } = scores[at]!;
    scores[at] = {
      name,
      tried: all.length,
      slowest: all.at(-1) ?? 0,
      median: all[all.length >> 1] ?? 0,
      broken: broken ? [...before, broken] : before,
    };
    plan.tell(scores, { name, ...(broken && { broken }) });
  }
}
