/** The briefing of the built extension, opened beside the sample article. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE_URL, sampleSite } from '../../scripts/browsers/sample';
import { SITE_ORIGIN } from '../../scripts/browsers/serve';
import { axeFindings } from './support/axe';
import { Driver } from './support/driver';

/** The sample article, and a page that is none. */
const SITE = new Map([
  ...sampleSite(),
  [
    '/europe',
    { contentType: 'text/html', body: '<html lang="en"><link rel="icon" href="data:,"><p>News</p></html>' },
  ],
]);

/** Asks from outside: of two tabs only one is drawn, and the timers of the other sleep. */
const PATIENCE = { timeout: 10_000, interval: 100 };

let driver: Driver;
let panel: Page;

beforeAll(async () => {
  driver = await Driver.start();
});

afterAll(async () => {
  await driver.close();
});

beforeEach(async () => {
  await driver.open(SAMPLE_URL, { site: SITE });
  await driver.settle();
  panel = await driver.openBeside('sidepanel.html');
  await panel.setViewport({ width: 360, height: 700 });
  await says('Who is who');
});

afterEach(async () => {
  await panel.close();
  expect(await driver.errors()).toEqual([]);
});

async function says(words: string): Promise<void> {
  await vi.waitFor(async () => expect(await text()).toContain(words), PATIENCE);
}

async function saysNoMore(words: string): Promise<void> {
  await vi.waitFor(async () => expect(await text()).not.toContain(words), PATIENCE);
}

const text = (): Promise<string> => panel.evaluate(() => document.body.innerText);

async function press(words: string): Promise<void> {
  await panel.evaluate((words) => {
    const found = [...document.querySelectorAll<HTMLElement>('button')].find(
      ({ innerText }) => innerText.trim() === words,
    );
    if (!found) throw new Error(`no button says “${words}”`);
    found.focus();
    found.click();
  }, words);
}

/** The words that the page shows as jumped to, and whether they are in the window. */
function jumpedTo(): Promise<{ words: string; isSeen: boolean } | undefined> {
  return driver.evaluate(() => {
    for (const range of CSS.highlights.get('backgrounder-jump') ?? []) {
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return {
        words: (range as Range).toString().replace(/\s/g, ' '),
        isSeen: top > 0 && bottom < innerHeight,
      };
    }
    return undefined;
  });
}

async function waitForJump(words: string): Promise<void> {
  await vi.waitFor(async () => expect(await jumpedTo()).toEqual({ words, isSeen: true }), PATIENCE);
}

