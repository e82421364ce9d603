/** Pages that no site serves, read in a real browser until the time is up: does finding the article fail, or hold the page up? */
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { bundleForPage } from '../../browsers/bundle';
import { quantile } from '../../bench/measure';
import type { Score } from '../campaign';
import { ADDRESS, anyPage } from '../pages';
import type { Broken } from '../run';

/** Milliseconds that a reader may be held up at a time. */
const LIMIT_MS = 200;
/** Drawn of one seed. */
const BATCH = 50;

export interface PagesPlan {
  /** Of the first batch; each further batch's is one more. */
  seed: number;
  seconds: number;
  /** Told after each batch. */
  tell: (score: Score, broken: readonly Broken[]) => void;
}

/** @returns of each page's longest hold-up, what came of all */
export async function readPages(browser: Browser, { seed, seconds, tell }: PagesPlan): Promise<Score> {
  const script = await bundleForPage('scripts/fuzz/browser/in-page.ts');
  const page = await browser.newPage();
  const times: number[] = [];
  const broken: Broken[] = [];
  const until = performance.now() + seconds * 1_000;
  for (let batch = 0; ; batch++) {
    const found: Broken[] = [];
    for (const [path, input] of fc.sample(anyPage, { seed: seed + batch, numRuns: BATCH }).entries()) {
      if (performance.now() > until) return scoreOf(times, broken);
      const told = await readIn(page, input, script);
      if (typeof told === 'number') times.push(told);
      const error = typeof told === 'string' ? told : told > LIMIT_MS ? `took ${told.toFixed(0)} ms` : '';
      if (error) found.push({ seed: seed + batch, path: String(path), input, error });
    }
    broken.push(...found);
    tell(scoreOf(times, broken), found);
  }
}

function scoreOf(times: readonly number[], broken: readonly Broken[]): Score {
  return {
    name: 'pages',
    tried: times.length,
    broken: [...broken],
    median: times.length > 0 ? quantile(times, 0.5) : 0,
    slowest: Math.max(0, ...times),
  };
}

/** @returns milliseconds, or what went wrong */
async function readIn(page: Page, html: string, script: string): Promise<number | string> {
  try {
    await page.goto('about:blank');
    await show(page, html);
    await page.evaluate(`${script};0`);
    return (await page.evaluate(`readInPage(${JSON.stringify(ADDRESS)}, ${LIMIT_MS})`)) as number;
  } catch (error) {
    return (error as Error).message;
  }
}

/** As the browser's own parser makes it of the markup, without running what it has of scripts. */
async function show(page: Page, html: string): Promise<void> {
  await page.evaluate((html) => {
    const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
    document.replaceChild(document.adoptNode(documentElement), document.documentElement);
  }, html);
}
