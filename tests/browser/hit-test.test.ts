/** Which mention the pointer or a finger is on, whatever a page does to its text: enlarge it, turn it, lay something over it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pause, rectOf, restAt, visibleCard, waitForCard } from '../../scripts/browsers/reading';
import { Gallery } from './support/gallery';

const WINDOW = { width: 1000, height: 760 };
const PHONE = { width: 390, height: 780 };
const CARD_MS = 5_000;
/** Twice as long as a card takes to open, so what hasn't by then won't. */
const NOTHING_MS = 600;
/** Longer than what a phone takes for a long press. */
const PRESS_MS = 900;

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await Gallery.open();
  page = await gallery.page('article.html', WINDOW);
});

afterAll(async () => {
  await gallery.close();
});

afterEach(async () => {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await page.evaluate(() => {
    document.querySelector('main')!.removeAttribute('style');
    document.querySelector('#over')?.remove();
    getSelection()?.removeAllRanges();
  });
  await expect.poll(() => visibleCard(page), { timeout: CARD_MS }).toBeNull();
});

/** Lays the article out by a style of its own. */
async function styled(style: string): Promise<void> {
  await page.evaluate((style) => document.querySelector('main')!.setAttribute('style', style), style);
}

/** Puts an element of the page's own over the article; gives it its last touch there, if it needs one. */
async function laidOver(html: string, isModal = false): Promise<void> {
  await page.evaluate(
    (html, isModal) => {
      const holder = document.createElement('template');
      holder.innerHTML = html;
      document.body.append(holder.content);
      if (isModal) document.querySelector<HTMLDialogElement>('#over')!.showModal();
    },
    html,
    isModal,
  );
}

async function middleOf(words: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await rectOf(page, words);
  return { x: x + width / 2, y: y + height / 2 };
}

async function restOn(words: string): Promise<void> {
  const { x, y } = await middleOf(words);
  await restAt(page, x, y);
}

async function opensOn(words: string, says: string): Promise<void> {
  await restOn(words);
  expect((await waitForCard(page, says, CARD_MS))?.text).toContain(says);
}

describe('text that the page has moved', () => {
  it.each([
    ['enlarged by its own zoom', 'zoom: 1.6'],
    ['shrunk', 'transform: scale(0.7)'],
    ['turned', 'transform: rotate(-7deg)'],
    ['shifted and slanted', 'transform: translate(40px, 30px) skewX(8deg)'],
    ['set in columns', 'columns: 2; max-width: none'],
    ['scrolled in a box of its own', 'height: 260px; overflow: auto; padding-bottom: 0'],
  ])('(%s) opens the card of the word under the pointer, and of no other', async (_, style) => {
    await styled(style);
    await opensOn('Andrei Lankov', 'Kookmin');
    await page.keyboard.press('Escape');
    await restOn('didn’t say when');
    await pause(NOTHING_MS);
    expect(await visibleCard(page)).toBeNull();
  });

  it('(on a screen of two pixels for each) opens the card of the word under the pointer', async () => {
    await page.setViewport({ ...WINDOW, deviceScaleFactor: 2 });
    await opensOn('Andrei Lankov', 'Kookmin');
    await page.setViewport(WINDOW);
  });
});

describe('a mention under something of the page', () => {
  const OVER = 'style="position: fixed; inset: 0; width: 100%; height: 100%; background: #fff; border: 0"';
  it.each([
    ['a banner', `<div id="over" ${OVER}></div>`, false],
    ['a dialog', '<dialog id="over" style="width: 95vw; height: 95vh">Sign in</dialog>', true],
    ['a header that stays', '<header id="over" style="position: fixed; inset: 0 0 auto; height: 90vh; background: #fff">Menu</header>', false],
    ['a frame', `<iframe id="over" ${OVER} srcdoc="Andrei Lankov"></iframe>`, false],
  ])('(%s) opens nothing', async (_, html, isModal) => {
    await laidOver(html, isModal);
    await restOn('Andrei Lankov');
    await pause(NOTHING_MS);
    expect(await visibleCard(page)).toBeNull();
  }); // prettier-ignore
});

