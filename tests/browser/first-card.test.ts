/** The first thing that a reader meets: a quiet underline, and a card on resting there. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pause, type Rect } from '../../scripts/browsers/reading';
import { SAMPLE_URL } from '../../scripts/browsers/sample';
import { SITE_ORIGIN } from '../../scripts/browsers/serve';
import { Driver } from './support/driver';
import { compareImages, decodePng } from './support/png';

/** Longer than any delay of a card, so what hasn't opened by then won't. */
const NOTHING_MS = 900;
/** Room around a word for its underline. */
const UNDERLINE_PX = 6;
/** Part of a word's width under which something must be painted; letters that reach down interrupt a line. */
const UNDERLINED_SHARE = 0.6;

/** Where the text says the surname alone. */
const LANKOV = { phrase: 'Lankov doesn' };

/** A mention of each kind, and where it stands. */
const SOME_OF_EACH = [
  ['Lankov', LANKOV.phrase],
  ['summit', 'summit in Vietnam'],
  ['sanctions', 'sanctions on North Korea'],
] as const;

/** Writes down every change inside the page's own tree from the first moment on. */
const WATCH_MUTATIONS = `
  globalThis.pageChanges = [];
  document.addEventListener('DOMContentLoaded', () => {
    const root = document.getElementById('__next');
    globalThis.pageBefore = root.outerHTML;
    new MutationObserver((records) => {
      for (const { type, target } of records) globalThis.pageChanges.push(type + ' of ' + target.nodeName);
    }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  });
`;

let driver: Driver;

beforeAll(async () => {
  driver = await Driver.start();
});

afterAll(async () => {
  await driver.close();
});

describe('resting on a mention', () => {
  beforeEach(openSample);

  it('opens the card of a person', async () => {
    await driver.hover('Lankov', LANKOV);
    const card = await driver.waitForCard('Andrei Lankov');
    expect(card.kind).toBe('person');
  });

  it('opens the card of a meeting that is described, not named', async () => {
    await driver.hover('summit in Vietnam');
    const card = await driver.waitForCard('Hanoi');
    expect(card.kind).toBe('meeting');
  });

  it('opens the card of sanctions', async () => {
    await driver.hover('sanctions', { phrase: 'sanctions on North Korea' });
    const card = await driver.waitForCard('North Korea');
    expect(card.kind).toBe('sanctions');
  });

  it('tells the three Kims apart', async () => {
    await driver.hover('elder Kim');
    await driver.waitForCard('Kim Jong Il');
    await driver.hover('Kim Il Sung');
    await driver.waitForCard('Kim Il Sung');
    await driver.hover('Kim', { phrase: 'Kim went to see' });
    await driver.waitForCard('Kim Jong Un');
  });

  it('shows the card inside the window', async () => {
    await driver.hover('Lankov', LANKOV);
    const { rect } = await driver.waitForCard('Andrei Lankov');
    const window = await driver.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(rect.width).toBeGreaterThan(200);
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(window.width);
    expect(rect.y + rect.height).toBeLessThanOrEqual(window.height);
  });
});

describe('the pointer', () => {
  beforeEach(openSample);

  it('opens nothing in passing', async () => {
    const { x, y } = await driver.pointOf('Lankov', LANKOV);
    await driver.move(x - 250, y);
    await driver.move(x + 250, y, 10);
    await driver.move(x + 250, y + 300, 5);
    await driver.move(2, 2);
    await pause(NOTHING_MS);
    expect(await driver.card()).toBeNull();
  });

  it('can go from the mention into its card, which stays', async () => {
    const { x, y } = await driver.pointOf('Lankov', LANKOV);
    await driver.hover('Lankov', LANKOV);
    const { rect } = await driver.waitForCard('Andrei Lankov');
    const inside = rect.y > y ? rect.y + 20 : rect.y + rect.height - 20;
    await driver.move(x, inside, 8);
    await pause(NOTHING_MS);
    expect((await driver.card())?.text).toContain('Andrei Lankov');
  });

  it('takes the card with it when it leaves', async () => {
    await openCard();
    await driver.move(2, 2, 4);
    await driver.waitForNoCard();
  });
});

describe('a card', () => {
  beforeEach(openSample);

  it('closes on Esc', async () => {
    await openCard();
    await driver.press('Escape');
    await driver.waitForNoCard();
  });

  it('is pinned by a click on the mention, and stays when the pointer leaves', async () => {
    await openCard();
    await driver.click('Lankov', LANKOV);
    await driver.move(2, 2, 4);
    await pause(NOTHING_MS);
    expect((await driver.card())?.text).toContain('Andrei Lankov');
    await driver.press('Escape');
    await driver.waitForNoCard();
  });

  it('is copied as text by its button', async () => {
    await openCard();
    await driver.click('Lankov', LANKOV);
    await driver.press('Tab');
    await driver.press('Enter');
    await driver.waitForCard('Copied');
  });
});

