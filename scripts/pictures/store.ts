/** The pictures that the stores ask for, in their sizes: screenshots of the extension at work, and tiles made of the same. */
import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { pause } from '../browsers/reading';
import { openCard, openSample, takeCard, type Scheme, type Shot, type Viewport } from './cards';
import { beside, logo, tile } from './tiles';

const FOLDER = 'docs/store/pictures';
const SCREEN = { width: 1280, height: 800, deviceScaleFactor: 1 };
/** The article, and the panel beside it, as wide as Chrome opens it. */
const PANEL_WIDTH = 400;
const TILES = [
  { file: 'promo-440x280.png', width: 440, height: 280 },
  { file: 'promo-1400x560.png', width: 1400, height: 560 },
] as const;
const LOGO_PX = 300;
const PAGE_MS = 10_000;
const SETTLE_MS = 500;

const PERSON: Shot = { words: 'Lankov', card: /Andrei Lankov/ };
const CARDS: readonly { shot: Shot; scheme: Scheme; file: `${string}.png` }[] = [
  { shot: PERSON, scheme: 'light', file: 'screenshot-1.png' },
  { shot: { words: 'summit in Vietnam', card: /Hanoi summit/ }, scheme: 'light', file: 'screenshot-2.png' },
  { shot: { words: 'UN curbs', card: /North Korea/ }, scheme: 'dark', file: 'screenshot-3.png' },
];

export async function takeStorePictures(browser: Browser, extensionId: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const { shot, scheme, file } of CARDS) {
    const page = await openSample(browser, SCREEN, scheme);
    await takeCard(page, shot, `${FOLDER}/${file}`);
    await page.close();
  }
  const own = (file: string): string => `chrome-extension://${extensionId}/${file}`;
  await takeBriefing(browser, own, `${FOLDER}/screenshot-4.png`);
  const options = await openOwnPage(browser, own('options.html'), SCREEN);
  await options.screenshot({ path: `${FOLDER}/screenshot-5.png` });
  await options.close();

  const icon = readFileSync('assets/icons/icon.svg', 'utf8');
  const card = await cardAlone(browser);
  for (const { file, ...size } of TILES)
    await takeMarkup(
      browser,
      tile({ icon, card, ...size }),
      { ...size, deviceScaleFactor: 1 },
      `${FOLDER}/${file}`,
    );
  const square = { width: LOGO_PX, height: LOGO_PX, deviceScaleFactor: 1 };
  await takeMarkup(browser, logo(icon), square, `${FOLDER}/logo-${LOGO_PX}.png`);
}

/** A browser's own panel is in no screenshot of a page, so the two are taken one by one and put beside each other. */
async function takeBriefing(
  browser: Browser,
  own: (file: string) => string,
  path: `${string}.png`,
): Promise<void> {
  const article = await openSample(browser, { ...SCREEN, width: SCREEN.width - PANEL_WIDTH }, 'light');
  const left = await article.screenshot({ encoding: 'base64' });
  const finder = await openOwnPage(browser, own('popup.html'), SCREEN);
  const tab = await finder.evaluate(async () => {
    interface Tabs {
      tabs: { query(which: { url: string }): Promise<{ id?: number }[]> };
    }
    const [found] = await (globalThis as unknown as { chrome: Tabs }).chrome.tabs.query({
      url: 'https://www.bloomberg.com/*',
    });
    return found?.id;
  });
  await finder.close();
  const panel = await openOwnPage(browser, own(`sidepanel.html?tab=${tab}`), {
    ...SCREEN,
    width: PANEL_WIDTH,
  });
  await panel.waitForFunction(() => document.querySelectorAll('section').length > 0, { timeout: PAGE_MS });
  await pause(SETTLE_MS);
  const right = await panel.screenshot({ encoding: 'base64' });
  await panel.close();
  await article.close();
  await takeMarkup(browser, beside(left, right), SCREEN, path);
}

/** @returns the picture of a card and nothing around it, base64 */
async function cardAlone(browser: Browser): Promise<string> {
  const page = await openSample(browser, { ...SCREEN, deviceScaleFactor: 2 }, 'light');
  await openCard(page, PERSON);
  const clip = await page.evaluate(() => {
    const box = document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.tippy-box')!;
    const { x, y, width, height } = box.getBoundingClientRect();
    // puppeteer counts from the document's corner
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  // else the window is made larger for the picture, and the card closes
  const picture = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  await page.close();
  return picture;
}

async function openOwnPage(browser: Browser, url: string, viewport: Viewport): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(url);
  await page.waitForSelector('h1, h2', { timeout: PAGE_MS });
  await pause(SETTLE_MS);
  return page;
}

async function takeMarkup(
  browser: Browser,
  html: string,
  viewport: Viewport,
  path: `${string}.png`,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.setContent(html);
  await page.screenshot({ path });
  await page.close();
}
