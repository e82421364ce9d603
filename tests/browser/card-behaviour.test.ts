/** What a pointer, a finger and the keyboard do to marks and cards, in a real browser. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  pause,
  rectOf,
  restAt,
  visibleCard,
  waitForCard,
  type VisibleCard,
} from '../../scripts/browsers/reading';
import { Gallery } from './support/gallery';

const WINDOW = { width: 1000, height: 760 };
/** Twice as long as a card takes to open or to close, so what hasn't by then won't. */
const NOTHING_MS = 600;
const CLOSED = { timeout: 3000, interval: 50 };

let gallery: Gallery;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  gallery = await Gallery.open();
});

afterAll(async () => {
  await gallery.close();
});

async function open(view = WINDOW, file = 'article.html'): Promise<void> {
  page = await gallery.page(file, view);
  page.on('pageerror', (error) => errors.push(String(error)));
}

afterEach(async () => {
  await page.close();
  expect(errors.splice(0)).toEqual([]);
});

async function middleOf(words: string, nth = 0): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await rectOf(page, words, { nth });
  return { x: x + width / 2, y: y + height / 2 };
}

async function hover(words: string, nth = 0): Promise<void> {
  const { x, y } = await middleOf(words, nth);
  await restAt(page, x, y);
}

async function cardSaying(words: string): Promise<VisibleCard> {
  const card = await waitForCard(page, words, 3000);
  if (!card) throw new Error(`no card says “${words}”`);
  return card;
}

/** Waits until no card is seen. */
async function closes(): Promise<void> {
  await expect.poll(() => visibleCard(page), CLOSED).toBeNull();
}

/** Waits as long as a card could take, and says whether none is there. */
async function isNone(): Promise<boolean> {
  await pause(NOTHING_MS);
  return (await visibleCard(page)) === null;
}

function boxAttribute(attribute: string): Promise<string | null | undefined> {
  return page.evaluate(
    (attribute) =>
      document
        .querySelector('backgrounder-card')
        ?.shadowRoot?.querySelector('.tippy-box')
        ?.getAttribute(attribute),
    attribute,
  );
}

async function clickInCard(selector: string): Promise<void> {
  const point = await page.evaluate((selector) => {
    const element = document.querySelector('backgrounder-card')?.shadowRoot?.querySelector(selector);
    element?.scrollIntoView({ block: 'nearest' });
    const rect = element?.getBoundingClientRect();
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, selector);
  if (!point) throw new Error(`no ${selector} in the card`);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await page.mouse.click(point.x, point.y);
}

function expectInside({ rect }: VisibleCard, { width, height }: { width: number; height: number }): void {
  expect(rect.x).toBeGreaterThanOrEqual(0);
  expect(rect.y).toBeGreaterThanOrEqual(0);
  expect(rect.x + rect.width).toBeLessThanOrEqual(width);
  expect(rect.y + rect.height).toBeLessThanOrEqual(height);
}

describe('a resting pointer', () => {
  beforeEach(() => open());

  it('opens a card as a tooltip, in an element outside the body', async () => {
    await hover('Andrei Lankov');
    await cardSaying('Kookmin');
    expect(await boxAttribute('role')).toBe('tooltip');
    expect(await boxAttribute('aria-label')).toBe('Andrei Lankov');
    expect(
      await page.evaluate(() => document.querySelector('backgrounder-card')?.parentElement?.tagName),
    ).toBe('HTML');
  });

  it('opens the card of a name that lies over several elements', async () => {
    await hover('Kim Jong', 0);
    await cardSaying('Supreme Leader');
  });

  it('opens nothing beside a mention, where the caret still snaps to it', async () => {
    const { x, y } = await middleOf('Nothing to see');
    await restAt(page, x, y);
    await restAt(page, 990, (await middleOf('Andrei Lankov')).y);
    expect(await isNone()).toBe(true);
  });

  it('adds nothing to the page before a card is first needed', async () => {
    await pause(200);
    expect(await page.evaluate(() => document.querySelector('backgrounder-card'))).toBeNull();
  });

  it('never has the hovered line covered, wherever on the screen it is', async () => {
    for (const [words, top] of [
      ['Andrei Lankov', 30],
      ['elder Kim', 400],
      ['visited', 720],
    ] as const) {
      await page.evaluate(() => (document.body.style.paddingTop = '900px'));
      const before = await rectOf(page, words);
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), before.y - top);
      await pause(100);
      const line = await page.evaluate((by) => by, before.y - (before.y - top));
      await restAt(page, before.x + before.width / 2, line + before.height / 2);
      const card = await cardSaying('Why “');
      expectInside(card, WINDOW);
      const isBelow = card.rect.y >= line + before.height - 1;
      const isAbove = card.rect.y + card.rect.height <= line + 1;
      expect(isBelow || isAbove).toBe(true);
      await page.keyboard.press('Escape');
      await closes();
    }
  });

  it('anchors the card at the hovered line of a mention that runs over two', async () => {
    const second = await rectOf(page, 'summit in Vietnam');
    await restAt(page, second.x + 20, second.y + second.height / 2);
    const { rect } = await cardSaying('Hanoi summit');
    expect(Math.abs(rect.y - (second.y + second.height))).toBeLessThan(20);
  });
});

