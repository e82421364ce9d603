import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openBriefing } from '../../entrypoints/popup/open-briefing';

/** What a browser has beside `tabs`, and what was opened. */
const { browser, opened } = vi.hoisted(() => {
  const opened: unknown[] = [];
  const browser: Record<string, unknown> = {
    runtime: { getURL: (path: string) => `extension:${path}` },
    tabs: { create: ({ url }: { url: string }) => Promise.resolve(void opened.push(url)) },
  };
  return { browser, opened };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  opened.length = 0;
  delete browser.sidePanel;
  delete browser.sidebarAction;
  vi.stubGlobal('window', { close: () => opened.push('popup closed') });
});

describe('the briefing opens', () => {
  it('in Chrome’s panel, in the reader’s window', async () => {
    browser.sidePanel = { open: (where: object) => Promise.resolve(void opened.push(where)) };
    await openBriefing({ id: 7, windowId: 3 });
    expect(opened).toEqual([{ windowId: 3 }, 'popup closed']);
  });

  it('in Firefox’s sidebar', async () => {
    browser.sidebarAction = { open: () => Promise.resolve(void opened.push('sidebar')) };
    await openBriefing({ id: 7, windowId: 3 });
    expect(opened).toEqual(['sidebar', 'popup closed']);
  });

  it('in a tab of its own on a phone, which has neither, and where the browser refuses', async () => {
    await openBriefing({ id: 7, windowId: undefined });
    browser.sidebarAction = {
      open: () => Promise.reject(new Error('may only be called from a user input handler')),
    };
    await openBriefing({ id: 7, windowId: 3 });
    const tab = 'extension:/sidepanel.html?tab=7';
    expect(opened).toEqual([tab, 'popup closed', tab, 'popup closed']);
  });
});
