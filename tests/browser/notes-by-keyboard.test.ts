/** Notes, packs and settings without a pointer: where the keyboard's place is once something is saved, taken back or gone. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Driver } from './support/driver';
import { giveFile } from './support/give-file';

const PATIENCE = { timeout: 5_000, interval: 50 };
const SAMPLE_PACK = readFileSync('docs/sample-pack.yaml', 'utf8');
/** The later one stands first. */
const NOTES = [
  ['kim-jong-un', 'Kim Jong Un', '2026-01-03'],
  ['vladimir-putin', 'Vladimir Putin', '2026-01-02'],
  ['donald-trump', 'Donald Trump', '2026-01-01'],
].map(([id, name, day]) => ({
  id,
  kind: 'person',
  name,
  text: `About ${name}.`,
  changed: `${day}T00:00:00.000Z`,
}));

let driver: Driver;

beforeAll(async () => {
  driver = await Driver.start();
});

afterAll(async () => {
  expect(await driver.errors()).toEqual([]);
  await driver.close();
});

async function says(words: string): Promise<void> {
  await vi.waitFor(
    async () => expect(await driver.evaluate(() => document.body.innerText)).toContain(words),
    PATIENCE,
  );
}

/** Goes to the button with the words, as the Tab key would in the end, and presses Enter. */
async function enter(words: string): Promise<void> {
  await driver.evaluate((words) => {
    const found = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === words,
    );
    if (!found) throw new Error(`no button says “${words}”`);
    found.focus();
  }, words);
  await driver.press('Enter');
}

/** What the one has that the keyboard is at: a button its words, a field its label. */
function place(): Promise<string> {
  return driver.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute('aria-label') ?? (at === document.body ? 'nowhere' : (at?.textContent ?? ''));
  });
}

async function isAt(words: string): Promise<void> {
  await vi.waitFor(async () => expect(await place()).toBe(words), PATIENCE);
}

describe('in the notes, the keyboard', () => {
  beforeEach(async () => {
    await driver.openExtensionPage('options.html');
    await driver.settle();
    await driver.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { clear: () => Promise<void> } } } }
      ).chrome;
      await storage.local.clear();
    });
    await says('There are none yet.');
    await giveFile(
      driver,
      'Your notes',
      'notes.json',
      JSON.stringify({ format: 'backgrounder-notes', notes: NOTES }),
    );
    await says('About Donald Trump.');
  });

  it('goes on at the note that was saved, though that is now the first', async () => {
    await enter('EditDonald Trump');
    await isAt('Your note on Donald Trump');
    await driver.page.keyboard.type(' More.');
    await driver.page.keyboard.down('Control');
    await driver.press('Enter');
    await driver.page.keyboard.up('Control');
    await says('About Donald Trump. More.');
    await vi.waitFor(
      async () =>
        expect(await driver.evaluate(() => document.querySelector('.note-name')?.textContent)).toBe(
          'Donald Trump',
        ),
      PATIENCE,
    );
    await isAt('EditDonald Trump');
  });

  it('goes on at the note that was not changed after all', async () => {
    await enter('EditVladimir Putin');
    await isAt('Your note on Vladimir Putin');
    await driver.press('Escape');
    await isAt('EditVladimir Putin');
  });

  it('is asked before what was written is lost, and writes on after a No', async () => {
    await enter('EditVladimir Putin');
    await isAt('Your note on Vladimir Putin');
    await driver.page.keyboard.type('!');
    await driver.press('Escape');
    await says('Are you sure? What you have written will be gone.');
    await enter('No');
    await isAt('Your note on Vladimir Putin');
    await enter('Cancel');
    await says('Are you sure? What you have written will be gone.');
    await enter('Yes, discard');
    await isAt('EditVladimir Putin');
    expect(await driver.evaluate(() => document.body.innerText)).not.toContain('!');
  });

  it('is back at the button after a No', async () => {
    await enter('DeleteVladimir Putin');
    await says('Are you sure?');
    await enter('No');
    await isAt('DeleteVladimir Putin');
    await driver.press('Enter');
    await says('Are you sure?');
    await driver.press('Tab');
    await driver.press('Escape');
    await isAt('DeleteVladimir Putin');
  });

  it('goes on at the next note, at the last one at that before, and in the end at the heading', async () => {
    await enter('EditVladimir Putin');
    await isAt('Your note on Vladimir Putin');
    await driver.press('Escape');
    await isAt('EditVladimir Putin');
    for (const [gone, next] of [
      ['Vladimir Putin', 'EditDonald Trump'],
      ['Donald Trump', 'EditKim Jong Un'],
      ['Kim Jong Un', 'Your notes'],
    ] as const) {
      await enter(`Delete${gone}`);
      await says('Are you sure?');
      await enter('Yes, delete');
      await isAt(next);
    }
  });

  it('goes on at the search where it leaves no other note', async () => {
    await driver.page.type('.notes-search', 'putin');
    await enter('DeleteVladimir Putin');
    await says('Are you sure?');
    await enter('Yes, delete');
    await isAt('Search your notes');
  });
});

