/**
 * Runs the extension once on a page of any site, at the reader's wish: by the popup or the command, each of which lets it
 * into the open tab (`activeTab`) and no other.
 */
import { browser } from 'wxt/browser';

const SCRIPT = '/content-scripts/any-page.js';
const STYLES = '/content-scripts/any-page.css';

/** @returns false where no extension may run: the browser's own pages, its shop */
export async function runHere(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: [STYLES] });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return true;
  } catch {
    return false;
  }
}
