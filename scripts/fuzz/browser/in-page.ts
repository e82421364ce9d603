/** Runs inside a page, bundled: finds the article as the extension's own script does, and tells how long it held the page up. */
import { anySite } from '@/article/any-site';
import { bloomberg } from '@/article/bloomberg';
import { isSeen } from '@/article/seen';
import type { Site } from '@/article/site';
import { spotArticles } from '@/article/spot';

/** What is slow by itself is so each time; a single time may have been the compiler's, the collector's, or a crowded machine's. */
const LOOKS = 4;

/** @returns milliseconds of the longest work without a pause: on a page of Bloomberg's, or of any other site, whichever is more */
function readInPage(address: string, limit: number): number {
  const url = new URL(address);
  return Math.max(
    leastOf(() => longestStep(url, bloomberg), limit),
    leastOf(() => longestStep(url, anySite()), limit),
  );
}

function leastOf(measure: () => number, limit: number): number {
  let least = measure();
  for (let look = 1; look < LOOKS && least > limit; look++) least = Math.min(least, measure());
  return least;
}

/** The work rests between two steps, see `slices.ts`. */
function longestStep(url: URL, site: Site): number {
  const steps = spotArticles({ document, url, isSeen }, site);
  for (let longest = 0; ;) {
    const start = performance.now();
    const { done } = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (done) return longest;
  }
}

Object.assign(globalThis, { readInPage });
