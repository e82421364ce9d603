/** What a reader chooses in the options beside an open article, and sees there at once. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE_URL } from '../../scripts/browsers/sample';
import { Driver } from './support/driver';

/** Asks from outside: of two tabs only one is drawn, and the timers of the other sleep. */
const PATIENCE = { timeout: 10_000, interval: 100 };

/** As far as the tests use it, in a page of the extension. */
interface Chrome {
  tabs: { query(which: { url: string }): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

let driver: Driver;
let options: Page;

beforeAll(async () => {
  driver = await Driver.start();
});

afterAll(async () => {
  await driver.close();
});

beforeEach(async () => {
  await driver.open(SAMPLE_URL);
  await driver.settle();
  options = await driver.openBeside('options.html');
  await options.waitForSelector('.options');
});

afterEach(async () => {
  await options.close();
  expect(await driver.errors()).toEqual([]);
});

async function choose(words: string): Promise<void> {
  await options.evaluate((words) => {
    const found = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent.trim() === words,
    );
    if (!found) throw new Error(`nothing says “${words}”`);
    found.click();
  }, words);
}

describe('the toolbar’s button', () => {
  const KINDS = ['person', 'meeting', 'sanctions', 'organisation', 'place'];
  const marked = async () => (await Promise.all(KINDS.map((kind) => driver.mentions(kind)))).flat().length;
  const shown = () =>
    options.evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ url: 'https://www.bloomberg.com/*' });
      return action.getBadgeText({ tabId: tab!.id });
    });

  it('shows how many mentions are marked, if that is wanted, and follows what is marked', async () => {
    expect(await shown()).toBe('');
    await choose('Count the mentions on the toolbar’s button');
    await vi.waitFor(async () => expect(await shown()).toBe(String(await marked())), PATIENCE);
    const all = await marked();
    await driver.evaluate(() => document.querySelector('.body-content > p')!.remove());
    await vi.waitFor(async () => expect(await marked()).toBeLessThan(all), PATIENCE);
    await vi.waitFor(async () => expect(await shown()).toBe(String(await marked())), PATIENCE);
    await choose('Only the first in the article');
    await vi.waitFor(async () => {
      const fewer = await marked();
      expect(fewer).toBeGreaterThan(0);
      expect(fewer).toBeLessThan(all / 2);
      expect(await shown()).toBe(String(fewer));
    }, PATIENCE);
    await choose('Every mention');
    await choose('Count the mentions on the toolbar’s button');
    await vi.waitFor(async () => expect(await shown()).toBe(''), PATIENCE);
  });
});

describe('the marks', () => {
  const putin = async () =>
    (await driver.mentions('person')).filter((words) => words.includes('Putin')).length;

  it('stand on every mention, or on the first only, and the page follows at once', async () => {
    const all = await putin();
    expect(all).toBeGreaterThan(1);
    await choose('Only the first in the article');
    await vi.waitFor(async () => expect(await putin()).toBe(1), PATIENCE);
    await choose('Every mention');
    await vi.waitFor(async () => expect(await putin()).toBe(all), PATIENCE);
  });
});
