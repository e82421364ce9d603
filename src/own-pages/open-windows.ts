/** Which windows are open. */
import { browser } from 'wxt/browser';

/** @returns their ids; of a phone, which has no windows, that of its one */
export async function openWindows(): Promise<number[]> {
  const { windows } = browser as { windows?: typeof browser.windows };
  const open = windows
    ? await windows.getAll()
    : (await browser.tabs.query({})).map(({ windowId }) => ({ id: windowId }));
  return open.flatMap(({ id }) => id ?? []);
}