describe('a person inside the words of a meeting, whose first name is a link', () => {
  const WITHIN = 'talks in Hanoi with Kim Jong Un';
  // the card of the meeting names the person, and his office
  const PERSON = 'Born Jan. 8, 1984';
  const MEETING = 'Second North Korea–U.S. summit';
  const middleWithin = async (words: string) => {
    const { x, y, width, height } = await rectOf(page, words, { phrase: WITHIN });
    return { x: x + width / 2, y: y + height / 2 };
  };
  const says = async (words: string) =>
    expect((await waitForCard(page, words, CARD_MS))?.text).toContain(words);

  it('has its own card, beside it the meeting has, and so back and forth', async () => {
    for (const [words, card] of [
      ['in Hanoi', MEETING],
      ['Jong Un', PERSON],
      ['talks', MEETING],
      ['Kim', PERSON],
    ] as const) {
      const { x, y } = await middleWithin(words);
      await restAt(page, x, y);
      await says(card);
    }
  });

  it('leaves a click on the link to the page, and is pinned by one beside it', async () => {
    const link = await middleWithin('Kim');
    await page.mouse.click(link.x, link.y);
    expect(await page.evaluate(() => location.hash)).toBe('#within');
    const isPinned = () =>
      page.evaluate(
        () =>
          document
            .querySelector('backgrounder-card')
            ?.shadowRoot?.querySelector('.tippy-box')
            ?.getAttribute('role') === 'dialog',
      );
    await pause(NOTHING_MS);
    expect(await isPinned()).toBe(false);
    const { x, y } = await middleWithin('Jong Un');
    await page.mouse.click(x, y);
    await says(PERSON);
    expect(await isPinned()).toBe(true);
    expect(await page.evaluate(() => location.hash)).toBe('#within');
  });
});

describe('a finger', () => {
  it('opens the card with a tap, which stays until the next tap elsewhere', async () => {
    await page.setViewport({ ...WINDOW, hasTouch: true });
    const { x, y } = await middleOf('Andrei Lankov');
    await page.touchscreen.tap(x, y);
    expect((await waitForCard(page, 'Kookmin', CARD_MS))?.text).toContain('Kookmin');
    await pause(NOTHING_MS);
    expect(await visibleCard(page)).not.toBeNull();
    await page.touchscreen.tap(20, 700);
    await expect.poll(() => visibleCard(page), { timeout: CARD_MS }).toBeNull();
  });

  it('opens nothing with a long press, by which text is selected, nor by scrolling', async () => {
    const { x, y } = await middleOf('Andrei Lankov');
    const press = await page.touchscreen.touchStart(x, y);
    await pause(PRESS_MS);
    await press.end();
    const swipe = await page.touchscreen.touchStart(x, y);
    for (let by = 20; by <= 100; by += 20) await swipe.move(x, y - by);
    await swipe.end();
    await pause(NOTHING_MS);
    expect(await visibleCard(page)).toBeNull();
  });

  it('swipes the card of a phone away by its bar, and its text up and down', async () => {
    await page.setViewport({ ...PHONE, hasTouch: true });
    const { x, y } = await middleOf('Andrei Lankov');
    await page.touchscreen.tap(x, y);
    const card = await waitForCard(page, 'Kookmin', CARD_MS);
    const swipe = async (from: number, by: number): Promise<void> => {
      const finger = await page.touchscreen.touchStart(40, from);
      for (let part = 1; part <= 5; part++) await finger.move(40, from + (by * part) / 5);
      await finger.end();
    };
    const { top, bottom } = { top: card!.rect.y, bottom: card!.rect.y + card!.rect.height };
    await swipe(bottom - 40, -100);
    await pause(NOTHING_MS);
    expect((await visibleCard(page))?.rect.y).toBe(top);
    await swipe(top + 24, 150);
    await expect.poll(() => visibleCard(page), { timeout: CARD_MS }).toBeNull();
    await page.setViewport(WINDOW);
  });
});

describe('selected text', () => {
  it('stays selected under a click on its mention, which opens nothing', async () => {
    const { x, y } = await middleOf('Andrei Lankov');
    await page.mouse.move(x, y);
    await page.mouse.click(x, y, { count: 2 });
    expect(await page.evaluate(() => String(getSelection()).trim())).toMatch(/^(?:Andrei|Lankov)$/);
  });

  it('is copied as it reads, marks and all', async () => {
    const copied = await page.evaluate(() => {
      const paragraph = document.querySelectorAll('main p')[2]!;
      getSelection()!.selectAllChildren(paragraph);
      return { selected: String(getSelection()).replace(/\s+/g, ' ').trim(), text: paragraph.textContent };
    });
    expect(copied.selected).toBe(copied.text.replace(/\s+/g, ' ').trim());
  });

  it('is found by the page’s own search, across marks', async () => {
    const found = await page.evaluate(() => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find(words: string): boolean }).find('support, Andrei Lankov said');
    });
    expect(found).toBe(true);
    expect(await page.evaluate(() => String(getSelection()).replace(/\s+/g, ' '))).toBe(
      'support, Andrei Lankov said',
    );
  });
});
