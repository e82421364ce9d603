/** Once, on a page of any other site: at its reader's wish, in that tab, until they leave it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/browsers/serve';
import { Driver } from './support/driver';

const FOLLOWED = { timeout: 15_000, interval: 100 };
const ADDRESS = 'https://paper.example/world/2019/04/18/kim-to-meet-putin';
const PARAGRAPHS = [
  'Kim Jong Un will meet Vladimir Putin in the second half of April, the Kremlin said in a statement on Thursday, without naming the place at which the two of them would see each other.',
  'Andrei Lankov, who teaches in Seoul, said that nobody should expect more of it than a handshake, a banquet and a photograph, and that all three were more than there had been for eight years.',
  'The two have not met before, and the talks in Hanoi had ended with no agreement in February, after which the North Korean leader went home by train, for two days and a half.',
];
const SITE: Site = new Map([
  [
    ADDRESS,
    {
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kim to Meet Putin</title><link rel="icon" href="data:,"></head>
  <body><nav><a href="/">Home</a></nav><main><article><h1>Kim to Meet Putin</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`,
    },
  ],
]);

let driver: Driver;

beforeAll(async () => {
  driver = await Driver.start();
});

afterAll(async () => {
  await driver.close();
});

describe('a page of another site', () => {
  it('is left alone until the browser lets the extension in, then has marks and cards, and no longer than it stays', async () => {
    await driver.open(ADDRESS, { site: SITE });
    // the key alone, which a test presses in the extension and not in the browser, opens no door
    await driver.command('run-here');
    // a background that has slept knows no more than before; in Chromium no test can wake it by a key
    if (driver.name === 'firefox') await driver.endBackground();
    expect(await driver.mentions('person')).toEqual([]);
    await driver.letIntoTab();
    await driver.command('run-here');
    await expect.poll(() => driver.mentions('person'), FOLLOWED).toContain('Andrei Lankov');
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Kookmin');
    expect(driver.requests().map(({ url }) => url)).toEqual([ADDRESS]);
    expect(driver.extensionRequests()).toEqual([]);
    await driver.page.reload();
    expect(await driver.mentions('person')).toEqual([]);
    expect(await driver.errors()).toEqual([]);
  });
});