describe('the briefing', () => {
  it('tells who is who, the meetings, the sanctions, and what happened since', async () => {
    const said = await text();
    for (const words of ['Kim Heads to Russia', 'At the center', 'Vladimir Putin', 'Experts', 'Andrei Lankov', 'The meetings behind it', 'Hanoi summit', 'Sanctions in play', 'In force on April 18, 2019', 'Since this article']) expect(said).toContain(words); // prettier-ignore
  });

  it('jumps to each mention in turn, marks it, and leads back', async () => {
    await driver.evaluate(() => scrollTo(0, 40));
    await press('Andrei Lankov');
    await says('Back to where you were');
    await waitForJump('Andrei Lankov');
    expect(await driver.evaluate(() => scrollY)).toBeGreaterThan(300);
    await press('Andrei Lankov');
    await waitForJump('Lankov');
    await press('Back to where you were');
    await vi.waitFor(async () => expect(await jumpedTo()).toBeUndefined(), PATIENCE);
    expect(await driver.evaluate(() => scrollY)).toBe(40);
  });

  it('goes from name to name by the arrow keys, and to the search by a slash', async () => {
    await panel.evaluate(() => document.querySelector<HTMLElement>('.jump')?.focus());
    const focused = () => panel.evaluate(() => (document.activeElement as HTMLElement).innerText);
    const first = await focused();
    await panel.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await panel.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    await panel.keyboard.press('/');
    expect(await panel.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('search');
  });

  it('jumps to a mention and leads back by the keyboard alone', async () => {
    await panel.evaluate(() => document.querySelector<HTMLElement>('.jump')?.focus());
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await says('Back to where you were');
    await vi.waitFor(async () => expect((await jumpedTo())?.isSeen).toBe(true), PATIENCE);
    // a jump shows the article's tab, and one in the background takes no keys
    await panel.bringToFront();
    await panel.focus('.way-back button');
    await panel.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await jumpedTo()).toBeUndefined(), PATIENCE);
  });

  it('is printed in dark ink whatever the theme, without what is pressed or folded', async () => {
    await panel.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
    await driver.showAsPrinted(panel);
    const printed = await panel.evaluate(() => ({
      pressed: [...document.querySelectorAll('.button, input, summary')].filter((part) =>
        part.checkVisibility(),
      ).length,
      ink: getComputedStyle(document.querySelector('h1')!).color,
      people: document.body.innerText.includes('Andrei Lankov'),
      isCut: document.documentElement.scrollWidth > innerWidth,
    }));
    expect(printed).toEqual({ pressed: 0, ink: 'rgb(18, 19, 20)', people: true, isCut: false });
  });

  it('finds what is searched for, and says when there is nothing', async () => {
    await panel.type('input[type=search]', 'Lankov');
    await saysNoMore('Vladimir Putin');
    expect(await text()).toContain('Andrei Lankov');
    await panel.type('input[type=search]', ' xyzzy');
    await says('Nothing found');
    await press('Show all');
    await says('Vladimir Putin');
  });

  it('shows only the kinds that are pressed, by the keyboard alone, and all again', async () => {
    const kinds = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.kind-button')].map(
          ({ innerText, ariaPressed }) => `${innerText.replace(/ \d+$/, '')} ${ariaPressed}`,
        ),
      );
    const all = ['People', 'Meetings', 'Sanctions', 'Institutions and places'];
    expect(await kinds()).toEqual(all.map((kind) => `${kind} false`));
    await panel.focus('input[type=search]');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await saysNoMore('Who is who');
    expect(await text()).toContain('Sanctions in play');
    expect(await text()).not.toContain('The meetings behind it');
    expect(await kinds()).toContain('Sanctions true');
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Tab');
    await panel.keyboard.up('Shift');
    await panel.keyboard.press(' ');
    await says('Who is who');
    expect(await text()).toContain('Sanctions in play');
    await panel.type('input[type=search]', 'Hanoi');
    await says('No row of the chosen kinds has these words.');
    await press('Show all');
    await says('The meetings behind it');
    expect(await kinds()).toEqual(all.map((kind) => `${kind} false`));
  });

  it('narrows the drawing to a pair by the names on its lanes', async () => {
    const drawn = () => panel.evaluate(() => document.querySelectorAll('.met').length);
    const all = await drawn();
    await panel.evaluate(() => {
      const lanes = [...document.querySelectorAll<HTMLElement>('.lane-name')];
      for (const name of ['Kim Jong Un', 'Donald Trump'])
        lanes.find(({ innerText, ariaPressed }) => innerText === name && ariaPressed === 'false')?.click();
    });
    await says('meetings of Kim Jong Un + Donald Trump');
    expect(await drawn()).toBeLessThan(all);
  });

  it('reads the drawing meeting by meeting with the arrow keys', async () => {
    const value = () => panel.$eval('.lanes-area', (area) => area.getAttribute('aria-valuetext'));
    await panel.focus('.lanes-area');
    const last = await value();
    await panel.keyboard.press('ArrowLeft');
    expect(await value()).not.toBe(last);
    await panel.keyboard.press('Home');
    expect(await panel.$eval('.lanes-area', (area) => area.getAttribute('aria-valuenow'))).toBe('1');
  });

  it('spreads the drawing when zoomed in', async () => {
    const width = () => panel.$eval('.lanes-area svg', (svg) => svg.clientWidth);
    const before = await width();
    await panel.click('button[aria-label="Zoom in"]');
    await vi.waitFor(async () => expect(await width()).toBeGreaterThan(before * 1.9), PATIENCE);
  });

  it('copies itself as Markdown', async () => {
    await panel.evaluate(() => {
      Object.assign(globalThis, { copied: '' });
      navigator.clipboard.writeText = (text) => {
        Object.assign(globalThis, { copied: text });
        return Promise.resolve();
      };
    });
    await press('Copy as Markdown');
    await says('Copied.');
    expect(await panel.evaluate(() => (globalThis as unknown as { copied: string }).copied)).toMatch(
      /^# Kim Heads to Russia/,
    );
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to find in the %s theme', async (scheme) => {
    if (driver.name === 'chromium')
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    else await driver.setColorScheme(scheme);
    await press('Andrei Lankov');
    await says('Back to where you were');
    expect(await axeFindings(panel)).toEqual([]);
    await driver.setColorScheme('light');
  });

  it('is not wider than a panel of 280 pixels', async () => {
    await panel.setViewport({ width: 280, height: 700 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  it('grows with the article', async () => {
    await driver.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'German Chancellor Angela Merkel said that she welcomed the news from Moscow.';
      const paragraphs = [...document.querySelectorAll('p')];
      paragraphs.find(({ innerText }) => innerText.includes('Lankov doesn'))!.after(more);
    });
    await says('Angela Merkel');
  });

  it('follows the page to another that is no article', async () => {
    await driver.page.goto(`${SITE_ORIGIN}/europe`);
    await says('No article here');
  });
});
