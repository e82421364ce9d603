/** One reader, no mouse: from the page to a card, to a name in it and back, to the popup, the briefing and the options. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SAMPLE_URL } from '../../scripts/browsers/sample';
import { Driver } from './support/driver';

/** More than any of the surfaces has to be tabbed through. */
const MOST_TABS = 60;
const PATIENCE = { timeout: 10_000, interval: 50 };

let driver: Driver;

beforeAll(async () => {
  driver = await Driver.start();
});

afterAll(async () => {
  await driver.close();
});

/** What has the focus, in the card too: its class, and what it is called. */
function focused(page: Page): Promise<{ look: string; name: string }> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const name = at?.getAttribute('aria-label') ?? (at instanceof HTMLElement ? at.innerText : '');
    return { look: at?.getAttribute('class') ?? '', name: name.trim() };
  });
}

/** Presses Tab until the focus is where it is wanted. @throws if it never gets there */
async function tabTo(page: Page, isThere: (at: { look: string; name: string }) => boolean): Promise<string> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (isThere(at)) return at.name;
    passed.push(at.name || at.look);
  }
  throw new Error(`${MOST_TABS} times Tab led only to: ${passed.join(' | ')}`);
}

it('reads an article’s background by the keyboard alone', { timeout: 60_000 }, async () => {
  await driver.open(SAMPLE_URL);
  await driver.settle();
  const article = driver.page;
  // the page's own first link, as the reader's place in it
  await driver.press('Tab');
  const place = await focused(article);
  expect(place.name).not.toBe('');

  await driver.command('next-mention');
  await driver.waitForCard('Supreme Leader');
  const inside = await tabTo(article, ({ look }) => look === 'entity');
  await driver.press('Enter');
  await expect.poll(async () => (await focused(article)).name, PATIENCE).toBe(inside);
  // the name's own card takes the place of the first: the focus may be there before it
  await expect
    .poll(async () => (await driver.card())?.text, PATIENCE)
    .not.toContain('Supreme Leader of North Korea since');
  await tabTo(article, ({ look }) => /\bback\b/.test(look));
  await driver.press('Enter');
  await driver.waitForCard('Supreme Leader');
  await expect.poll(() => focused(article), PATIENCE).toEqual({ look: 'entity', name: inside });
  await driver.press('Escape');
  await driver.waitForNoCard();
  expect(await focused(article)).toEqual(place);

  const briefing = await driver.openBeside('sidepanel.html');
  await briefing.waitForFunction(() => document.body.innerText.includes('Who is who'));
  const person = await tabTo(briefing, ({ name }) => name === 'Andrei Lankov');
  await briefing.keyboard.press('Enter');
  await briefing.waitForFunction(() => document.body.innerText.includes('Back to where you were'));
  expect(person).toBe('Andrei Lankov');
  await briefing.close();

  const popup = await driver.openBeside('popup.html');
  await popup.waitForFunction(() => document.body.innerText.includes('Open the briefing'));
  await tabTo(popup, ({ name }) => name === 'Options');
  const opening = driver.nextPage('options.html');
  // the popup closes under the key, as popups do
  await popup.keyboard.press('Enter').catch(() => undefined);
  const options = await opening;
  await options.waitForFunction(() => document.body.innerText.includes('Reset to defaults'));
  await tabTo(options, ({ name }) => name !== '');
  await options.close();
  expect(await driver.errors()).toEqual([]);
});
