/** What readers do with an open card, by pointer and keyboard, and what their settings change, in a real browser. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { centreOf, pause, rectOf, restAt, visibleCard, waitForCard } from '../../scripts/browsers/reading';
import type { Settings } from '../../src/settings';
import { Gallery, type View } from './support/gallery';
import { compareImages, decodePng } from './support/png';

const WINDOW = { width: 1000, height: 760 };
/** Twice as long as a card takes to open, so what hasn't by then won't. */
const NOTHING_MS = 600;
/** Pixels, less than any mark is long. */
const SHORTEST_LINE_PX = 20;

/** Pixels between a card and its line, at most. */
const BESIDE_PX = 20;

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await Gallery.open();
});

afterAll(async () => {
  await gallery.close();
});

afterEach(async () => {
  await page.close();
});

async function open(settings: Partial<Settings> = {}, view: View = WINDOW): Promise<void> {
  page = await gallery.page(`article.html?${encodeURIComponent(JSON.stringify(settings))}`, view);
}

async function rest(words: string): Promise<{ x: number; y: number }> {
  const point = centreOf(await rectOf(page, words));
  await restAt(page, point.x, point.y);
  return point;
}

async function openCard(words: string, says: string, click = false) {
  const { x, y } = await rest(words);
  if (click) await page.mouse.click(x, y);
  const card = await waitForCard(page, says, 3000);
  if (!card) throw new Error(`no card says “${says}”`);
  return card;
}

/** Asks something of an element in the card. */
async function inCard<T>(selector: string, ask: (element: HTMLElement) => T): Promise<T> {
  const handle = await page.evaluateHandle(
    (selector) => document.querySelector('backgrounder-card')?.shadowRoot?.querySelector(selector),
    selector,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`no ${selector} in the card`);
  return await element.evaluate(ask as (element: Node) => T);
}

const focused = () =>
  page.evaluate(() => {
    const at = document.querySelector('backgrounder-card')?.shadowRoot?.activeElement;
    return at ? (at.getAttribute('aria-label') ?? at.textContent) : null;
  });

describe('the card of what the pointer rests on', () => {
  it('waits where it will be, seen by nobody, and goes when the pointer does', async () => {
    await open({ openingDelay: 1000 });
    const point = await rest('Andrei Lankov');
    /** What waits, as eyes, pointers and voices meet it; undefined if nothing does. */
    const waiting = () =>
      page.evaluate(() => {
        const card = document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('.card');
        if (!card) return undefined;
        const { x, y, width, height } = card.getBoundingClientRect();
        const met = document.elementFromPoint(x + width / 2, y + height / 2);
        return {
          says: card.textContent.includes('Kookmin'),
          isSeen: card.checkVisibility({ opacityProperty: true }),
          isMet: met?.localName === 'backgrounder-card',
          isInert: card.closest('[inert]') !== null,
        };
      });
    await expect.poll(waiting).toEqual({ says: true, isSeen: false, isMet: false, isInert: true });
    await page.mouse.move(point.x, point.y + 200);
    await expect.poll(waiting).toBeUndefined();
    await openCard('sanctions relief', 'Built up by');
  });
});

