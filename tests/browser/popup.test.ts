/** The popup of the built extension, opened beside the sample article. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_URL } from '../../scripts/browsers/sample';
import { SITE_ORIGIN } from '../../scripts/browsers/serve';
import { axeFindings } from './support/axe';
import { Driver } from './support/driver';
import { nameFromEnvironment } from './support/gallery';

let driver: Driver;
let popup: Page;

beforeAll(async () => {
  driver = await Driver.start();
});

afterAll(async () => {
  await driver.close();
});

afterEach(async () => {
  await popup.close();
  expect(await driver.errors()).toEqual([]);
});

/** Waits until the popup says the words. */
async function says(words: string): Promise<void> {
  await popup.waitForFunction((words) => document.body.innerText.includes(words), {}, words);
}

/** The switch with the label, to be pressed and asked. */
async function flip(label: string): Promise<void> {
  await popup.evaluate((label) => {
    const input = [...document.querySelectorAll<HTMLElement>('.switch')].find(
      ({ innerText }) => innerText === label,
    );
    input?.querySelector('input')?.click();
  }, label);
}

describe('over an article, the popup', () => {
  beforeEach(async () => {
    await driver.open(SAMPLE_URL);
    await driver.settle();
    popup = await driver.openBeside('popup.html');
    await says('Open the briefing');
  });

  it('tells its headline, its day, and how much there is of each kind', async () => {
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain('Kim Heads to Russia for a First Meeting With Putin');
    expect(text).toContain('April 18, 2019');
    expect(text).toMatch(/\d+ people/);
    expect(text).toMatch(/\d+ meetings/);
    expect(text).toMatch(/\d+ sanctions regimes?/);
  });

  it('switches this page off and on again, and the page follows at once', async () => {
    await flip('On for this page');
    await says('Off on this page');
    expect(await driver.mentions('person')).toEqual([]);
    await flip('On for this page');
    await says('Open the briefing');
    await driver.settle();
  });

  it('switches all pages off and on again', async () => {
    await flip('On for all pages');
    await says('Switched off');
    expect(await driver.mentions('person')).toEqual([]);
    await flip('On for all pages');
    await says('Open the briefing');
    await driver.settle();
  });

  it('gives axe nothing to find', async () => {
    expect(await axeFindings(popup)).toEqual([]);
  });
});

describe('elsewhere, the popup', () => {
  it('says that a page of the paper is no article', async () => {
    await driver.open(`${SITE_ORIGIN}/europe`, {
      site: new Map([
        [
          '/europe',
          {
            contentType: 'text/html',
            body: '<!doctype html><html lang="en"><link rel="icon" href="data:,"><p>News',
          },
        ],
      ]),
    });
    popup = await driver.openBeside('popup.html');
    await says('No article here');
    expect(await axeFindings(popup)).toEqual([]);
  });
});

// Firefox runs nothing of a test's before a page of the extension.
describe.runIf(nameFromEnvironment() === 'chromium')('in a browser that is too old, the popup', () => {
  it('says so, and offers nothing that would fail', async () => {
    await driver.open(SAMPLE_URL);
    popup = await driver.openBeside('popup.html');
    await popup.evaluateOnNewDocument(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
    await popup.reload();
    await says('This browser is too old');
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('On for this page');
  });
});
