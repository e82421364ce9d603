/** What goes wrong around the extension: its reader reads on, it recovers or says what to do, and loses nothing of theirs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { mentionTexts, pause } from '../../scripts/browsers/reading';
import { SITE_ORIGIN, type Site } from '../../scripts/browsers/serve';
import { copyBuild } from './support/copy-build';
import { Driver } from './support/driver';

/** Three times each: BACKGROUNDER_ENDS makes it more. */
const TIMES_ENDED = Number(process.env.BACKGROUNDER_ENDS ?? 6);
const FOLLOWED = { timeout: 15_000, interval: 50 };
const PATH = '/news/articles/2019-04-18/kim-to-meet-putin';
const LEAD = 'Vladimir Putin will meet Kim Jong Un this month, said Andrei Lankov, who teaches in Seoul.';
const MORE = 'The two have not met before, and the talks in Hanoi ended with no agreement in February.';
/** What the reader sees of the page, whatever happens around it. */
const READS = ['Kim to Meet Putin', LEAD, MORE].join('\n\n');
const SITE: Site = new Map([
  [
    PATH,
    {
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kim</title><link rel="icon" href="data:,"></head>
  <body><main><article><h1>Kim to Meet Putin</h1><div class="body-content"><p>${LEAD}</p><p>${MORE}</p></div></article></main></body></html>`,
    },
  ],
]);

/** As far as the tests use it, in a page of the extension. */
interface Chrome {
  storage: Record<'sync' | 'local', Area>;
}
interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  clear(): Promise<void>;
}

let driver: Driver;

async function open(): Promise<void> {
  await driver.open(SITE_ORIGIN + PATH, { site: SITE });
}

/** The page is read as ever, with marks and with cards. */
async function works(): Promise<void> {
  await expect.poll(() => driver.mentions('person'), FOLLOWED).toContain('Andrei Lankov');
  await driver.move(1, 1);
  await driver.hover('Andrei Lankov');
  await driver.waitForCard('Kookmin');
  await driver.move(1, 1);
  expect(await driver.evaluate(() => document.body.innerText)).toBe(READS);
}

/** Asks from outside: of two tabs only one is drawn, and the other has no frames in which to ask itself. */
async function says(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.body.innerText), FOLLOWED).toContain(words);
}

/** Presses the switch or button with the words, once it is there. */
async function press(page: Page, words: string): Promise<void> {
  const find = (words: string): boolean => {
    const all = [...document.querySelectorAll<HTMLElement>('button, label')];
    const found = all.find(({ textContent }) => textContent.trim() === words);
    found?.click();
    return found !== undefined;
  };
  await expect.poll(() => page.evaluate(find, words), FOLLOWED).toBe(true);
}

async function stored(page: Page, area: 'sync' | 'local'): Promise<Record<string, unknown>> {
  return page.evaluate(
    (area) => (globalThis as unknown as { chrome: Chrome }).chrome.storage[area].get(null),
    area,
  );
}

async function store(page: Page, area: 'sync' | 'local', items: Record<string, unknown>): Promise<void> {
  await page.evaluate(
    (area, json) =>
      (globalThis as unknown as { chrome: Chrome }).chrome.storage[area].set(JSON.parse(json) as object),
    area,
    JSON.stringify(items),
  );
}

async function clear(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await storage.sync.clear();
    await storage.local.clear();
  });
}

/** Fills what is left of the synced storage. */
async function fillSync(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    for (let size = 8_000, count = 0; size >= 1;) {
      try {
        await storage.sync.set({ [`f${++count}`]: 'x'.repeat(size) });
      } catch {
        size = Math.floor(size / 4);
      }
    }
  });
}

beforeAll(async () => {
  driver = await Driver.start();
});

afterAll(async () => {
  await driver.close();
});

describe('a background that the browser ends', () => {
  it(
    `in the middle of its answers, ${TIMES_ENDED} times, answers each time in the end`,
    { timeout: 30_000 + TIMES_ENDED * 2_000 },
    async () => {
      await open();
      await works();
      for (let time = 0; time < TIMES_ENDED; time++) {
        const [name, other] =
          time % 2 ? ['Sergei Lavrov', 'Emmanuel Macron'] : ['Emmanuel Macron', 'Sergei Lavrov'];
        await driver.evaluate(
          (words) => {
            document.querySelector('.body-content')!.lastElementChild!.textContent = words;
          },
          `${name} spoke in Moscow that day of the talks in Hanoi, for the ${time + 1}th time.`,
        );
        for (let moment = 0; moment < 3; moment++) {
          await pause(40 + ((time * 61 + moment * 97) % 240));
          await driver.endBackground();
        }
        await expect.poll(() => driver.mentions('person'), FOLLOWED).toContain(name);
        expect(await driver.mentions('person')).not.toContain(other);
      }
    },
  );

  it('while nobody asks, answers the next question, and a page that opens', async () => {
    for (let time = 0; time < 2; time++) {
      await open();
      await works();
      expect(await driver.endBackground()).toBe(true);
      await driver.hover('Kim Jong Un');
      await driver.waitForCard('Kim Jong Un');
      await driver.endBackground();
    }
  });

  it('is not missed by the popup or the options', async () => {
    await open();
    await works();
    const popup = await driver.openBeside('popup.html');
    await says(popup, 'Kim to Meet Putin');
    await driver.endBackground();
    await press(popup, 'On for this page');
    await says(popup, 'Off on this page');
    await press(popup, 'On for this page');
    await says(popup, 'Kim to Meet Putin');
    await popup.close();
    await driver.endBackground();
    const options = await driver.openBeside('options.html');
    await says(options, 'Your packs');
    await expect
      .poll(() => options.evaluate(() => document.body.innerText), FOLLOWED)
      .toMatch(/dataset[^]*\d,\d{3}/i);
    await options.close();
  });
});

describe('settings', () => {
  beforeEach(open);

  it('that make no sense are taken for the standard ones', async () => {
    const popup = await driver.openBeside('popup.html');
    await store(popup, 'sync', {
      version: 'x', isOff: 'maybe', offSites: 7, offPages: { a: 1 }, kinds: 'people', mentions: [], theme: {}, openingDelay: -1,
    }); // prettier-ignore
    await store(popup, 'local', { 'settings-unsynced': [1], 'note:andrei-lankov': { text: 7 } });
    await popup.close();
    await open();
    await works();
    const options = await driver.openBeside('options.html');
    await says(options, 'Your notes');
    await clear(options);
    await options.close();
  });

  it('of a newer version are kept as it left them', async () => {
    const newer = { version: 99, theme: 'sepia', glow: { strength: 3 } };
    const popup = await driver.openBeside('popup.html');
    await store(popup, 'sync', newer);
    await press(popup, 'On for all pages');
    await says(popup, 'Switched off');
    await press(popup, 'On for all pages');
    await says(popup, 'Kim to Meet Putin');
    expect(await stored(popup, 'sync')).toEqual({ ...newer, isOff: false });
    await clear(popup);
    await popup.close();
    await works();
  });

  it('hold here where sync is full, also after the browser has ended the background', async () => {
    const popup = await driver.openBeside('popup.html');
    await fillSync(popup);
    await press(popup, 'On for all pages');
    await says(popup, 'Switched off');
    await driver.endBackground();
    await open();
    await pause(1_000);
    expect(await driver.mentions('person')).toEqual([]);
    await clear(popup);
    await popup.close();
    await open();
    await works();
  });

  it('that can’t be kept at all: the popup says so, and the page reads on', async () => {
    const popup = await driver.openBeside('popup.html');
    await says(popup, 'Kim to Meet Putin');
    await breakStorage(popup);
    await press(popup, 'On for all pages');
    await says(popup, 'The browser could not keep this setting.');
    await popup.close();
    await works();
  });

  it('that can’t be kept at all: the panel of a page that is off says so', async () => {
    await switchAll('Switched off');
    const panel = await driver.openBeside('sidepanel.html');
    await says(panel, 'Switched off');
    await breakStorage(panel);
    await press(panel, 'Switch on');
    await says(panel, 'The browser could not keep this setting.');
    await panel.close();
    await switchAll('Kim to Meet Putin');
    await works();
  });

  async function switchAll(then: string): Promise<void> {
    const popup = await driver.openBeside('popup.html');
    await press(popup, 'On for all pages');
    await says(popup, then);
    await popup.close();
  }

  async function breakStorage(page: Page): Promise<void> {
    await page.evaluate(() => {
      const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
      storage.sync.set = storage.local.set = () => {
        throw new Error('IO error: No space left on device');
      };
    });
  }
});

describe('packs', () => {
  it('that are spoilt in the database take nothing from the page, and the options list them', async () => {
    const options = await driver.openBeside('options.html');
    await says(options, 'Your packs');
    await options.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('backgrounder-packs');
        opening.onsuccess = () => resolve(opening.result);
      });
      const transaction = database.transaction(['packs', 'contents'], 'readwrite');
      const head = { id: 'spoilt', name: 'Spoilt pack', version: '1.0.0', reviewed: '2026-11-20' };
      transaction
        .objectStore('packs')
        .put({ ...head, isOn: true, added: '2026-11-20', size: 1, counts: {}, order: 1 });
      transaction.objectStore('contents').put({ id: 'spoilt', build: '0', source: 7, compiled: null });
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
    });
    await driver.endBackground();
    await options.close();
    await open();
    await works();
    const again = await driver.openBeside('options.html');
    await says(again, 'Spoilt pack');
    await again.close();
  });

  it('of a newer version of the extension are left to it: the options say so, and the page has the bundled data', async () => {
    const options = await driver.openBeside('options.html');
    await says(options, 'Spoilt pack');
    // the background, which has it open, makes room
    const version = await options.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('backgrounder-packs', 2);
          opening.onblocked = () => resolve('blocked');
          opening.onsuccess = () => {
            resolve(opening.result.version);
            opening.result.close();
          };
        }),
    );
    expect(version).toBe(2);
    await options.close();
    await driver.endBackground();
    await open();
    await works();
    const again = await driver.openBeside('options.html');
    await says(again, 'Nothing was deleted');
    await again.close();
  });
});

describe('a private window', () => {
  it('is read as any, and what is switched off there is off in it alone and kept nowhere', async () => {
    const page = await driver.openPrivately(SITE_ORIGIN + PATH, SITE);
    const marked = () => mentionTexts(page, 'person');
    await expect.poll(marked, FOLLOWED).toContain('Andrei Lankov');
    const popup = await driver.openBeside('popup.html');
    await says(popup, 'Kim to Meet Putin');
    await press(popup, 'On for this page');
    await says(popup, 'Off on this page');
    await expect.poll(marked, FOLLOWED).toEqual([]);
    const kept = JSON.stringify([await stored(popup, 'sync'), await stored(popup, 'local')]);
    expect(kept).not.toMatch(/bloomberg|putin/i);
    await driver.endBackground();
    await page.reload();
    await says(popup, 'Off on this page');
    expect(await marked()).toEqual([]);
    await driver.open(SITE_ORIGIN + PATH, { site: SITE });
    await works();
    await press(popup, 'On for this page');
    await expect.poll(marked, FOLLOWED).toContain('Andrei Lankov');
    await popup.close();
    await page.close();
  });
});

describe('an extension that is loaded anew under an open page', () => {
  it('leaves the page as it was, says in the popup what to do, and goes on after that', async () => {
    await open();
    await works();
    await driver.reloadExtension();
    // Firefox starts the new script on open pages by itself
    if (driver.name === 'chromium') {
      await expect.poll(() => driver.mentions('person'), FOLLOWED).toEqual([]);
      const popup = await driver.openBeside('popup.html');
      await says(popup, 'Reload this page once');
      await popup.close();
      await open();
    }
    await works();
  });
});

describe('two versions at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-beside-'));

  afterAll(() => rmSync(folder, { recursive: true }));

  it('read the same page, and its reader has a card', async () => {
    copyBuild(driver.name, folder, { version: '0.0.9', geckoId: 'beside@backgrounder.example' });
    await driver.installBeside(folder);
    await open();
    await works();
  });
});

it('leaves no error behind', async () => {
  expect(await driver.errors()).toEqual([]);
});
