/** The options page of the built extension: what each setting does in the example beside it, and what a file carries. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pause } from '../../scripts/browsers/reading';
import { axeFindings } from './support/axe';
import { Driver } from './support/driver';

const PATIENCE = { timeout: 5_000, interval: 100 };

let driver: Driver;

beforeAll(async () => {
  driver = await Driver.start();
});

afterAll(async () => {
  await driver.close();
});

beforeEach(async () => {
  await driver.openExtensionPage('options.html');
  await driver.settle();
});

afterEach(async () => {
  await press('Reset to defaults');
  await press('Yes, reset');
  await says('Everything is back to its default.');
  expect(await driver.errors()).toEqual([]);
});

async function says(words: string): Promise<void> {
  await driver.page.waitForFunction((words) => document.body.innerText.includes(words), {}, words);
}

/** Presses the button, or chooses the option, with the words. */
async function press(words: string): Promise<void> {
  await driver.evaluate((words) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, label')];
    const found = all.find(({ innerText }) => innerText.trim() === words);
    if (!found) throw new Error(`nothing says “${words}”`);
    found.click();
  }, words);
}

async function takeSettings(text: string): Promise<void> {
  await driver.evaluate((text) => {
    // of those that take a file, the one beside the way back to the standard settings
    const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find((input) =>
      input.parentElement?.textContent.includes('Reset to defaults'),
    )!;
    const files = new DataTransfer();
    files.items.add(new File([text], 'settings.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

describe('the options page', () => {
  it('gives axe nothing to find, in either theme', async () => {
    for (const theme of ['Light', 'Dark']) {
      await press(theme);
      await says('Saved.');
      await pause(100);
      expect(await axeFindings(driver.page)).toEqual([]);
    }
  });

  it('takes the theme and the size of the text for itself', async () => {
    const lookOf = () =>
      driver.evaluate(() => ({
        background: getComputedStyle(document.documentElement).backgroundColor,
        size: getComputedStyle(document.body).fontSize,
      }));
    await press('Dark');
    await press('Largest');
    await driver.page.waitForFunction(() => document.documentElement.dataset.textSize === 'largest');
    expect(await lookOf()).toEqual({ background: 'rgb(27, 28, 30)', size: '18.2px' });
  });

  it('tells how much the dataset holds, and its licence', async () => {
    await says('CC0');
    const text = await driver.evaluate(() => document.body.innerText);
    expect(text).toMatch(/Version \d+\.\d+\.\d+, reviewed to/);
    expect(text).toMatch(/\d,\d{3} people/);
  });

  it('lists the keys, and leads to where the browser has them changed', async () => {
    await says('Go to the next underlined mention');
    const keys = await driver.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('kbd')].map(({ innerText }) => innerText),
    );
    expect(keys).toContain('Alt+Shift+Period');
    const opened = driver.nextPage('shortcuts');
    await press('Change the keys');
    const keysPage = await opened;
    // Firefox tells of no page of its own where it is
    if (driver.name === 'chromium') expect(keysPage.url()).toBe('chrome://extensions/shortcuts');
    await keysPage.close();
  });

  it('opens cards in its example as on a page, in their own look', async () => {
    await driver.hover('Vladimir Putin');
    const { rect } = await driver.waitForCard('President of Russia');
    expect(rect.width).toBeGreaterThan(300);
    expect(rect.width).toBeLessThan(400);
  });

  it('marks in its example what is chosen, as often as is chosen, with the line that is chosen', async () => {
    const people = async () => (await driver.mentions('person')).length;
    const all = await people();
    await press('Only the first in the article');
    await vi.waitFor(async () => expect(await people()).toBeLessThan(all), PATIENCE);
    expect(await people()).toBeGreaterThan(0);
    await press('People');
    await vi.waitFor(async () => expect(await people()).toBe(0), PATIENCE);
    expect((await driver.mentions('sanctions')).length).toBeGreaterThan(0);
    await press('None, until the pointer is there');
    await vi.waitFor(async () => expect(await driver.mentions('sanctions')).toEqual([]), PATIENCE);
  });

  it('opens cards on a click only, and without what came after, where that is chosen', async () => {
    await press('on a click only');
    await press('Left out');
    await pause(500);
    await driver.hover('Vladimir Putin');
    await pause(900);
    expect(await driver.card()).toBeNull();
    await driver.click('Vladimir Putin');
    const { text } = await driver.waitForCard('President of Russia');
    expect(text).not.toContain('Since this article');
    await driver.press('Escape');
  });

  it('is not wider than a phone', async () => {
    await driver.setViewport(320, 640);
    await pause(100);
    expect(
      await driver.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await driver.setViewport(1200, 800);
  });

  it('asks before it resets', async () => {
    await press('Dark');
    await says('Saved.');
    await press('Reset to defaults');
    await press('No');
    expect(await driver.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  it('takes settings from a file, and says so when a file holds none', async () => {
    await takeSettings('{"a": 1}');
    await says('That file holds no settings of Backgrounder.');
    await takeSettings(
      JSON.stringify({ format: 'backgrounder-settings', settings: { version: 1, theme: 'dark' } }),
    );
    await says('Loaded from the file.');
    await driver.page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  });

  it('saves settings to a file, and has from it the same again', async () => {
    /** What is chosen, and what is ticked. */
    const chosen = () =>
      driver.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('label > input')].map(
          ({ checked, parentElement }) => `${parentElement?.innerText ?? ''}: ${String(checked)}`,
        ),
      );
    const standard = await chosen();
    const ticks = ['People', 'On for all pages'];
    const choices = ['Dark', 'Largest', 'Only the first in the article', 'One plain line for all', '0.6 s', 'Left out']; // prettier-ignore
    for (const words of [...ticks, ...choices]) await press(words);
    // where one of several is chosen, another is no more
    const different = ticks.length + 2 * choices.length;
    await vi.waitFor(
      async () => expect((await chosen()).filter((line, i) => line !== standard[i])).toHaveLength(different),
      PATIENCE,
    );
    const before = await chosen();
    await driver.evaluate(() => {
      URL.createObjectURL = (file) => {
        void (file as Blob).text().then((text) => Object.assign(globalThis, { saved: text }));
        return '#saved';
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await press('Save to a file');
    await says('Saved to a file.');
    await driver.page.waitForFunction(() => 'saved' in globalThis);
    const saved = await driver.evaluate(() => (globalThis as unknown as { saved: string }).saved);
    await press('Reset to defaults');
    await press('Yes, reset');
    await vi.waitFor(async () => expect(await chosen()).toEqual(standard), PATIENCE);
    await takeSettings(saved);
    await says('Loaded from the file.');
    await vi.waitFor(async () => expect(await chosen()).toEqual(before), PATIENCE);
  });
});
