/** One visit as a reader makes it: an article opens, its marks come, the pointer rests on one of them, and its card opens. */
import type { Page } from 'puppeteer-core';
import {
  centreOf,
  MENTION_KINDS,
  mentionTexts,
  placeOfMention,
  restAt,
  waitForCard,
  waitForMentions,
} from '../browsers/reading';

/** Of a slow machine; what takes longer counts as never come. */
const WAIT_MS = 15_000;

export interface Visit {
  /** Milliseconds from the navigation to the first marks. */
  marksMs: number;
  /** From the pointer's setting out to the card, the delay before it opens included. */
  cardMs: number;
  /** The words that were marked, by kind, and what the card said. */
  seen: string;
}

/**
 * Leaves the page that was open in the tab, with its card, for the address.
 * @param part which mark is rested on: 0 is the first, 0.5 one in the middle of the article
 * @throws an Error that says what didn't come
 */
export async function visit(tab: Page, url: string, part: number): Promise<Visit> {
  await tab.bringToFront();
  await tab.mouse.move(1, 1);
  const start = performance.now();
  await tab.goto(url);
  if (!(await waitForMentions(tab, WAIT_MS))) throw new Error('no marks came');
  const marksMs = performance.now() - start;
  const { x, y } = centreOf(await placeOfMention(tab, part));
  const setOut = performance.now();
  await restAt(tab, x, y);
  const card = await waitForCard(tab, /\S/, WAIT_MS);
  if (!card) throw new Error('no card came');
  const cardMs = performance.now() - setOut;
  const marks = await Promise.all(
    MENTION_KINDS.map(async (kind) => `${kind}: ${(await mentionTexts(tab, kind)).join(', ')}`),
  );
  return { marksMs, cardMs, seen: [...marks, card.text].join('\n') };
}
