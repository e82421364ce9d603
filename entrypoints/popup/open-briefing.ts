/** Opens the briefing where the browser has room for it. Must be called from a click: browsers open panels for nothing else. */
import { browser } from 'wxt/browser';
import type { LinkedTab } from '@/own-pages/tab-link';

/** Chrome's panel and Firefox's sidebar; a phone has neither. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

export async function openBriefing({ id, windowId }: LinkedTab): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  try {
    if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
    else if (sidebarAction) await sidebarAction.open();
    else await openTab(id);
  } catch {
    await openTab(id);
  }
  window.close();
}

async function openTab(id: number | undefined): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${id ?? ''}` });
}
