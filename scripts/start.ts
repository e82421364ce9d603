/** `npm start`: builds the extension and opens a browser with it on an article. */
import type { Browser, Page } from 'puppeteer-core';
import { build } from './build';
import { findBrowser, type BrowserName } from './browsers/find';
import { ensureBrowsers, howToInstall } from './browsers/install';
import { closeWelcome, installExtension, launch } from './browsers/launch';
import { sampleSite } from './browsers/sample';
import { serveSite } from './browsers/serve';
import { hasDisplay, parseStart, USAGE, type StartOptions } from './start/options';
import { PICTURES, takePictures } from './start/pictures';

/** @returns the exit code: 0 done, 1 something is missing or failed, 2 not understood */
async function main(words: readonly string[]): Promise<number> {
  const options = parseStart(words, hasDisplay());
  if (options === 'help') {
    console.log(USAGE);
    return 0;
  }
  if ('wrong' in options) {
    console.error(`${options.wrong}\n${USAGE}`);
    return 2;
  }
  const name = chooseBrowser(options.browser);
  if (!name) {
    console.error(howToInstall(options.browser));
    return 1;
  }
  if (!build(name)) return 1;
  return open(name, options);
}

/** The browser that was asked for, else, rather than nothing, Firefox in place of Chrome. */
function chooseBrowser(wanted: BrowserName): BrowserName | undefined {
  if (ensureBrowsers([wanted]).has(wanted)) return wanted;
  if (wanted === 'firefox' || !findBrowser('firefox')) return undefined;
  console.error('No Chrome, Chromium or Edge here; opening Firefox.');
  return 'firefox';
}

async function open(name: BrowserName, { headless, address, sample }: StartOptions): Promise<number> {
  const browser = await launch(name, { headless });
  try {
    await installExtension(browser, name);
    await closeWelcome(browser, name);
    const page = headless
      ? await browser.newPage()
      : ((await browser.pages())[0] ?? (await browser.newPage()));
    if (sample) await serveSite(page, sampleSite());
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return headless ? await leavePictures(page, sample) : await waitForClose(browser, address);
  } finally {
    if (browser.connected) await browser.close();
  }
}

async function leavePictures(page: Page, sample: boolean): Promise<number> {
  const pictures = await takePictures(page);
  for (const picture of pictures) console.log(`  ${picture}`);
  const cards = pictures.length - 1;
  if (cards) {
    console.log(`${String(cards)} cards: their pictures are in ${PICTURES}/`);
    return 0;
  }
  console.log(`No card opened; a picture of the page is in ${PICTURES}/`);
  // a live page may be no article, but the sample has mentions
  return sample ? 1 : 0;
}

async function waitForClose(browser: Browser, address: string): Promise<number> {
  console.log(
    `Open: ${address}\nRest the pointer on an underlined name. Close the browser, or press Ctrl-C here, to end.`,
  );
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => {
      resolve();
    });
  });
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