describe('a moving pointer', () => {
  beforeEach(() => open());

  it('opens nothing while it travels', async () => {
    const { x, y } = await middleOf('Andrei Lankov');
    for (let i = 0; i < 60; i++) {
      await page.mouse.move(x - 30 + (i % 2) * 60, y);
      await pause(12);
    }
    expect(await visibleCard(page)).toBeNull();
  });

  it('opens the card of what it rests on while the page comes to a halt, and a ticker goes on', async () => {
    const { x, y } = await middleOf('Andrei Lankov');
    await page.evaluate(() => {
      const ticker = document.body.appendChild(document.createElement('div'));
      ticker.style.cssText = 'position:fixed;inset:auto 0 0;height:20px;overflow:auto';
      ticker.appendChild(document.createElement('div')).style.cssText = 'height:10px;width:100000px';
      let frames = 0;
      const move = (): void => {
        if (++frames < 40) scrollBy(0, frames % 2 ? 1 : -1);
        ticker.scrollBy(1, 0);
        requestAnimationFrame(move);
      };
      requestAnimationFrame(move);
    });
    await restAt(page, x, y);
    await cardSaying('Andrei Lankov');
  });

  it('may cross another mention on its slanted way to the card', async () => {
    await hover('UN restrictions');
    const { rect } = await cardSaying('States are to send home');
    const from = await middleOf('UN restrictions');
    // Over the next line, where “Andrei Lankov” is marked, to the far end of the card.
    const to = { x: rect.x + rect.width - 20, y: rect.y + 30 };
    for (let i = 1; i <= 12; i++) {
      await page.mouse.move(from.x + ((to.x - from.x) * i) / 12, from.y + ((to.y - from.y) * i) / 12);
      await pause(40);
    }
    await pause(NOTHING_MS);
    expect((await visibleCard(page))?.text).toContain('States are to send home');
  });

  it('has its card taken over by another mention, which is never without one in between', async () => {
    await hover('Andrei Lankov');
    await cardSaying('Kookmin');
    await page.evaluate(() => {
      const shown: string[] = [];
      Object.assign(globalThis, { shown });
      const box = document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.tippy-box')!;
      new MutationObserver(() => {
        const { state } = (box as HTMLElement).dataset;
        const now = state === 'visible' ? box.getAttribute('aria-label')! : 'none';
        if (shown.at(-1) !== now) shown.push(now);
      }).observe(box, { attributes: true });
    });
    const { x, y } = await middleOf('sanctions relief');
    await restAt(page, x, y);
    await cardSaying('Built up by');
    const shown = await page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
    expect(shown.filter((label) => label !== 'Andrei Lankov')).toEqual(['UN sanctions on North Korea']);
  });

  it('closes the card after a grace when it leaves', async () => {
    await hover('Andrei Lankov');
    await cardSaying('Kookmin');
    await page.mouse.move(5, 5, { steps: 5 });
    expect(await visibleCard(page)).not.toBeNull();
    await closes();
  });

  it('opens nothing while text is being selected', async () => {
    const { x, y } = await middleOf('Andrei Lankov');
    await page.mouse.move(x - 100, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 8 });
    expect(await isNone()).toBe(true);
    await page.mouse.up();
    expect(await isNone()).toBe(true);
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  });
});

