/** Runs steps beside each other, as many as there are lanes, each once what it needs is there. */

export interface Placed {
  name: string;
  /** The steps that must have ended before, well or badly, if they are run at all. */
  after?: readonly string[];
  /** Has the machine to itself; a barrier: what stands before has ended, what stands behind waits. */
  alone?: true;
}

/**
 * @param run must not throw
 * @returns what each step gave, in the order of the steps
 * @throws if steps wait for each other
 */
export async function runSideBySide<S extends Placed, R>(
  steps: readonly S[],
  lanes: number,
  run: (step: S) => Promise<R>,
): Promise<R[]> {
  const results = new Map<S, R>();
  const running = new Map<S, Promise<void>>();
  const waiting = [...steps];
  const start = (step: S): void => {
    waiting.splice(waiting.indexOf(step), 1);
    const ended = run(step).then((result) => {
      results.set(step, result);
      running.delete(step);
    });
    running.set(step, ended);
  };
  while (results.size < steps.length) {
    const next = running.size < lanes ? nextOf(waiting, [...running.keys()]) : undefined;
    if (next) start(next);
    else if (running.size) await Promise.race(running.values());
    else throw new Error(`These wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return steps.map((step) => results.get(step)!);
}

/** The first that may begin now. */
function nextOf<S extends Placed>(waiting: readonly S[], running: readonly S[]): S | undefined {
  if (running.some(({ alone }) => alone)) return undefined;
  const unfinished = new Set([...waiting, ...running].map(({ name }) => name));
  for (const step of waiting) {
    if (step.alone) return running.length ? undefined : step;
    if (!step.after?.some((name) => unfinished.has(name))) return step;
  }
  return undefined;
}
