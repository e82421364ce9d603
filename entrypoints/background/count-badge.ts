/** How much of an article is marked, on the toolbar's button. */
import { browser } from 'wxt/browser';

/** White on it has 7.0 : 1. */
const BADGE_COLOR = '#55595f';

/** The count on the toolbar's button, for one tab; the browser takes it away when the tab leaves its page. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}
