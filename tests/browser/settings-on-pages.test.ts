/** What a reader chooses in the options beside an open article, and sees there at once. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE_URL } from '../../scripts/browsers/sample';
import { Driver } from './support/driver';

/** Asks from outside: of two tabs only one is drawn, and the timers of the other sleep. */
const PATIENCE = { timeout: 10_000, interval: 100 };

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
