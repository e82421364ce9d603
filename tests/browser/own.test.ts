/** What readers add: a pack whose person gets a card, and a note that stands on one. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../../scripts/browsers/reading';
import { SAMPLE_PATH, SAMPLE_URL, sampleSite } from '../../scripts/browsers/sample';
import { axeFindings } from './support/axe';
import { Driver } from './support/driver';
import { giveFile } from './support/give-file';

const SAMPLE_PACK = readFileSync('docs/sample-pack.yaml', 'utf8');
const OPTIONS = 'options.html';

let driver: Driver;

beforeAll(async () => {
  driver = await Driver.start();
});

afterAll(async () => {
  await driver.close();
});

/** The sample article, in which the person of the sample pack has a say. */
function siteWithOppenheimer() {
  const site = new Map(sampleSite());
  const { contentType, body } = site.get(SAMPLE_PATH)!;
  site.set(SAMPLE_PATH, { contentType, body: body.replace('Lankov', 'Lankov and Robert Oppenheimer') });
  return site;
}

async function says(words: string): Promise<void> {
  await driver.page.waitForFunction((words) => document.body.innerText.includes(words), {}, words);
}

/** Presses the button or switch with the words; what only the ear gets belongs to them. */
async function press(words: string): Promise<void> {
  await driver.evaluate((words) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, label')];
    const found = all.find(({ textContent }) => textContent.trim() === words);
    if (!found) throw new Error(`nothing says “${words}”`);
    found.click();
  }, words);
}