describe('a pinned card', () => {
  it('is moved by its bar, by the arrow keys and from corner to corner, and never leaves the window', async () => {
    await open();
    const { rect } = await openCard('Andrei Lankov', 'Kookmin', true);
    const bar = await inCard('.bar .as-of', (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(bar.x, bar.y);
    await page.mouse.down();
    await page.mouse.move(bar.x + 120, bar.y - 60, { steps: 5 });
    await page.mouse.up();
    await pause(100);
    const dragged = (await visibleCard(page))!.rect;
    expect([Math.round(dragged.x - rect.x), Math.round(dragged.y - rect.y)]).toEqual([120, -60]);

    await inCard('.move', (element) => element.focus());
    await page.keyboard.press('ArrowLeft');
    await pause(100);
    expect(Math.round((await visibleCard(page))!.rect.x - dragged.x)).toBe(-24);

    await page.keyboard.press('Enter');
    await pause(100);
    const cornered = (await visibleCard(page))!.rect;
    const viewport = await page.evaluate(() => document.documentElement.clientWidth);
    expect([Math.round(cornered.x + cornered.width), Math.round(cornered.y)]).toEqual([viewport - 8, 8]);
    for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowUp');
    await pause(100);
    expect((await visibleCard(page))!.rect.y).toBe(8);
  });

  it('keeps Tab inside, from the last control to the first and back', async () => {
    await open();
    await openCard('Andrei Lankov', 'Kookmin', true);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Copy as text');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused()).toContain('Report a wrong card');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Copy as text');
  });
});

describe('a name inside a card', () => {
  it('opens in place with its heading in focus, and the way back leads to the name', async () => {
    await open();
    await openCard('elder Kim', 'Kim Jong Il', true);
    await inCard('.entity', (element) => element.focus());
    await page.keyboard.press('Enter');
    await waitForCard(page, 'Supreme Leader of North Korea since 2011', 2000);
    await expect.poll(focused).toBe('Kim Jong Un');
    await inCard('.back', (element) => element.click());
    await waitForCard(page, 'Leader of North Korea from 1994', 2000);
    await expect.poll(focused).toBe('Kim Jong Un');
    expect(await inCard('.name', (element) => element.textContent)).toBe('Kim Jong Il');
  });
});

describe('a drawing', () => {
  it('is read point by point with the arrow keys, and Enter opens what is read', async () => {
    await open();
    await openCard('Kim Jong', 'Supreme Leader', true);
    await inCard('.drawing-area', (element) => element.focus());
    const readout = () => inCard('.readout-text', (element) => element.textContent);
    expect(await readout()).toBe('Feb. 27–28, 2019 · Hanoi summit');
    await page.keyboard.press('Home');
    expect(await readout()).toBe('March 25–28, 2018 · First Kim–Xi meeting');
    expect(await inCard('.drawing-area', (element) => element.getAttribute('aria-valuetext'))).toBe(
      await readout(),
    );
    await page.keyboard.press('Enter');
    expect(await waitForCard(page, 'first trip abroad', 2000)).not.toBeNull();
  });

  it('is read by the pointer, at the nearest point', async () => {
    await open();
    await openCard('sanctions relief', 'Built up by', true);
    const bars = await inCard('.drawing-area', (element) => {
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { right: x + width - 12, top: y + 4, left: x + 8, bottom: y + height - 24 };
    });
    await page.mouse.move(bars.right, bars.top);
    expect(await inCard('.readout-text', (element) => element.textContent)).toBe(
      'Dec. 22, 2017 · Resolution 2397',
    );
    await page.mouse.move(bars.left, bars.bottom);
    expect(await inCard('.readout-text', (element) => element.textContent)).toBe(
      'July 15, 2006 · Resolution 1695',
    );
  });
});

describe('copying', () => {
  /** Stands in for the clipboard, which a headless browser may refuse. */
  const catchCopies = () =>
    page.evaluate(() => {
      const copies: string[] = [];
      Object.assign(globalThis, { copies });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void copies.push(text)) },
      });
    });
  const copies = () => page.evaluate(() => (globalThis as unknown as { copies: string[] }).copies);

  it('takes the card as text with its day and sources, and says so', async () => {
    await open();
    await catchCopies();
    await openCard('Feb. 28 collapse', 'Hanoi summit', true);
    await inCard('.copy', (element) => element.click());
    await pause(100);
    const [text] = await copies();
    expect(text).toMatch(/^Hanoi summit\nSecond North Korea–U.S. summit \(as of April 18, 2019\)/);
    expect(text).toContain(
      '- Wikipedia: 2019 North Korea–United States Hanoi Summit, https://en.wikipedia.org/wiki/',
    );
    expect(text).not.toContain('Panmunjom');
    expect(await inCard('[role=status]', (element) => element.textContent)).toBe('Copied');
  });

  it('takes a report as it is shown, and sends it nowhere', async () => {
    await open();
    await catchCopies();
    await openCard('Andrei Lankov', 'Kookmin', true);
    await inCard('[data-fold=report] summary', (element) => element.click());
    const shown = await inCard('.report', (element) => element.textContent);
    for (const part of [
      'Andrei Lankov (person andrei-lankov)',
      '“Andrei Lankov”',
      'https://www.bloomberg.com/',
      '0.1.0',
    ])
      expect(shown).toContain(part);
    await inCard('.copy-report', (element) => element.click());
    await pause(100);
    expect(await copies()).toEqual([shown]);
    expect(await inCard('[data-fold=report] a', (element) => (element as HTMLAnchorElement).href)).toBe(
      'https://issues.example/backgrounder',
    );
  });
});

