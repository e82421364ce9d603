/** Two hundred moves inside the site, in one tab: what an article took of the page is given back when it is left. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SITE_ORIGIN } from '../../scripts/browsers/serve';
import { STORIES } from './react-app/app';
import { countingBuild, heldOf, type Held } from './support/counting-build';
import { Driver } from './support/driver';
import { nameFromEnvironment } from './support/gallery';
import { act, leftOnPage, NOTHING_LEFT, reactSite } from './support/react-site';

const MOVES = 200;
const READ_EVERY = 20;
/** React's own, on what it keeps of the page before. */
const LISTENERS_MORE = 5;
/** What a heap is larger or smaller by from one reading to the next; the articles of 200 visits would be more. */
const NOISE_MB = 8;
/** Longer than settling, following and asking take together. */
const FOLLOWED = { timeout: 8_000, interval: 50 };
const [FIRST, SECOND] = STORIES as [(typeof STORIES)[number], (typeof STORIES)[number]];

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-counting-'));
let driver: Driver;

beforeAll(async () => {
  countingBuild(nameFromEnvironment(), folder);
  driver = await Driver.start({ folder });
  await driver.open(SITE_ORIGIN + FIRST.path, { site: await reactSite() });
  await driver.settle();
});

afterAll(async () => {
  await driver.close();
  rmSync(folder, { recursive: true });
});

it('leaves no listener, observer, range or card behind, and no memory', { timeout: 120_000 }, async () => {
  await readWithCard();
  const inArticle = await heldOf(driver);
  await leave();
  const elsewhere = await heldOf(driver);
  expect(elsewhere.listeners.length, 'an article is listened to').toBeLessThan(inArticle.listeners.length);
  const before = { listeners: await countedByBrowser(), megabytes: await driver.pageMegabytes() };
  for (let i = 1; i <= MOVES; i++) {
    await act(driver, 'go', i % 2 ? SECOND.path : FIRST.path);
    // most are left before they were read, some after, with a card open
    if (i % READ_EVERY === 0) await readWithCard();
  }
  await leave();
  await expect.poll(() => heldOf(driver), FOLLOWED).toEqual<Held>(elsewhere);
  if (before.listeners !== undefined)
    expect(await countedByBrowser()).toBeLessThanOrEqual(before.listeners + LISTENERS_MORE);
  expect(await driver.pageMegabytes()).toBeLessThan(before.megabytes + NOISE_MB);
  expect(await driver.errors()).toEqual([]);
});

async function readWithCard(): Promise<void> {
  await expect.poll(() => driver.mentions('person'), FOLLOWED).toContain('Andrei Lankov');
  await driver.hover('Andrei Lankov');
  await driver.waitForCard('Andrei Lankov');
}

async function leave(): Promise<void> {
  await act(driver, 'go', '/markets');
  await expect.poll(() => leftOnPage(driver), FOLLOWED).toEqual(NOTHING_LEFT);
}

/** Listeners in the page's world and in the script's, which Chromium alone counts by itself. */
async function countedByBrowser(): Promise<number | undefined> {
  if (driver.name === 'firefox') return undefined;
  const session = await driver.page.createCDPSession();
  // a listener on what nothing refers to any more counts until it is collected
  await session.send('HeapProfiler.collectGarbage');
  const { jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return jsEventListeners;
}