describe('a click', () => {
  beforeEach(() => open());

  it('pins: the card becomes a dialog with the focus, and stays when the pointer leaves', async () => {
    const { x, y } = await middleOf('Andrei Lankov');
    await restAt(page, x, y);
    await cardSaying('Kookmin');
    await page.mouse.click(x, y);
    expect(await boxAttribute('role')).toBe('dialog');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BACKGROUNDER-CARD');
    await page.mouse.move(5, 5);
    expect(await isNone()).toBe(false);
    await page.mouse.click(5, 5);
    await closes();
  });

  it('on a link inside a mention follows the link and pins nothing', async () => {
    const { x, y } = await middleOf('UN Security Council');
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe('#linked');
    expect(await isNone()).toBe(true);
  });

  it('on the buttons of the card pins it and closes it', async () => {
    await hover('Andrei Lankov');
    await cardSaying('Kookmin');
    await clickInCard('.pin');
    expect(await boxAttribute('role')).toBe('dialog');
    await clickInCard('.close');
    await closes();
  });

  it('on a name inside a card opens that card in place, and Back returns', async () => {
    await hover('elder Kim');
    await cardSaying('Kim Jong Il');
    await clickInCard('.entity');
    await cardSaying('Supreme Leader of North Korea since 2011');
    expect(await boxAttribute('aria-label')).toBe('Kim Jong Un');
    await clickInCard('.back');
    await cardSaying('Leader of North Korea from 1994');
  });

  it('opens one of several meetings out of their list', async () => {
    await hover('visited');
    await cardSaying('4 meetings');
    await clickInCard('.row:nth-child(2) .entity');
    await cardSaying('A walk on the beach');
  });

  it('opens one of those whom words may mean, and Back asks again which', async () => {
    await hover('Another Kim');
    const { text } = await cardSaying('Which of these?');
    expect(text).toContain('Kim Jong Un');
    await clickInCard('.choices li:nth-child(2) .entity');
    await cardSaying('Leader of North Korea from 1994');
    await clickInCard('.back');
    await cardSaying('Which of these?');
  });
});

describe('scrolling', () => {
  beforeEach(() => open());

  it('takes a hovered card along and leaves a pinned one', async () => {
    const { x, y } = await middleOf('Andrei Lankov');
    await restAt(page, x, y);
    const hovered = await cardSaying('Kookmin');
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await pause(150);
    const moved = await cardSaying('Kookmin');
    expect(moved.rect.y).toBeCloseTo(hovered.rect.y - 40, 0);
    await page.mouse.click(x, y - 40);
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await pause(150);
    expect((await cardSaying('Kookmin')).rect.y).toBeCloseTo(moved.rect.y, 0);
  });

  it('closes a hovered card whose line is out of sight', async () => {
    await hover('Andrei Lankov');
    await cardSaying('Kookmin');
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await closes();
  });
});

