/** The background in Chromium: woken from nothing, asked again when awake, and what it keeps. */
import { TargetType, type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import type { Article } from '../../../src/article/article';
import { pause } from '../../browsers/reading';

/** A worker that was told to stop is gone after this. */
const STOP_MS = 300;

export interface BackgroundRun {
  /** Milliseconds from a message to its answer: with the worker asleep, and awake. */
  cold: number;
  warm: number;
  /** Megabytes of heap after both, garbage collected. */
  kept: number;
}

/** @param page a page of the extension, from which messages can be sent */
export async function runBackground(browser: Browser, page: Page, article: Article): Promise<BackgroundRun> {
  const asleep = findWorker(browser);
  await (await asleep?.worker())?.close();
  await pause(STOP_MS);
  const cold = await ask(page, article);
  const warm = await ask(page, article);
  const awake = findWorker(browser);
  if (!awake) throw new Error('the background is gone although it has just answered');
  return { cold, warm, kept: await keptMegabytes(await awake.createCDPSession()) };
}

function findWorker(browser: Browser): Target | undefined {
  return browser
    .targets()
    .find(
      (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension:'),
    );
}

async function ask(page: Page, article: Article): Promise<number> {
  const { ms, mentions } = (await page.evaluate(`(async () => {
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage(${JSON.stringify({ type: 'background', article })});
    return { ms: performance.now() - start, mentions: answer.mentions.length };
  })()`)) as { ms: number; mentions: number };
  if (!mentions) throw new Error('the background found nothing in the article');
  return ms;
}

/** Of the isolate that the session is with. */
export async function keptMegabytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usedSize + backingStorageSize) / 1e6;
}
