/** Tries a property on many inputs, and tells what broke it in a form that can be kept. */
import fc from 'fast-check';

/** What came of some inputs. */
export interface Round {
  /** Milliseconds of the processor that each input took, in their order. */
  times: number[];
  /** Set if an input broke the property: the smallest found. */
  broken?: Broken;
}

export interface Broken {
  /** With these two the same input is drawn again. */
  seed: number;
  path: string;
  input: unknown;
  error: string;
}

export interface Property<Input> {
  inputs: fc.Arbitrary<Input>;
  /** @throws if the property doesn't hold */
  check: (input: Input) => void;
  /** Milliseconds that an input may take; one that takes longer each time that it is looked at breaks the property. */
  limit: number;
}

export interface Extent {
  seed: number;
  runs: number;
  /** After which no new input is tried. */
  seconds: number;
  /** How long a smaller input is looked for that breaks it too. */
  shrinkSeconds: number;
}

/** What is slow by itself is so each time; a single time may have been the compiler's, the collector's, or a crowded machine's. */
const LOOKS = 4;

/**
 * Tries inputs until one breaks the property, or there are enough of them.
 *
 * @param cost gives the milliseconds that work takes, having done it
 */
export function tryProperty<Input>(
  { inputs, check, limit }: Property<Input>,
  { seed, runs, seconds, shrinkSeconds }: Extent,
  cost = ofProcessor,
): Round {
  const times: number[] = [];
  const timed = fc.property(inputs, (input) => {
    const ms = cost(() => check(input));
    times.push(ms);
    for (let look = 1, least = ms; least > limit; look++) {
      if (look === LOOKS) throw new Error(`took ${least.toFixed(0)} ms`);
      least = Math.min(
        least,
        cost(() => check(input)),
      );
    }
  });
  const found = fc.check(timed, {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: seconds * 1_000,
    endOnFailure: true,
  });
  if (!found.failed || !found.counterexample) return { times };
  const tried = times.slice();
  const smaller = fc.check(timed, {
    seed,
    path: found.counterexamplePath,
    interruptAfterTimeLimit: shrinkSeconds * 1_000,
    includeErrorInReport: true,
  });
  // what was broken by time alone may hold at the second look
  const { counterexample, counterexamplePath, errorInstance } = smaller.counterexample ? smaller : found;
  return {
    times: tried,
    broken: {
      seed,
      path: counterexamplePath,
      input: counterexample[0],
      error: errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
    },
  };
}

/** Of the processor, not of the clock: others may be at work on the machine. */
function ofProcessor(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
