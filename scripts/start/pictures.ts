/** The headless half of `npm start`: reads like a person and leaves pictures of what it saw. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  centreOf,
  MENTION_KINDS,
  mentionTexts,
  pause,
  rectOf,
  restAt,
  waitForCard,
  waitForMentions,
} from '../browsers/reading';

export const PICTURES = '.pictures/start';
const CARDS_WANTED = 6;
/** A live page takes a while to settle, and the extension waits for that. */
const MENTIONS_MS = 15_000;
const CARD_MS = 3_000;
/** Time for the last card to go before the next mention is tried. */
const BETWEEN_MS = 700;

/**
 * Rests on a handful of mentions and photographs each card.
 * @returns the pictures' paths; the first shows the page, each other one a card
 */
export async function takePictures(page: Page): Promise<string[]> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const marked = await waitForMentions(page, MENTIONS_MS);
  const pictures = [await photograph(page, 'page')];
  if (!marked) return pictures;
  for (const { kind, text } of await chooseMentions(page)) {
    if (pictures.length > CARDS_WANTED) break;
    const { x, y } = centreOf(await rectOf(page, text));
    await restAt(page, x, y);
    if (await waitForCard(page, /\S/, CARD_MS)) {
      await pause(BETWEEN_MS); // let it finish fading in
      pictures.push(await photograph(page, `${String(pictures.length)}-${kind}-${slug(text)}`));
    }
    await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
    await pause(BETWEEN_MS);
  }
  return pictures;
}

/** Mentions with different words, the kinds in turn, so that the first few show something of everything. */
async function chooseMentions(page: Page): Promise<{ kind: string; text: string }[]> {
  const byKind = [];
  for (const kind of MENTION_KINDS)
    byKind.push({ kind, texts: [...new Set(await mentionTexts(page, kind))] });
  const longest = Math.max(...byKind.map(({ texts }) => texts.length));
  const chosen = [];
  for (let i = 0; i < longest; i++) {
    for (const { kind, texts } of byKind) {
      const text = texts[i];
      if (text !== undefined) chosen.push({ kind, text });
    }
  }
  return chosen;
}

async function photograph(page: Page, name: string): Promise<string> {
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path: path });
  return path;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}
