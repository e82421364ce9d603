/** Runs the script with the cards in a page that asks for it. */
import { browser } from 'wxt/browser';

/** As the build names it, see `entrypoints/cards`. */
const SCRIPT = '/cards.js';

/** @returns true once it has run */
export async function insertCards(tabId: number): Promise<true> {
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
  return true;
}
