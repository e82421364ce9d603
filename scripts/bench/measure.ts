/** Times several ways of doing one thing side by side: a machine that is slow for a while is slow for all of them. */

export interface Contender {
  name: string;
  /** One run. Its result is looked at, so that no engine can leave the work out. */
  run: () => unknown;
}

/** Milliseconds a run: the median of all rounds, and where four fifths of them lie. */
export interface Timing {
  median: number;
  p10: number;
  p90: number;
  /** In the order of the rounds. */
  rounds: readonly number[];
}

export interface RaceOptions {
  /** Rounds at most; fewer, but never fewer than `FEWEST_ROUNDS`, if the time is up. */
  rounds?: number;
  /** For warming up and for the rounds, each. */
  limitMs?: number;
  /** All have been warmed up before. */
  isWarm?: boolean;
}

/** Some regular expressions and automata reach their speed only after so many calls. */
const WARM_UP_CALLS = 300;
const FEWEST_ROUNDS = 5;
/** Short runs are repeated until a round takes this long: timers are coarse. */
const LEAST_ROUND_MS = 4;

/**
 * Warms all contenders up, then runs them in turn, another one first in each round.
 * @returns the timings by name
 */
export function race(
  contenders: readonly Contender[],
  { rounds = 25, limitMs = 8_000, isWarm = false }: RaceOptions = {},
): Map<string, Timing> {
  if (!isWarm) for (const contender of contenders) warmUp(contender, limitMs / contenders.length);
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  const until = performance.now() + limitMs;
  for (let round = 0; round < rounds && (round < FEWEST_ROUNDS || performance.now() < until); round++) {
    for (let i = 0; i < contenders.length; i++) {
      const contender = contenders[(round + i) % contenders.length]!;
      times.get(contender.name)!.push(timeOnce(contender));
    }
  }
  return new Map([...times].map(([name, list]) => [name, summarise(list)]));
}

function warmUp({ run }: Contender, limitMs: number): void {
  const until = performance.now() + limitMs;
  for (let call = 0; call < WARM_UP_CALLS && performance.now() < until; call++) use(run());
}

/** The median of single runs: whoever else had the machine meanwhile spoils a few of them, not the figure. */
function timeOnce({ run }: Contender): number {
  const times: number[] = [];
  const until = performance.now() + LEAST_ROUND_MS;
  for (let start = performance.now(); start < until || !times.length;) {
    use(run());
    const end = performance.now();
    times.push(end - start);
    start = end;
  }
  return quantile(times, 0.5);
}

const sink: unknown[] = [];
function use(result: unknown): void {
  sink[0] = result;
}

/** @param times at least one */
export function summarise(times: readonly number[]): Timing {
  return {
    median: quantile(times, 0.5),
    p10: quantile(times, 0.1),
    p90: quantile(times, 0.9),
    rounds: times,
  };
}

/** How many times as fast as the other it is: the median over the rounds, in each of which both ran. */
export function speedAgainst(own: Timing, other: Timing): number {
  return quantile(
    own.rounds.map((time, i) => other.rounds[i]! / time),
    0.5,
  );
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at % 1);
}
