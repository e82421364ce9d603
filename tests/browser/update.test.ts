/** An update: what a reader has set, added and written under the version before is there under the new one. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_PATH, SAMPLE_URL, sampleSite } from '../../scripts/browsers/sample';
import { nameFromEnvironment } from './support/gallery';
import { copyBuild } from './support/copy-build';
import { Driver } from './support/driver';
import { giveFile } from './support/give-file';

/** A checkout in which an earlier version is built (`npm run update-path` makes one); else this build stands for it, under an earlier number. */
const BEFORE = process.env.BACKGROUNDER_BEFORE;
const PACK = readFileSync('docs/sample-pack.yaml', 'utf8');
const NOTE = {
  id: 'andrei-lankov',
  kind: 'person',
  name: 'Andrei Lankov',
  text: 'Met him in Seoul.',
  changed: '2026-01-01T00:00:00.000Z',
};
/** As the first versions stored them: without a version of their own. */
const SETTINGS = {
  mentions: 'first',
  offPages: ['www.bloomberg.com/news/articles/2019-01-01/off'],
};

interface Api {
  storage: { sync: { set(items: object): Promise<void>; get(keys: null): Promise<Record<string, unknown>> } };
  runtime: { getManifest(): { version: string } };
}

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-update-'));
let driver: Driver;

beforeAll(async () => {
  copyBuild(nameFromEnvironment(), folder, { of: BEFORE, version: '0.0.9' });
  driver = await Driver.start({ folder });
});

afterAll(async () => {
  await driver.close();
  rmSync(folder, { recursive: true });
});

async function says(words: string): Promise<void> {
  await driver.page.waitForFunction((words) => document.body.innerText.includes(words), {}, words);
}

const version = (): Promise<string> =>
  driver.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.runtime.getManifest().version);

const synced = (): Promise<Record<string, unknown>> =>
  driver.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.storage.sync.get(null));

/** The builds that compiled the packs that are there. */
const builds = (): Promise<string[]> =>
  driver.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('backgrounder-packs');
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = await new Promise<{ build: string }[]>((resolve) => {
      const asking = database.transaction('contents').objectStore('contents').getAll();
      asking.onsuccess = () => resolve(asking.result as { build: string }[]);
    });
    database.close();
    return all.map(({ build }) => build);
  });

describe('an update', () => {
  it('keeps the settings, the notes and the packs of the version before', async () => {
    await driver.openExtensionPage('options.html');
    await says('Your packs');
    expect(await version()).toBe('0.0.9');
    await giveFile(driver, 'Your packs', 'sample-pack.yaml', PACK);
    await says('Sample pack was added.');
    await giveFile(
      driver,
      'Your notes',
      'notes.json',
      JSON.stringify({ format: 'backgrounder-notes', notes: [NOTE] }),
    );
    await says(NOTE.text);
    await driver.evaluate(
      (settings) => (globalThis as unknown as { chrome: Api }).chrome.storage.sync.set(settings),
      SETTINGS,
    );
    await says('www.bloomberg.com/news/articles/2019-01-01/off');
    await driver.evaluate(() => {
      const labels = [...document.querySelectorAll('label')];
      labels.find(({ textContent }) => textContent.trim() === 'Dark')!.click();
    });
    await expect.poll(synced, { timeout: 10_000 }).toMatchObject({ ...SETTINGS, theme: 'dark' });
    const before = await synced();
    expect(await builds()).toEqual(['0.0.9']);

    copyBuild(driver.name, folder);
    await driver.reloadExtension(folder);

    await driver.openExtensionPage('options.html');
    await says('Sample pack');
    await says(NOTE.text);
    const now = await version();
    expect(now).not.toBe('0.0.9');
    expect(await synced()).toEqual(before);
    expect(await driver.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    // the background has compiled it anew
    await expect.poll(builds, { timeout: 10_000 }).toEqual([now]);
  });

  it('has them on the page: the pack’s person, and the note on its card', async () => {
    const site = new Map(sampleSite());
    const { contentType, body } = site.get(SAMPLE_PATH)!;
    site.set(SAMPLE_PATH, { contentType, body: body.replace('Lankov', 'Lankov and Robert Oppenheimer') });
    await driver.open(SAMPLE_URL, { site });
    await driver.settle();
    await driver.hover('Robert Oppenheimer');
    await driver.waitForCard('Los Alamos');
    await driver.move(1, 1);
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Your note');
    expect(await driver.errors()).toEqual([]);
  });
});