describe('the keyboard', () => {
  beforeEach(() => open());

  it('gives the focus back where it was', async () => {
    await page.focus('#link');
    const { x, y } = await middleOf('Andrei Lankov');
    await restAt(page, x, y);
    await cardSaying('Kookmin');
    await page.evaluate(() => document.querySelector<HTMLElement>('#link')?.focus());
    await clickInCard('.pin');
    await page.keyboard.press('Escape');
    await closes();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  it('steps from mention to mention', async () => {
    const step = () =>
      page.evaluate(() => (globalThis as unknown as { shown: { step(way: string): void } }).shown.step('on'));
    await step();
    await cardSaying('Supreme Leader');
    await step();
    await cardSaying('UN sanctions on North Korea');
    expect(await boxAttribute('role')).toBe('dialog');
  });
});

describe('a narrow screen', () => {
  const PHONE = { width: 360, height: 640 };
  beforeEach(() => open(PHONE));

  it('shows a sheet at its edge, which leaves the line free', async () => {
    const { x, y } = await middleOf('Kim Jong', 0);
    await page.mouse.click(x, y);
    const card = await cardSaying('Supreme Leader');
    expectInside(card, PHONE);
    // Firefox's scroll bar takes its part of the window.
    expect(card.rect.width).toBe(await page.evaluate(() => document.documentElement.clientWidth));
    expect(card.rect.y + card.rect.height).toBe(PHONE.height);
    expect(card.rect.y).toBeGreaterThan(y);
  });

  it('lets the sheet be swiped away by its bar, and have it back after a half-hearted swipe', async () => {
    const { x, y } = await middleOf('Kim Jong', 0);
    await page.mouse.click(x, y);
    const { rect } = await cardSaying('Supreme Leader');
    const drag = async (by: number): Promise<void> => {
      await page.mouse.move(40, rect.y + 20);
      await page.mouse.down();
      await page.mouse.move(40, rect.y + 20 + by, { steps: 5 });
      await page.mouse.up();
    };
    await drag(20);
    expect((await cardSaying('Supreme Leader')).rect.y).toBe(rect.y);
    await drag(200);
    await expect.poll(() => visibleCard(page)).toBeNull();
    await page.mouse.click(x, y);
    await expect.poll(async () => (await visibleCard(page))?.rect.y).toBe(rect.y);
  });
});

describe('a very long article', () => {
  beforeEach(() => open(WINDOW, 'article.html?long'));

  const registered = () => page.evaluate(() => CSS.highlights.get('backgrounder-person')?.size ?? 0);

  it('has only the marks near the viewport registered, wherever it is scrolled to', async () => {
    await pause(200);
    expect(await registered()).toBeGreaterThan(3);
    expect(await registered()).toBeLessThan(100);
    await hover('In paragraph 500');
    await pause(200);
    expect(await registered()).toBeLessThan(100);
    const { x, y } = await middleOf('paragraph 500 of very many Andrei Lankov');
    await restAt(page, x + 120, y);
    await cardSaying('Kookmin');
  });
});

describe('two articles on a page', () => {
  beforeEach(() => open());

  it('leave each other’s marks alone', async () => {
    const sizes = () =>
      page.evaluate(() => [
        CSS.highlights.get('backgrounder-person')?.size,
        CSS.highlights.get('backgrounder-meeting')?.size,
      ]);
    const before = await sizes();
    await page.evaluate(() => {
      const second = new AbortController();
      (globalThis as unknown as { start(signal: AbortSignal): void }).start(second.signal);
      second.abort();
    });
    expect(await sizes()).toEqual(before);
  });
});

describe('leaving the article', () => {
  beforeEach(() => open());

  it('leaves nothing behind', async () => {
    await hover('Andrei Lankov');
    await cardSaying('Kookmin');
    await page.evaluate(() => (globalThis as unknown as { leave: AbortController }).leave.abort());
    const left = await page.evaluate(() => ({
      host: document.querySelector('backgrounder-card'),
      highlights: [...CSS.highlights.keys()],
    }));
    expect(left).toEqual({ host: null, highlights: [] });
    await hover('sanctions relief');
    expect(await isNone()).toBe(true);
  });
});
