/** Text that its page blurs until somebody pays, and text that is read elsewhere: in a reader view. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_URL } from '../../scripts/browsers/sample';
import { SITE_ORIGIN, type Site } from '../../scripts/browsers/serve';
import { Driver } from './support/driver';
import { nameFromEnvironment } from './support/gallery';

/** Longer than settling, following and asking take together. */
const FOLLOWED = { timeout: 8_000, interval: 50 };
const PATH = '/news/articles/2019-04-18/kim-to-meet-putin';
const OPEN = 'Vladimir Putin will meet Kim Jong Un this month, a statement from Moscow said on Thursday.';
const WITHHELD = [
  'It was not easy to arrange, said Andrei Lankov, who teaches in Seoul and has followed the two for years.',
  'Dmitry Medvedev was the last to receive a North Korean leader, at a lake in Siberia eight years ago.',
];
/** Of pages and of plans to pay: a name may stand on the text itself, on what holds it, and on the whole page. */
const SITE: Site = new Map([
  [
    PATH,
    {
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kim to Meet Putin</title><link rel="icon" href="data:,">
        <style>
          .is-fenced .withheld, .withheld.dimmed, p.text-blur { filter: blur(6px); }</style></head>
        <body><main><article><h1>Kim to Meet Putin</h1><div class="body-content"><p>${OPEN}</p>
        <div class="withheld">${WITHHELD.map((text) => `<p>${text}</p>`).join('')}</div></div></article></main></body></html>`,
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

beforeEach(async () => {
  await driver.open(SITE_ORIGIN + PATH, { site: SITE });
  await driver.settle();
  await expect.poll(persons, FOLLOWED).toContain('Dmitry Medvedev');
});

afterEach(async () => {
  expect(await driver.errors()).toEqual([]);
});

const persons = () => driver.mentions('person');

/** Gives a class to all that the selector finds, or takes it. */
function flip(selector: string, name: string): Promise<void> {
  return driver.evaluate(
    (selector, name) => {
      for (const element of document.querySelectorAll(selector)) element.classList.toggle(name);
    },
    selector,
    name,
  );
}

describe('text that the open page blurs', () => {
  it.each([
    ['by a class of its own', '.withheld p', 'text-blur'],
    ['by a class of what holds it', '.withheld', 'dimmed'],
    ['by a class of the page', 'body', 'is-fenced'],
  ])('(%s) loses its marks and its card, and has them back when it is shown', async (_, selector, name) => {
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Andrei Lankov');
    await flip(selector, name);
    await expect.poll(persons, FOLLOWED).not.toContain('Dmitry Medvedev');
    expect(await persons()).toContain('Vladimir Putin');
    await driver.waitForNoCard();
    await flip(selector, name);
    await expect.poll(persons, FOLLOWED).toContain('Dmitry Medvedev');
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Andrei Lankov');
  });
});

describe('a reader view', () => {
  it('that puts a copy in the place of the page takes marks and card along, and they are back with the page', async () => {
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Andrei Lankov');
    await driver.evaluate(() => {
      const own = [...document.body.childNodes];
      const view = document.createElement('div');
      for (const paragraph of document.querySelectorAll('p'))
        view.append(Object.assign(document.createElement('div'), { textContent: paragraph.textContent }));
      document.body.replaceChildren(view);
      Object.assign(globalThis, { leaveView: () => document.body.replaceChildren(...own) });
    });
    await driver.waitForNoCard();
    await expect.poll(persons, FOLLOWED).toEqual([]);
    await driver.evaluate(() => (globalThis as unknown as { leaveView(): void }).leaveView());
    await expect.poll(persons, FOLLOWED).toContain('Dmitry Medvedev');
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Andrei Lankov');
  });

  // Chromium's is beside the page, which stays as it is
  it.runIf(nameFromEnvironment() === 'firefox')(
    'of the browser has nothing of ours, and leads back to the page with its marks',
    async () => {
      await driver.open(SAMPLE_URL);
      await driver.settle();
      await driver.hover('Andrei Lankov');
      await driver.waitForCard('Andrei Lankov');
      await driver.toggleReaderView();
      const shown = () =>
        driver.evaluate(() => ({
          isText: location.protocol === 'about:' && document.body.innerText.includes('Vladimir Putin'),
          marks: CSS.highlights.size,
          cards: document.querySelectorAll('backgrounder-card').length,
        }));
      await expect.poll(shown, FOLLOWED).toEqual({ isText: true, marks: 0, cards: 0 });
      await driver.toggleReaderView();
      await expect.poll(persons, FOLLOWED).toContain('Andrei Lankov');
      expect(await driver.card()).toBeNull();
    },
  );
});
