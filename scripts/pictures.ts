/**
 * `npm run pictures`: takes the README's pictures of cards over the sample article; `-- --store` those that the stores ask
 * for, `-- --rules` those of the design language.
 */
import { mkdirSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { closeWelcome, installExtension, launch } from './browsers/launch';
import { openSample, takeCard } from './pictures/cards';
import { takeRulePictures } from './pictures/rules';
import { takeStorePictures } from './pictures/store';

const FOLDER = 'docs/pictures';
const VIEWPORT = { width: 900, height: 700, deviceScaleFactor: 2 };

const SHOTS = [
  { name: 'person', words: 'Lankov', card: /Andrei Lankov/ },
  { name: 'meeting', words: 'summit in Vietnam', card: /Hanoi summit/ },
  { name: 'sanctions', words: 'UN curbs', card: /North Korea/ },
] as const;

async function main(words: readonly string[]): Promise<void> {
  const browser = await launch('chromium', { headless: true });
  try {
    if (words.includes('--rules')) {
      await takeRulePictures(browser);
      return;
    }
    const extensionId = await installExtension(browser, 'chromium');
    await closeWelcome(browser, 'chromium');
    if (words.includes('--store')) await takeStorePictures(browser, extensionId);
    else await takeReadmePictures(browser);
  } finally {
    await browser.close();
  }
}

async function takeReadmePictures(browser: Browser): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    const page = await openSample(browser, VIEWPORT, scheme);
    for (const shot of SHOTS) await takeCard(page, shot, `${FOLDER}/${shot.name}-${scheme}.png`);
    await page.close();
  }
}

await main(process.argv.slice(2));
