/** Brings a card onto the sample article and takes its picture. */
import type { Browser, Page } from 'puppeteer-core';
import { centreOf, pause, rectOf, restAt, waitForCard, waitForMentions } from '../browsers/reading';
import { SAMPLE_URL, sampleSite } from '../browsers/sample';
import { serveSite } from '../browsers/serve';

const MENTIONS_MS = 10_000;
const CARD_MS = 3_000;
const FADE_MS = 400;

export type Scheme = 'light' | 'dark';

/** In CSS pixels. */
export interface Viewport {
  width: number;
  height: number;
  deviceScaleFactor: number;
}

/** What is rested on, and how the card starts that then opens. */
export interface Shot {
  words: string;
  card: RegExp;
}

/** Opens the sample article and waits for its marks. @throws if none come */
export async function openSample(browser: Browser, viewport: Viewport, scheme: Scheme): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await serveSite(page, sampleSite());
  await page.goto(SAMPLE_URL, { waitUntil: 'domcontentloaded' });
  if (!(await waitForMentions(page, MENTIONS_MS))) throw new Error('the sample has no mentions');
  return page;
}

/** @throws if another card or none opens */
export async function takeCard(page: Page, { words, card }: Shot, path: `${string}.png`): Promise<void> {
  await openCard(page, { words, card });
  await page.screenshot({ path });
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await pause(FADE_MS);
}

export async function openCard(page: Page, { words, card }: Shot): Promise<void> {
  const { x, y } = centreOf(await rectOf(page, words, { within: '.body-content' }));
  await restAt(page, x, y);
  if (!(await waitForCard(page, card, CARD_MS))) throw new Error(`no card opened on “${words}”`);
  await pause(FADE_MS);
}