describe('the page', () => {
  it('has highlights under our names only for what was found', async () => {
    await openSample();
    expect(await driver.mentions('person')).toContain('Andrei Lankov');
    expect((await driver.mentions('meeting')).length).toBeGreaterThan(0);
    expect((await driver.mentions('sanctions')).length).toBeGreaterThan(0);
    const names = await driver.evaluate(() => [...CSS.highlights.keys()]);
    expect(names.filter((name) => !name.startsWith('backgrounder-'))).toEqual([]);
  });

  it('shows a line under a mention and leaves its letters alone', async () => {
    await openSample();
    const word = await driver.rectOf('Lankov', LANKOV);
    const clip = grow(word, UNDERLINE_PX);
    const marked = decodePng(await driver.screenshot({ clip }));
    // only this kind's lines: another's, on the line above, may reach into the clip
    await driver.evaluate(() => {
      CSS.highlights.delete('backgrounder-person');
    });
    const plain = decodePng(await driver.screenshot({ clip }));
    const { columns, rows } = compareImages(marked, plain);
    expect(columns).toBeGreaterThan(UNDERLINED_SHARE * word.width);
    expect(columns).toBeLessThanOrEqual(marked.width);
    // the line is in the lower part of the word's box; what changes above its letters belongs to the line of text above
    const isOfLetters = (row: number): boolean => row > marked.height / 4 && row <= marked.height / 2;
    expect(rows.filter(isOfLetters)).toEqual([]);
    expect(rows.at(-1)).toBeGreaterThan(marked.height / 2);
  });

  it('marks nothing outside the article’s text', async () => {
    await openSample();
    const persons = await driver.mentions('person');
    for (const name of [
      'Merkel',
      'Angela Merkel',
      'Macron',
      'Shinzo Abe',
      'Erdogan',
      'Pompeo',
      'Lavrov',
      'Kim Beispiel',
      'Moon Jae Sample',
    ]) {
      expect(persons).not.toContain(name);
    }
    await driver.hover('Merkel', { within: '[class*=InlineRecirc]' });
    await pause(NOTHING_MS);
    expect(await driver.card()).toBeNull();
  });

  it('is not changed: no node added, removed or rewritten, through a session of hovering', async () => {
    await driver.open(SAMPLE_URL, { early: WATCH_MUTATIONS });
    await driver.settle();
    await hoverAround();
    const { changes, same } = await driver.evaluate(() => {
      const seen = globalThis as unknown as { pageChanges: string[]; pageBefore: string };
      return {
        changes: seen.pageChanges,
        same: document.getElementById('__next')?.outerHTML === seen.pageBefore,
      };
    });
    expect(changes).toEqual([]);
    expect(same).toBe(true);
  });

  it('that is no article stays without mentions and card', async () => {
    const body =
      '<!doctype html><title>Markets</title><div id="__next"><main><h1>Markets</h1><p>Vladimir Putin and Kim Jong Un met.</p></main></div>';
    await driver.open(`${SITE_ORIGIN}/markets`, {
      site: new Map([['/markets', { contentType: 'text/html', body }]]),
    });
    await pause(2 * NOTHING_MS);
    await driver.hover('Vladimir Putin');
    await pause(NOTHING_MS);
    const names = await driver.evaluate(() =>
      [...CSS.highlights.keys()].filter((name) => (CSS.highlights.get(name)?.size ?? 0) > 0),
    );
    expect(names).toEqual([]);
    expect(await driver.card()).toBeNull();
  });
});

describe('a whole session', () => {
  const OWN_PAGES = ['popup.html', 'sidepanel.html', 'options.html'];

  /**
   * Opens a page of the extension beside the article.
   * @returns the addresses outside of the extension that it has asked for; in Firefox they are among the extension's
   */
  async function askedBy(file: string): Promise<string[]> {
    const page = await driver.openBeside(file);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    if (driver.name === 'chromium') await page.reload();
    await expect.poll(() => page.evaluate(() => document.body.innerText), { timeout: 15_000 }).toMatch(/\S/);
    const own = await page.evaluate(() => location.origin);
    await page.close();
    if (driver.name === 'chromium') expect(asked).toContainEqual(expect.stringContaining('.js'));
    return asked.filter((url) => !url.startsWith(own));
  }

  it('makes no request but the page’s own, and no error', async () => {
    await openSample();
    await hoverAround();
    for (const file of OWN_PAGES) expect(await askedBy(file)).toEqual([]);
    const paths = driver.requests().map(({ url }) => url);
    expect(paths).toEqual([SAMPLE_URL]);
    expect(driver.extensionRequests()).toEqual([]);
    expect(await driver.errors()).toEqual([]);
  });

  it('would have been refused one by its own policy, or caught making it', async () => {
    const url = 'https://leak.example/caught';
    await openSample();
    if ((await driver.fetchAsExtension(url)) === 'refused') return;
    await expect.poll(() => driver.extensionRequests(), { timeout: 5_000 }).toContain(url);
  });
});

async function openSample(): Promise<void> {
  await driver.open(SAMPLE_URL);
  await driver.settle();
}

async function openCard(): Promise<void> {
  await driver.hover('Lankov', LANKOV);
  await driver.waitForCard('Andrei Lankov');
}

/** Rests on one mention of each kind, opens its card and closes it. */
async function hoverAround(): Promise<void> {
  for (const [words, phrase] of SOME_OF_EACH) {
    await driver.hover(words, { phrase });
    await driver.waitForCard(/\S/);
    await driver.press('Escape');
    await driver.waitForNoCard();
  }
}

function grow({ x, y, width, height }: Rect, by: number): Rect {
  return { x, y, width, height: height + by };
}
