/** The browser's tabs, as the link to a page needs them. */
import { browser } from 'wxt/browser';
import type { Tabs } from './tab-link';

export const tabs: Tabs = {
  query: (which) => browser.tabs.query(which),
  get: (id) => browser.tabs.get(id),
  connect(id, how) {
    const port = browser.tabs.connect(id, how);
    // Chrome writes an error to the console that nobody looks at: a page without our script is no error.
    port.onDisconnect.addListener(() => browser.runtime.lastError);
    return port;
  },
  onActivated: browser.tabs.onActivated,
  onUpdated: browser.tabs.onUpdated,
  onRemoved: browser.tabs.onRemoved,
};

/** The site whose pages the manifest lets us read. */
export function isRead(url: string): boolean {
  return url.startsWith('https://www.bloomberg.com/');
}
