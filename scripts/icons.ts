/** `npm run icons`: draws the extension's icons in all sizes from assets/icons/icon.svg. */
import { mkdirSync, readFileSync } from 'node:fs';
import { launch } from './browsers/launch';

/** CSS pixels; the stores and the browsers' toolbars ask for these. */
const SIZES = [16, 32, 48, 96, 128];
const FOLDER = 'assets/public/icon';

async function main(): Promise<void> {
  const svg = readFileSync('assets/icons/icon.svg', 'utf8');
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launch('chromium', { headless: true });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
      await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

await main();