describe('by the reader’s settings', () => {
  it('cards open on a click only', async () => {
    await open({ trigger: 'click' });
    await rest('Andrei Lankov');
    await pause(NOTHING_MS);
    expect(await visibleCard(page)).toBeNull();
    await openCard('Andrei Lankov', 'Kookmin', true);
  });

  it('cards open on hovering with a key held, or pressed then', async () => {
    await open({ trigger: 'hover-with-key', triggerKey: 'Shift' });
    await rest('Andrei Lankov');
    await pause(NOTHING_MS);
    expect(await visibleCard(page)).toBeNull();
    await page.keyboard.down('Shift');
    expect(await waitForCard(page, 'Kookmin', 2000)).not.toBeNull();
    await page.keyboard.up('Shift');
  });

  it('cards open after as long a rest as is chosen', async () => {
    await open({ openingDelay: 1000 });
    await page.evaluate(() => {
      const times = { moved: 0, opened: 0 };
      Object.assign(globalThis, { times });
      addEventListener('pointermove', ({ timeStamp }) => (times.moved ||= timeStamp), { capture: true });
      const look = (): void => {
        const box = document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('[data-state=visible]');
        times.opened = box ? performance.now() : 0;
        if (!box) requestAnimationFrame(look);
      }; // prettier-ignore
      look();
    });
    await openCard('Andrei Lankov', 'Kookmin');
    // the page itself sees the card in the frame after
    await page.waitForFunction(
      () => (globalThis as unknown as { times: { opened: number } }).times.opened > 0,
    );
    const { moved, opened } = await page.evaluate(
      () => (globalThis as unknown as { times: { moved: number; opened: number } }).times,
    );
    expect(opened - moved).toBeGreaterThan(990);
  });

  it('what came after the article is left out', async () => {
    await open({ hidesSince: true });
    const card = await openCard('Kim Jong', 'Supreme Leader', true);
    expect(card.text).not.toContain('Since this article');
  });

  it('kinds, repeated mentions and lines are as chosen', async () => {
    await open({ kinds: ['person'], mentions: 'first', underline: 'faint' });
    const names = await page.evaluate(() =>
      ['person', 'person-faint', 'meeting-faint'].map(
        (style) => CSS.highlights.get(`backgrounder-${style}`)?.size ?? 0,
      ),
    );
    // “the North Korean leader” and “Kim Jong Un” are one.
    expect(names).toEqual([0, 4, 0]);
    await openCard('Andrei Lankov', 'Kookmin');
  });

  it('there are no lines, and cards all the same', async () => {
    await open({ underline: 'none' });
    expect(await page.evaluate(() => CSS.highlights.has('backgrounder-person'))).toBe(false);
    await openCard('Andrei Lankov', 'Kookmin');
  });

  it('cards are dark or light, and their text is larger, within the window', async () => {
    await open({ theme: 'dark', textSize: 'largest' });
    const { rect } = await openCard('Kim Jong', 'Supreme Leader', true);
    const look = await inCard(
      '.name',
      (element) => getComputedStyle(element).color + getComputedStyle(element).fontSize,
    );
    expect(look).toBe('rgb(241, 242, 243)28.6px');
    expect(rect.y + rect.height).toBeLessThanOrEqual(WINDOW.height);
    expect(rect.x + rect.width).toBeLessThanOrEqual(WINDOW.width);
  });
});

describe.each(['ltr', 'rtl'])('on a page with dir=%s', (dir) => {
  it.each([
    ['below', 60],
    ['above', 700],
  ] as const)(
    'a card %s its line leaves it free, keeps to the window and leaves the page where it was',
    async (side, top) => {
      page = await gallery.page(dir === 'rtl' ? 'article.html?rtl' : 'article.html', WINDOW);
      await page.evaluate(() => (document.body.style.paddingBlock = '900px'));
      const before = await rectOf(page, 'Andrei Lankov');
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), before.y - top);
      const scrolled = await page.evaluate(() => scrollY);
      const line = { ...before, y: top };
      const { x, y } = centreOf(line);
      await restAt(page, x, y);
      const card = await waitForCard(page, 'Kookmin', 3000);
      if (!card) throw new Error('no card');
      const { rect } = card;
      if (side === 'below') expect(rect.y).toBeGreaterThanOrEqual(line.y + line.height - 1);
      else expect(rect.y + rect.height).toBeLessThanOrEqual(line.y + 1);
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.y).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(WINDOW.width);
      expect(rect.y + rect.height).toBeLessThanOrEqual(WINDOW.height);
      const [edge, ofLine] = dir === 'rtl' ? [rect.x + rect.width, line.x + line.width] : [rect.x, line.x];
      expect(Math.abs(edge - ofLine)).toBeLessThan(60);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    },
  );
});

