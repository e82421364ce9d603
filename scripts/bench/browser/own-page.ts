/** The built extension on a page in Chromium: from the settled article to painted highlights, and from rest to painted card. */
import type { Browser, Page } from 'puppeteer-core';
import { pause, restAt, visibleCard, waitForMentions } from '../../browsers/reading';
import { serveSite, SITE_ORIGIN } from '../../browsers/serve';
import type { ArticlePage } from './article-page';
import { Trace } from './trace';

/** Milliseconds of the timers by which the moment is known: src/article/settle.ts and the standard opening delay. */
const QUIET_TIMER = 400;
const OPENING_TIMER = 300;
const LONGEST_WAIT_MS = 60_000;
const POLL_MS = 50;
/** Milliseconds after the first marks by which the answer about the whole article is marked too; it takes a tenth of that. */
const ALL_MARKED_MS = 2_500;

/** In the page: a mark in the frame that first has what is asked for, and one when that frame has been painted. */
const WATCH = `(() => {
  const after = (name) => {
    performance.mark(name + '-seen');
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark(name + '-painted');
    port2.postMessage(0);
  };
  const watch = (name, isThere) => {
    const look = () => isThere() ? after(name) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  };
  watch('highlights', () => CSS.highlights.size > 0);
  watch('card', () => document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('.tippy-box[data-state="visible"] .card'));
  addEventListener('load', () => performance.mark('bench-load'));
})()`;

export interface OwnRun {
  /** Milliseconds. */
  toHighlights: number;
  longestTask: number;
  toCard?: number;
}

/** Opens a page in a tab of its own, and lets it go again. */
export async function withPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** @param withCard rests the pointer on a mention too */
export function runOwn(browser: Browser, article: ArticlePage, withCard: boolean): Promise<OwnRun> {
  return withPage(browser, async (page) => {
    const { reading, settled, painted } = await readArticle(page, article, () =>
      page.waitForFunction(() => performance.getEntriesByName('highlights-painted').length > 0),
    );
    const run = { toHighlights: painted - settled, longestTask: reading.longestTask(settled, painted) };
    return withCard ? { ...run, toCard: await timeCard(page) } : run;
  });
}

/** Milliseconds of the longest task from the settled article until all of it has long been marked, beyond what is in sight. */
export function runToEnd(browser: Browser, article: ArticlePage): Promise<number> {
  return withPage(browser, async (page) => {
    const { reading, settled } = await readArticle(page, article, () => pause(ALL_MARKED_MS));
    return reading.longestTask(settled, Infinity);
  });
}

/**
 * Goes to the article and traces its reading.
 * @param toEnd what is waited for after the first marks
 */
async function readArticle(
  page: Page,
  { path, html }: ArticlePage,
  toEnd: () => Promise<unknown>,
): Promise<{ reading: Trace; settled: number; painted: number }> {
  await serveSite(page, new Map([[path, { contentType: 'text/html; charset=utf-8', body: html }]]));
  await page.evaluateOnNewDocument(WATCH);
  const reading = await Trace.during(
    page,
    async () => {
      await page.goto(SITE_ORIGIN + path);
      if (!(await waitForMentions(page, LONGEST_WAIT_MS))) throw new Error('no mention was marked');
      await toEnd();
    },
    'highlights-painted',
  );
  const painted = reading.mark('highlights-painted');
  return { reading, settled: reading.timerFired(QUIET_TIMER, painted), painted };
}

async function timeCard(page: Page): Promise<number> {
  const { x, y } = await firstMention(page);
  const trace = await Trace.during(
    page,
    async () => {
      await restAt(page, x, y);
      for (let waited = 0; !(await visibleCard(page)); waited += POLL_MS) {
        if (waited > LONGEST_WAIT_MS) throw new Error('no card opened');
        await pause(POLL_MS);
      }
      await page.waitForFunction(() => performance.getEntriesByName('card-painted').length > 0);
    },
    'card-painted',
  );
  const painted = trace.mark('card-painted');
  return painted - trace.timerFired(OPENING_TIMER, painted);
}

/** The middle of a person who is in the viewport. */
function firstMention(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    for (const range of CSS.highlights.get('backgrounder-person') ?? []) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const box = live.getClientRects()[0];
      if (box && box.top > 100 && box.bottom < innerHeight - 100)
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error('no mention is in sight');
  });
}

/** Milliseconds that the content script works on a page that is no article: in all, and after the page has loaded. */
export function runElsewhere(
  browser: Browser,
  html: string,
  path: string,
): Promise<{ all: number; afterLoad: number }> {
  return withPage(browser, async (page) => {
    await serveSite(page, new Map([[path, { contentType: 'text/html; charset=utf-8', body: html }]]));
    await page.evaluateOnNewDocument(WATCH);
    const trace = await Trace.during(
      page,
      async () => {
        await page.goto(SITE_ORIGIN + path, { waitUntil: 'load' });
        await pause(3 * QUIET_TIMER);
      },
      'bench-load',
    );
    return { all: trace.extensionWork(), afterLoad: trace.extensionWork(trace.mark('bench-load')) };
  });
}
