/** Long work on the main thread in slices, so that the page stays as quick as it is without us. */

/** Work that may be interrupted wherever it yields. */
export type Steps<T> = Generator<void, T>;

/**
 * Milliseconds of one slice. The reader's own scrolling and typing come between two; a frame has 16, of which most is
 * the page's.
 */
const SLICE_MS = 4;

/** Does the work in one go: for tools and tests, where nobody waits. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does the work in slices.
 * @param pause what is to be waited for before going on, asked after each step
 * @returns undefined if the signal aborted meanwhile
 */
export async function inSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  pause?: () => Promise<void> | undefined,
): Promise<T | undefined> {
  let sliceEnds = performance.now() + SLICE_MS;
  for (;;) {
    if (signal.aborted) return undefined;
    const { done, value } = steps.next();
    if (done) return value;
    const waited = pause?.();
    if (!waited && performance.now() < sliceEnds) continue;
    await (waited ?? nextTask());
    sliceEnds = performance.now() + SLICE_MS;
  }
}

/** Lets the browser do what waits, the reader's input first. */
export function nextTask(): Promise<void> {
  // Chrome 129 and Firefox 142 have it; the types promise it everywhere.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
