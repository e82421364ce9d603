/** What a reader does to a page with the browser's own means: search it, zoom it. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_URL } from '../../scripts/browsers/sample';
import { Driver } from './support/driver';
import { nameFromEnvironment } from './support/gallery';

const NAME = 'Andrei Lankov';
const WITHIN = 'ndrei Lanko';
/** Once in the article, and in the card of the name. */
const OF_THE_CARD = 'Kookmin';

let driver: Driver;

beforeAll(async () => {
  driver = await Driver.start();
});

afterAll(async () => {
  await driver.close();
});

beforeEach(async () => {
  await driver.open(SAMPLE_URL);
  await driver.settle();
});

afterEach(async () => {
  await driver.zoom(1);
  expect(await driver.errors()).toEqual([]);
});

// Chromium's search takes no commands; what a page's own does there is in hit-test.test.ts
describe.runIf(nameFromEnvironment() === 'firefox')('the browser’s search in the page', () => {
  it('finds words across marks as often as the page has them, and none in a card that is closed', async () => {
    await driver.hover(NAME);
    await driver.waitForCard(OF_THE_CARD);
    await driver.press('Escape');
    await driver.waitForNoCard();
    const text = await driver.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    for (const words of [NAME, WITHIN, OF_THE_CARD])
      expect(await driver.countFound(words), words).toBe(text.split(words).length - 1);
    expect(await driver.mentions('person')).toContain(NAME);
  });
});

describe('a page that its reader has zoomed', () => {
  it.each([0.5, 1.5, 2])(
    '(%f times) has its marks and the card of the word under the pointer, in the window',
    async (factor) => {
      const wide = await driver.evaluate(() => innerWidth);
      const before = await driver.mentions('person');
      await driver.zoom(factor);
      await expect.poll(() => driver.evaluate(() => innerWidth)).toBeCloseTo(wide / factor, -1);
      expect(await driver.mentions('person')).toEqual(before);
      await driver.hover(NAME);
      const { rect } = await driver.waitForCard(OF_THE_CARD);
      const window = await driver.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(window.width + 1);
      expect(rect.y).toBeGreaterThanOrEqual(0);
      expect(rect.y + rect.height).toBeLessThanOrEqual(window.height + 1);
    },
  );
});