describe('in a window zoomed to 200 %', () => {
  it('a card leaves its line free, and is read to its end by scrolling', async () => {
    const zoomed = { width: WINDOW.width / 2, height: WINDOW.height / 2, scale: 2 };
    await open({}, zoomed);
    const line = await rectOf(page, 'elder Kim');
    const { rect } = await openCard('elder Kim', 'Kim Jong Il');
    expect(rect.y >= line.y + line.height - 1 || rect.y + rect.height <= line.y + 1).toBe(true);
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(zoomed.width);
    expect(rect.y + rect.height).toBeLessThanOrEqual(zoomed.height);
    const isRead = await inCard('[data-fold=report] summary', (last) => {
      last.scrollIntoView({ block: 'nearest' });
      const { top, bottom } = last.getBoundingClientRect();
      const box = last.closest('.tippy-box')!.getBoundingClientRect();
      return top >= box.top && bottom <= box.bottom;
    });
    expect(isRead).toBe(true);
  });
});

describe('a page that is zoomed under an open card', () => {
  it('has a hovered card follow its line, above or below it', async () => {
    await open();
    await openCard('Andrei Lankov', 'Kookmin');
    for (const scale of [1.25, 0.8, 1]) {
      const [width, height] = [WINDOW.width / scale, WINDOW.height / scale];
      await page.setViewport({ width, height, deviceScaleFactor: scale });
      await expect
        .poll(async () => {
          const card = await visibleCard(page);
          if (!card?.text.includes('Kookmin')) return 'no card';
          const { y, height } = card.rect;
          const line = await rectOf(page, 'Andrei Lankov');
          return Math.min(Math.abs(y - (line.y + line.height)), Math.abs(y + height - line.y)) < BESIDE_PX;
        })
        .toBe(true);
    }
  });

  it('keeps a pinned card whole in the window, wherever it was put', async () => {
    await open();
    await openCard('Andrei Lankov', 'Kookmin', true);
    await inCard('.move', (element) => element.focus());
    await page.keyboard.press('Enter');
    for (const scale of [2, 1.25, 1]) {
      const [width, height] = [WINDOW.width / scale, WINDOW.height / scale];
      await page.setViewport({ width, height, deviceScaleFactor: scale });
      await expect
        .poll(async () => {
          const rect = (await visibleCard(page))?.rect;
          return (
            rect &&
            rect.x >= 0 &&
            rect.y >= 0 &&
            rect.x + rect.width <= width &&
            rect.y + rect.height <= height
          );
        })
        .toBe(true);
    }
  });
});

describe('in other media', () => {
  it('nothing of the card nor of the marks is printed', async () => {
    await open();
    await openCard('Andrei Lankov', 'Kookmin', true);
    const clip = { x: 0, y: 0, ...WINDOW };
    const onScreen = await page.screenshot({ clip });
    await gallery.setMedium(page, 'print');
    const printed = await page.screenshot({ clip });
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('backgrounder-card')!.remove();
    });
    const bare = await page.screenshot({ clip });
    // letters at the ends of a mark are drawn a shade differently; a line would be as long as its words
    expect(compareImages(decodePng(printed), decodePng(bare)).columns).toBeLessThan(SHORTEST_LINE_PX);
    expect(compareImages(decodePng(onScreen), decodePng(bare)).columns).toBeGreaterThan(SHORTEST_LINE_PX);
  });

  it('nothing moves where the reader wants less motion', async () => {
    await open();
    await gallery.setMedium(page, 'less motion');
    await openCard('Andrei Lankov', 'Kookmin', true);
    expect(await inCard('.tippy-box', (element) => getComputedStyle(element).transitionDuration)).toBe('0s');
  });

  it('forced colours leave the drawing and the edge of the card', async () => {
    await open();
    await gallery.setMedium(page, 'forced colours');
    await openCard('Kim Jong', 'Supreme Leader', true);
    const colours = await inCard('.dot', (element) => [
      getComputedStyle(element).fill,
      getComputedStyle(element.closest('.tippy-box')!).backgroundColor,
    ]);
    expect(colours[0]).not.toBe(colours[1]);
  });
});
