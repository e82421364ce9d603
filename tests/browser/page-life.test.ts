/** The life of a page: a React application that hydrates, renders anew, reorders, reveals, adds and navigates under the marks. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pause } from '../../scripts/browsers/reading';
import { SITE_ORIGIN, type Site } from '../../scripts/browsers/serve';
import { STORIES, type AppActions } from './react-app/app';
import { Driver } from './support/driver';
import { reactSite } from './support/react-site';

/** Longer than settling, following and asking take together. */
const FOLLOWED = { timeout: 8_000, interval: 50 };
const READ_EVERY = 20;
const [FIRST, SECOND] = STORIES as [(typeof STORIES)[number], (typeof STORIES)[number]];

let driver: Driver;
let site: Site;

beforeAll(async () => {
  site = await reactSite();
  driver = await Driver.start();
});

afterAll(async () => {
  await driver.close();
});

beforeEach(async () => {
  await driver.open(SITE_ORIGIN + FIRST.path, { site });
  await driver.settle();
});

function act(action: keyof AppActions, ...words: string[]): Promise<void> {
  return driver.evaluate(
    (action, words) => {
      (globalThis as unknown as { app: Record<string, (...words: string[]) => void> }).app[action]!(...words);
    },
    action,
    words,
  );
}

const persons = () => driver.mentions('person');
const countOf = (name: string) => async () => (await persons()).filter((text) => text === name).length;
const leftOnPage = () =>
  driver.evaluate(() => ({
    highlights: [...CSS.highlights.keys()],
    hosts: document.querySelectorAll('backgrounder-card, backgrounder-announcer').length,
  }));
const NOTHING = { highlights: [], hosts: 0 };

describe('a React page', () => {
  afterEach(async () => {
    expect(await driver.errors()).toEqual([]);
  });

  it('hydrates without a word in the console, and its button still works', async () => {
    expect(await persons()).toEqual(
      expect.arrayContaining(['Kim Jong Un', 'Vladimir Putin', 'Andrei Lankov']),
    );
    await act('rerender');
    await expect
      .poll(() => driver.evaluate(() => document.querySelector('button')?.textContent))
      .toContain('1 times');
  });

  it('keeps its marks when it renders anew, replaces its nodes and turns its order round', async () => {
    const before = (await persons()).toSorted();
    for (const action of ['rerender', 'replace', 'reverse', 'replace'] as const) {
      await act(action);
      await expect.poll(async () => (await persons()).toSorted(), FOLLOWED).toEqual(before);
    }
  });

  it('gets marks on text that is revealed, and loses none', async () => {
    expect(await persons()).not.toContain('Donald Trump');
    await act('reveal');
    await expect.poll(persons, FOLLOWED).toContain('Donald Trump');
    expect(await persons()).toContain('Andrei Lankov');
  });

  it('keeps an open card while text is added above and below its mention', async () => {
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Andrei Lankov');
    await act('edit');
    await expect.poll(persons, FOLLOWED).toContain('Xi Jinping');
    expect((await driver.card())?.text).toContain('Andrei Lankov');
  });

  it('has each story marked that is put below the first', async () => {
    await act('append');
    await expect.poll(persons, FOLLOWED).toContain('Antony Blinken');
    expect(await countOf('Kim Jong Un')()).toBe(1);
    await driver.hover('Antony Blinken');
    await driver.waitForCard('Antony Blinken');
  });

  it('has the marks of the story it moves to, none of one it left, and none where no article is', async () => {
    await act('go', SECOND.path);
    await expect.poll(persons, FOLLOWED).toContain('Antony Blinken');
    expect(await persons()).not.toContain('Andrei Lankov');
    await act('go', '/markets');
    await expect.poll(leftOnPage, FOLLOWED).toEqual(NOTHING);
    await driver.evaluate(() => history.back());
    await expect.poll(persons, FOLLOWED).toContain('Antony Blinken');
    await driver.evaluate(() => history.back());
    await expect.poll(persons, FOLLOWED).toContain('Andrei Lankov');
  });

  it('has no marks while the browser translates it, and has them back after', async () => {
    await driver.evaluate(() => document.documentElement.classList.add('translated-ltr'));
    await expect.poll(leftOnPage, FOLLOWED).toEqual(NOTHING);
    await driver.evaluate(() => document.documentElement.classList.remove('translated-ltr'));
    await expect.poll(persons, FOLLOWED).toContain('Andrei Lankov');
  });

  it('loses the marks on text that comes to be hidden', async () => {
    await driver.evaluate(() => {
      for (const paragraph of document.querySelectorAll<HTMLElement>('article p'))
        if (paragraph.textContent.includes('Lankov')) paragraph.style.display = 'none';
    });
    await expect.poll(persons, FOLLOWED).not.toContain('Andrei Lankov');
  });

  it('has marks when it is left for another page and come back to', async () => {
    await driver.page.goto(SITE_ORIGIN + '/markets');
    // the page may come back out of the cache, where nothing loads that one could wait for
    await driver.evaluate(() => setTimeout(() => history.back()));
    await expect.poll(persons, FOLLOWED).toContain('Andrei Lankov');
  });

  it('is not moved by marks and cards', async () => {
    const places = () =>
      driver.evaluate(() =>
        [...document.querySelectorAll('article *')].map(
          (element) => element.getBoundingClientRect().toJSON() as object,
        ),
      );
    await driver.evaluate(() => scrollTo(0, 0));
    await act('reveal');
    await expect.poll(persons, FOLLOWED).toContain('Donald Trump');
    const marked = await places();
    await driver.evaluate(() => CSS.highlights.clear());
    expect(await places()).toEqual(marked);
  });
});

