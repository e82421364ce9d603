/**
 * What a reader does and sees, in either browser: points at words, rests there, sees a card.
 * The functions handed to `evaluate` run in the page, so they use nothing from outside and name no inner
 * function (tsx would wrap it in a helper that the page doesn't have).
 */
import type { Page } from 'puppeteer-core';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface VisibleCard {
  /** person, meeting, sanctions, … */
  kind: string;
  text: string;
  rect: Rect;
}

/** Which of several places with the same words. */
export interface Where {
  /** 0 is the first. */
  nth?: number;
  /** For words that run over a line's end: which line's part of them. */
  line?: number;
  /** A longer passage that holds the words: only there, wherever it is first. */
  phrase?: string;
  /** A CSS selector: only text inside it counts. */
  within?: string;
}

export const MENTION_KINDS = ['person', 'meeting', 'sanctions', 'organisation', 'place'] as const;

/** How a hand arrives at a word: the last pixels slowly, so that a speed gate sees the pointer come to rest. */
const APPROACH_PX = [14, 8, 4, 2, 0];
const APPROACH_STEP_MS = 25;

/**
 * Scrolls words into view and tells where they are in the viewport, in CSS pixels.
 * Text split over several nodes counts as one; white space and no-break spaces are one space.
 * @throws if the words aren't there that often
 */
export async function rectOf(
  page: Page,
  words: string,
  { nth = 0, line = 0, phrase = words, within = 'body' }: Where = {},
): Promise<Rect> {
  const rect = await page.evaluate(
    (words, nth, line, phrase, within) => {
      const spots: { node: Text; offset: number }[] = [];
      let text = '';
      for (const root of document.querySelectorAll(within)) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!(node instanceof Text) || node.parentElement?.closest('script, style')) continue;
          for (let offset = 0; offset < node.length; offset++) {
            const char = node.data.charAt(offset).replace(/\s/, ' ');
            if (char === ' ' && text.endsWith(' ')) continue;
            text += char;
            spots.push({ node, offset });
          }
        }
        text += '\n';
        spots.push({ node: new Text(), offset: 0 });
      }
      let at = text.indexOf(phrase) - 1;
      if (at < -1) return null;
      for (let i = 0; i <= nth; i++) {
        at = text.indexOf(words, at + 1);
        if (at < 0) return null;
      }
      const first = spots[at];
      const last = spots[at + words.length - 1];
      if (!first || !last) return null;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rects = [...range.getClientRects()].filter((box) => box.width > 0);
      const box = rects[line];
      return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    },
    words,
    nth,
    line,
    phrase,
    within,
  );
  if (!rect)
    throw new Error(
      `the page doesn't say “${words}” (number ${String(nth + 1)}, line ${String(line + 1)}, in ${within})`,
    );
  return rect;
}

/** The words that are underlined as mentions of a kind, in the order in which they were registered. */
export async function mentionTexts(page: Page, kind: string): Promise<string[]> {
  return page.evaluate((name) => {
    const texts: string[] = [];
    for (const range of CSS.highlights.get(name) ?? []) {
      // text that the page has taken away is underlined nowhere
      if (!range.startContainer.isConnected || !range.endContainer.isConnected) continue;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      texts.push(live.toString().replace(/\s+/g, ' '));
    }
    return texts;
  }, highlightName(kind));
}

/**
 * Scrolls a mention into view and tells where its first line is in the viewport, in CSS pixels.
 * @param part of all mentions in the order of reading: 0 is the first, 0.5 one in the middle
 * @throws if the page has none
 */
export async function placeOfMention(page: Page, part: number): Promise<Rect> {
  const rect = await page.evaluate(
    (names, part) => {
      const ranges = names.flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live;
        }),
      );
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[Math.floor(part * ranges.length)];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range && [...range.getClientRects()].find(({ width }) => width > 0);
      return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    },
    MENTION_KINDS.map(highlightName),
    part,
  );
  if (!rect) throw new Error('no mention is on the page');
  return rect;
}

/** Waits until the page has mentions, however few. @returns false if none came in that time */
export async function waitForMentions(page: Page, timeoutMs: number): Promise<boolean> {
  const names = MENTION_KINDS.map(highlightName);
  const until = Date.now() + timeoutMs;
  while (Date.now() < until) {
    const found = await page.evaluate(
      (names) => names.some((name) => (CSS.highlights.get(name)?.size ?? 0) > 0),
      names,
    );
    if (found) return true;
    await pause(POLL_MS);
  }
  return false;
}

/** Brings the pointer to a point as a hand would, and leaves it there. */
export async function restAt(page: Page, x: number, y: number): Promise<void> {
  for (const away of APPROACH_PX) {
    await page.mouse.move(x, y + away);
    await pause(APPROACH_STEP_MS);
  }
}

/** The card that a reader sees now, or null. */
export async function visibleCard(page: Page): Promise<VisibleCard | null> {
  return page.evaluate(() => {
    const root = document.querySelector('backgrounder-card')?.shadowRoot;
    const card = root?.querySelector<HTMLElement>('.tippy-box[data-state="visible"] .card');
    const box = card?.closest('.tippy-box');
    if (!card || !box) return null;
    const { x, y, width, height } = box.getBoundingClientRect();
    return {
      kind: card.dataset.kind ?? '',
      text: card.innerText,
      rect: { x, y, width, height },
    };
  });
}

/** Waits for a card that says the words; another card on the way there is no failure. @returns null if it didn't come */
export async function waitForCard(
  page: Page,
  words: string | RegExp,
  timeoutMs: number,
): Promise<VisibleCard | null> {
  const until = Date.now() + timeoutMs;
  while (Date.now() < until) {
    const card = await visibleCard(page);
    if (card && (typeof words === 'string' ? card.text.includes(words) : words.test(card.text))) return card;
    await pause(POLL_MS);
  }
  return null;
}

export function centreOf({ x, y, width, height }: Rect): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The name under which the content script registers a kind with CSS.highlights. */
function highlightName(kind: string): string {
  return `backgrounder-${kind}`;
}

const POLL_MS = 50;
