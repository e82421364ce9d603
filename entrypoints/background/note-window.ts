/** Where a reader writes a note. */
import { browser } from 'wxt/browser';

/** CSS pixels of the window in which a note is written; it is a page of the extension, so that the article's page can't read along. */
const NOTE_WINDOW = { width: 460, height: 420 };

/** @param number of what the note is about, see `WrittenNow` */
export async function openNote(number: string): Promise<void> {
  const url = `${browser.runtime.getURL('/note.html')}?${number}`;
  // a phone has no windows
  const { windows } = browser as { windows?: typeof browser.windows };
  if (windows) await windows.create({ url, type: 'popup', ...NOTE_WINDOW });
  else await browser.tabs.create({ url });
}