describe('the keys', () => {
  const step = async (name: 'next-mention' | 'previous-mention', words: string) => {
    await driver.command(name);
    return driver.waitForCard(words);
  };

  it('step from mention to mention, with the focus in the card, and Esc returns', async () => {
    await driver.evaluate(() => document.querySelector('button')?.focus());
    await step('next-mention', 'Kim Jong Un');
    expect(await driver.evaluate(() => document.activeElement?.tagName)).toBe('BACKGROUNDER-CARD');
    await step('next-mention', 'Vladimir Putin');
    await step('previous-mention', 'Kim Jong Un');
    expect(
      await driver.evaluate(() => document.querySelector('backgrounder-announcer')?.shadowRoot?.textContent),
    ).toMatch(/^1 \/ \d+$/);
    await driver.press('Escape');
    await driver.waitForNoCard();
    expect(await driver.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });

  it('go on in the next story, and after the last begin anew', async () => {
    await act('append');
    await expect.poll(persons, FOLLOWED).toContain('Antony Blinken');
    await driver.command('previous-mention');
    await driver.waitForCard(/\S/);
    for (let i = 0; i < 40 && !(await driver.card())?.text.includes('Lavrov'); i++) {
      await driver.command('next-mention');
      await pause(120);
    }
    expect((await driver.card())?.text).toContain('Lavrov');
    await step('next-mention', 'Kim Jong Un');
  });
});

describe('two hundred moves inside the site', () => {
  it('leave nothing behind', async () => {
    const before = await footprint();
    for (let i = 1; i <= 200; i++) {
      await act('go', i % 2 ? SECOND.path : FIRST.path);
      // most are left before they were read, some after
      if (i % READ_EVERY === 0) await expect.poll(persons, FOLLOWED).toContain('Andrei Lankov');
    }
    await act('go', '/markets');
    await expect.poll(leftOnPage, FOLLOWED).toEqual(NOTHING);
    // in a content script's world as in the page's: the browser counts both
    const after = await footprint();
    expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
    expect(after.megabytes).toBeLessThan(before.megabytes + 8);
  });

  /** Firefox has no such counters for a page; there the marks and hosts must do. */
  async function footprint(): Promise<{ listeners: number; megabytes: number }> {
    if (driver.name === 'firefox') return { listeners: 0, megabytes: 0 };
    const session = await driver.page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return { listeners: jsEventListeners, megabytes: usedSize / 2 ** 20 };
  }
});

describe('an extension that is taken away under an open page', () => {
  it('takes its marks and its card along', async () => {
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Andrei Lankov');
    expect(await seen()).toEqual({ isUnderlined: true, isCardShown: true });
    await driver.removeExtension();
    await expect.poll(seen, FOLLOWED).toEqual({ isUnderlined: false, isCardShown: false });
    // Firefox ends the script before it can clear up, but takes its style sheet, without which nothing shows
    if (driver.name !== 'firefox') expect(await leftOnPage()).toEqual(NOTHING);
  });

  const seen = () =>
    driver.evaluate(() => {
      const paragraph = document.querySelector('article p')!;
      const { textDecorationLine } = getComputedStyle(paragraph, '::highlight(backgrounder-person)');
      const isRegistered = (CSS.highlights.get('backgrounder-person')?.size ?? 0) > 0;
      const box = document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('.tippy-box');
      return {
        isUnderlined: isRegistered && textDecorationLine === 'underline',
        isCardShown: box?.checkVisibility() === true,
      };
    });
});