/** What the button with the words gives the reader to keep. */
async function saved(words: string): Promise<string> {
  await driver.evaluate(() => {
    URL.createObjectURL = (file) => {
      void (file as Blob).text().then((text) => Object.assign(globalThis, { saved: text }));
      return '#saved';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(words);
  await driver.page.waitForFunction(() => 'saved' in globalThis);
  return driver.evaluate(() => (globalThis as unknown as { saved: string }).saved);
}

describe('a pack', () => {
  it('that is not sound is refused with the line, and nothing changes', async () => {
    await driver.openExtensionPage(OPTIONS);
    await says('Your packs');
    await giveFile(
      driver,
      'Your packs',
      'broken.yaml',
      SAMPLE_PACK.replace('country: united-states', 'country: atlantis'),
    );
    await says('This file was not added');
    const problems = await driver.evaluate(() => document.querySelector<HTMLElement>('.problems')!.innerText);
    expect(problems).toMatch(/^Line \d+ robert-oppenheimer: there is no country “atlantis”$/);
    expect(await driver.evaluate(() => document.querySelector('.packs'))).toBeNull();
    expect(await axeFindings(driver.page)).toEqual([]);
  });

  it('that is too large is refused unread', async () => {
    await driver.evaluate(() => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
      const input = inputs.find(({ accept }) => accept.includes('yaml'))!;
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(100 * 1024 * 1024)], 'huge.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await says('it has 100 MB; 32 MB is the most');
  });

  it('is added, listed, saved to a file as it was, and its person has a card on pages', async () => {
    await giveFile(driver, 'Your packs', 'sample-pack.yaml', SAMPLE_PACK);
    await says('Sample pack was added.');
    await says('Version 1.0.0, reviewed to');
    expect(await saved('Save to a fileSample pack')).toBe(SAMPLE_PACK);
    expect(await axeFindings(driver.page)).toEqual([]);
    await driver.open(SAMPLE_URL, { site: siteWithOppenheimer() });
    await driver.settle();
    await driver.hover('Robert Oppenheimer');
    const { text } = await driver.waitForCard('Los Alamos');
    expect(text).toContain('From your pack “Sample pack”');
  });

  it('is there no more while it is switched off, and not after it is removed', async () => {
    for (const [button, words] of [
      ['In use', 'Saved.'],
      ['RemoveSample pack', 'Are you sure?'],
    ] as const) {
      await driver.openExtensionPage(OPTIONS);
      await says('Sample pack');
      await press(button);
      await says(words);
      if (words === 'Are you sure?') {
        await press('Yes, remove');
        await says('Sample pack was removed.');
      }
      await driver.open(SAMPLE_URL, { site: siteWithOppenheimer() });
      await driver.settle();
      expect(await driver.mentions('person')).not.toContain('Robert Oppenheimer');
    }
  });
});

describe('a note', () => {
  it('is written from the card, and stands on it at once, where the page can’t read it', async () => {
    await driver.open(SAMPLE_URL);
    await driver.settle();
    await driver.click('Lankov');
    await driver.waitForCard('Kookmin');
    await pause(300);
    const pencil = await driver.evaluate(() => {
      const button = document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.note-icon')!;
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const opened = driver.nextPage('note.html');
    await driver.page.mouse.click(pencil.x, pencil.y);
    const writing = await opened;
    await writing.waitForSelector('textarea');
    expect(await axeFindings(writing)).toEqual([]);
    // the browser's history keeps both
    expect(await writing.evaluate(() => `${location.href} ${document.title}`)).not.toMatch(/lankov|person/i);
    await writing.focus('textarea');
    await writing.keyboard.type('Met him in Seoul.');
    // saved, it closes, and with it goes the answer to the click
    await writing.click('.button[data-weight="first"]').catch(() => undefined);
    await driver.waitForCard('Your note');
    const seen = await driver.evaluate(() => {
      const root = document.querySelector('backgrounder-card')!.shadowRoot!;
      const note = root.querySelector<HTMLElement>('.own-note > div')!;
      const isFirst = !!(note.compareDocumentPosition(root.querySelector('.name')!) & 4);
      return { height: note.offsetHeight, inside: note.shadowRoot, html: root.innerHTML, isFirst };
    });
    expect(seen.height).toBeGreaterThan(10);
    expect(seen.isFirst).toBe(true);
    expect(seen.inside).toBeNull();
    expect(seen.html).not.toContain('Met him');
  });

  it('is found, changed and deleted in the options, and outlives a reset', async () => {
    await driver.openExtensionPage(OPTIONS);
    await says('Met him in Seoul.');
    await press('Reset to defaults');
    await press('Yes, reset');
    await says('Everything is back to its default.');
    await says('Met him in Seoul.');
    expect(await axeFindings(driver.page)).toEqual([]);
    await driver.page.type('.notes-search', 'busan');
    await says('No note has these words.');
    await driver.page.click('.notes-search', { count: 3 });
    await driver.page.type('.notes-search', 'seoul');
    await press('EditAndrei Lankov');
    await driver.page.waitForSelector('.notes textarea');
    await driver.page.type('.notes textarea', ' Twice.');
    await press('Save');
    await says('Met him in Seoul. Twice.');
    await press('DeleteAndrei Lankov');
    await press('Yes, delete');
    await says('The note was deleted.');
    await says('There are none yet.');
  });

  it('is taken from a file, saved to another, and goes with a reset only where the reader says so', async () => {
    const note = {
      id: 'kim-jong-un',
      kind: 'person',
      name: 'Kim Jong Un',
      text: 'From elsewhere.',
      changed: '2026-01-01T00:00:00.000Z',
    };
    await driver.openExtensionPage(OPTIONS);
    await says('There are none yet.');
    await giveFile(driver, 'Your notes', 'notes.json', '{}');
    await says('That file holds no notes of Backgrounder.');
    await giveFile(
      driver,
      'Your notes',
      'notes.json',
      JSON.stringify({ format: 'backgrounder-notes', notes: [note] }),
    );
    await says('From elsewhere.');
    expect(JSON.parse(await saved('Save notes to a file'))).toMatchObject({ notes: [note] });
    await press('Reset to defaults');
    await press('Delete my notes too');
    await press('Yes, reset');
    await says('There are none yet.');
  });

  it('leaves no error behind', async () => {
    expect(await driver.errors()).toEqual([]);
  });
});
