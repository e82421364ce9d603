/** `npm run pictures`: takes the README's pictures of cards over the sample article, light and dark. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { closeWelcome, installExtension, launch } from './browsers/launch';
import { centreOf, pause, rectOf, restAt, waitForCard, waitForMentions } from './browsers/reading';
import { SAMPLE_URL, sampleSite } from './browsers/sample';
import { serveSite } from './browsers/serve';

const FOLDER = 'docs/pictures';
const VIEWPORT = { width: 900, height: 700, deviceScaleFactor: 2 };
const MENTIONS_MS = 10_000;
const CARD_MS = 3_000;
const FADE_MS = 400;

/** What is rested on, and how the card starts that then opens. */
const SHOTS = [
  { name: 'person', words: 'Lankov', card: /Andrei Lankov/ },
  { name: 'meeting', words: 'summit in Vietnam', card: /Hanoi summit/ },
  { name: 'sanctions', words: 'UN curbs', card: /North Korea/ },
] as const;

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launch('chromium', { headless: true });
  try {
    await installExtension(browser, 'chromium');
    await closeWelcome(browser, 'chromium');
    for (const scheme of ['light', 'dark'] as const) {
      const page = await browser.newPage();
      await page.setViewport(VIEWPORT);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await serveSite(page, sampleSite());
      await page.goto(SAMPLE_URL, { waitUntil: 'domcontentloaded' });
      if (!(await waitForMentions(page, MENTIONS_MS))) throw new Error('the sample has no mentions');
      for (const shot of SHOTS) await take(page, shot, `${FOLDER}/${shot.name}-${scheme}.png`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

async function take(
  page: Page,
  { words, card }: (typeof SHOTS)[number],
  path: `${string}.png`,
): Promise<void> {
  const { x, y } = centreOf(await rectOf(page, words, { within: '.body-content' }));
  await restAt(page, x, y);
  if (!(await waitForCard(page, card, CARD_MS))) throw new Error(`no card opened on “${words}”`);
  await pause(FADE_MS);
  await page.screenshot({ path });
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await pause(FADE_MS);
}

await main();