describe('elsewhere in the options, the keyboard', () => {
  beforeEach(async () => {
    await driver.openExtensionPage('options.html');
    await driver.settle();
  });

  it('goes on at the heading after the last pack', async () => {
    await giveFile(driver, 'Your packs', 'sample-pack.yaml', SAMPLE_PACK);
    await says('Sample pack was added.');
    await enter('RemoveSample pack');
    await says('Are you sure?');
    await enter('Yes, remove');
    await says('Sample pack was removed.');
    await isAt('Your packs');
  });

  it('is back at the button after a reset', async () => {
    await enter('Reset to defaults');
    await says('Are you sure?');
    await enter('Yes, reset');
    await says('Everything is back to its default.');
    await isAt('Reset to defaults');
  });

  it('goes on at the next page that is off, and in the end at the heading', async () => {
    await giveFile(
      driver,
      'These settings',
      'settings.json',
      JSON.stringify({
        format: 'backgrounder-settings',
        settings: { version: 1, offPages: ['www.bloomberg.com/one', 'www.bloomberg.com/two'] },
      }),
    );
    await says('www.bloomberg.com/two');
    await enter('Switch on againwww.bloomberg.com/two');
    await isAt('Switch on againwww.bloomberg.com/one');
    await driver.press('Enter');
    await isAt('Where it is off');
  });
});

describe('the page of a note', () => {
  const SUBJECT = { id: 'kim-jong-un', kind: 'person', name: 'Kim Jong Un' };

  /** Has the browser's storage answer late, and counts what is written. */
  async function open(): Promise<void> {
    await driver.evaluate((subject) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { set(items: object): Promise<void> } } };
      };
      return chrome.storage.session.set({ 'note-written-1': subject });
    }, SUBJECT);
    await driver.openExtensionPage('note.html?1');
    await driver.page.waitForSelector('textarea');
    await driver.evaluate(() => {
      const seen = { writes: 0, closes: 0 };
      const api = globalThis as unknown as Record<'chrome' | 'browser', Api | undefined>;
      interface Api {
        storage: { local: { set: (items: object) => Promise<void> } };
        tabs: { remove: (id: number) => Promise<void> };
      }
      const { storage, tabs } = (api.browser ?? api.chrome)!;
      const set = storage.local.set.bind(storage.local);
      storage.local.set = async (items) => {
        seen.writes += 1;
        await new Promise((resolve) => setTimeout(resolve, 300));
        await set(items);
      };
      tabs.remove = () => {
        seen.closes += 1;
        return Promise.resolve();
      };
      Object.assign(globalThis, { seen });
    });
  }

  const seen = () =>
    driver.evaluate(() => (globalThis as unknown as { seen: { writes: number; closes: number } }).seen);

  it('saves once, however often Ctrl and Enter are pressed', async () => {
    await open();
    await driver.page.keyboard.type('Twice.');
    await driver.page.keyboard.down('Control');
    await driver.press('Enter');
    await driver.press('Enter');
    await driver.page.keyboard.up('Control');
    await vi.waitFor(async () => expect((await seen()).closes).toBe(1), PATIENCE);
    expect(await seen()).toEqual({ writes: 1, closes: 1 });
  });

  it('asks before it closes over what was written, and closes unasked over nothing', async () => {
    await open();
    await driver.page.keyboard.type('Draft.');
    await driver.press('Escape');
    await says('Are you sure? What you have written will be gone.');
    expect((await seen()).closes).toBe(0);
    await driver.press('Escape');
    await isAt('Your note on Kim Jong Un');
    for (const _ of 'Draft.') await driver.press('Backspace');
    // keys come faster here than from a hand: the page may not have drawn the last one yet
    await vi.waitFor(async () => {
      await driver.press('Escape');
      expect((await seen()).closes).toBeGreaterThan(0);
    }, PATIENCE);
    expect((await seen()).writes).toBe(0);
  });
});
