/** Prints the briefing. A panel beside a page has no print of its own in every browser; a tab has. */
import { browser } from 'wxt/browser';
import type { LinkedTab } from '@/own-pages/tab-link';
import { tabOfAddress } from '@/own-pages/tab-of-address';

/** Part of the address of a tab that prints as soon as it has a briefing. */
const PRINTS = '&print';

export function printsAtOnce({ search }: { search: string }): boolean {
  return search.endsWith(PRINTS);
}

export function printBriefing({ id }: LinkedTab): void {
  if (tabOfAddress(location) !== undefined) window.print();
  else
    void browser.tabs.create({
      url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${id ?? ''}${PRINTS}`,
    });
}
