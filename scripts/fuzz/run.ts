/** Tries a property on many inputs, and tells what broke it in a form that can be kept. */
import fc from 'fast-check';

export interface Run {
  name: string;
  runs: number;
  /** Milliseconds of the processor for the slowest input, and for the middle one. */
  slowest: number;
  median: number;
  /** Set if an input broke the property: the smallest found. */
  broken?: { seed: number; path: string; input: string; error: string };
}

export interface Property<Input> {
  name: string;
  inputs: fc.Arbitrary<Input>;
  /** @throws if the property doesn't hold */
  check: (input: Input) => void;
  /** Milliseconds that an input may take; one that takes longer, twice, breaks the property. */
  limit: number;
}

/** @param seconds after which no new input is tried */
export function tryProperty<Input>(
  { name, inputs, check, limit }: Property<Input>,
  { seed, runs, seconds }: { seed: number; runs: number; seconds: number },
): Run {
  const times: number[] = [];
  const timed = fc.property(inputs, (input) => {
    const ms = cost(() => check(input));
    times.push(ms);
    // the first time may have been the compiler's or the collector's
    if (ms > limit && cost(() => check(input)) > limit) throw new Error(`took ${ms.toFixed(0)} ms`);
  });
  const details = fc.check(timed, {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: seconds * 1_000,
    includeErrorInReport: true,
  });
  times.sort((a, b) => a - b);
  const run: Run = {
    name,
    runs: details.numRuns,
    slowest: times.at(-1) ?? 0,
    median: times[times.length >> 1] ?? 0,
  };
  if (!details.failed || !details.counterexample) return run;
  const error = details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance); // prettier-ignore
  const input = JSON.stringify(details.counterexample[0]);
  return { ...run, broken: { seed, path: details.counterexamplePath, input, error } };
}

/** Of the processor, not of the clock: others may be at work on the machine. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
