/** The welcome page of the built extension. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './support/axe';
import { Driver } from './support/driver';

let driver: Driver;

beforeAll(async () => {
  driver = await Driver.start();
  await driver.openExtensionPage('welcome.html');
  await driver.settle();
});

afterAll(async () => {
  await driver.close();
});

it('has one example, which works', async () => {
  await driver.hover('Vladimir Putin');
  await driver.waitForCard('President of Russia');
  expect(await driver.evaluate(() => document.querySelectorAll('article').length)).toBe(1);
});

it('gives axe nothing to find, with a card open or without', async () => {
  expect(await axeFindings(driver.page)).toEqual([]);
  await driver.hover('Vladimir Putin');
  await driver.waitForCard('President of Russia');
  expect(await axeFindings(driver.page)).toEqual([]);
});

it('is not wider than a phone', async () => {
  await driver.setViewport(320, 640);
  expect(await driver.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
    0,
  );
});

it('talks to nobody', async () => {
  expect(driver.extensionRequests()).toEqual([]);
  expect(await driver.errors()).toEqual([]);
});
