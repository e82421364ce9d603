/** The link between our panel and the page in a tab, with the browser's tabs played by a stand-in. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReport } from '@/messages';
import { TabLink, type LinkedTab, type LinkPort, type PageState, type Tabs } from '@/own-pages/tab-link';

class Event<Args extends unknown[]> {
  readonly listeners = new Set<(...args: Args) => void>();
  addListener(listener: (...args: Args) => void): void {
    this.listeners.add(listener);
  }
  removeListener(listener: (...args: Args) => void): void {
    this.listeners.delete(listener);
  }
  fire(...args: Args): void {
    for (const listener of this.listeners) listener(...args);
  }
}

class Port implements LinkPort {
  readonly onMessage = new Event<[unknown]>();
  readonly onDisconnect = new Event<[]>();
  readonly sent: unknown[] = [];
  isOpen = true;
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  disconnect(): void {
    this.isOpen = false;
  }
}

const ARTICLES = 'https://www.example.com/';

class Browser implements Tabs {
  readonly onActivated = new Event<[{ windowId: number }]>();
  readonly onUpdated = new Event<[number, { status?: string | undefined }]>();
  readonly onRemoved = new Event<[number]>();
  readonly ports: { tab: number; port: Port }[] = [];
  active = 1;
  tabs = new Map<number, LinkedTab>([
    [1, { id: 1, windowId: 7, url: `${ARTICLES}one` }],
    [2, { id: 2, windowId: 7, url: `${ARTICLES}two` }],
    [3, { id: 3, windowId: 7 }],
  ]);
  query(): Promise<LinkedTab[]> {
    return Promise.resolve([this.tabs.get(this.active)!]);
  }
  get(id: number): Promise<LinkedTab> {
    const tab = this.tabs.get(id);
    return tab ? Promise.resolve(tab) : Promise.reject(new Error(`No tab with id: ${id}`));
  }
  connect(tab: number): Port {
    const port = new Port();
    this.ports.push({ tab, port });
    return port;
  }
  get latest(): Port {
    return this.ports.at(-1)!.port;
  }
}

const NONE: PageReport = { state: 'no-article' };

let browser: Browser;
let seen: PageState['state'][];
let leave: AbortController;

async function link(tab?: number, isSupported = true): Promise<TabLink> {
  const made = new TabLink({
    tabs: browser,
    tab,
    isRead: (url) => url.startsWith(ARTICLES),
    isSupported: () => Promise.resolve(isSupported),
    changed: ({ state }) => seen.push(state),
    signal: leave.signal,
  });
  await vi.advanceTimersByTimeAsync(0);
  return made;
}

beforeEach(() => {
  vi.useFakeTimers();
  browser = new Browser();
  seen = [];
  leave = new AbortController();
});

afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

describe('the link to a page', () => {
  it('tells what the page of the active tab says of itself', async () => {
    await link();
    browser.latest.onMessage.fire(NONE);
    expect(browser.ports.map(({ tab }) => tab)).toEqual([1]);
    expect(seen).toEqual(['no-article']);
  });

  it('says that a browser is too old, and asks no page of it, neither now nor in the next tab', async () => {
    await link(undefined, false);
    browser.active = 2;
    browser.onActivated.fire({ windowId: 7 });
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['unsupported', 'unsupported']);
    expect(browser.ports).toEqual([]);
  });

  it('goes with the reader to another tab, and hears no more of the first', async () => {
    await link();
    const before = browser.latest;
    browser.active = 2;
    browser.onActivated.fire({ windowId: 7 });
    await vi.advanceTimersByTimeAsync(0);
    before.onMessage.fire(NONE);
    expect(before.isOpen).toBe(false);
    expect(browser.ports.map(({ tab }) => tab)).toEqual([1, 2]);
    expect(seen).toEqual([]);
  });

  it('stays with its tab when another window changes its own', async () => {
    await link();
    browser.onActivated.fire({ windowId: 8 });
    await vi.advanceTimersByTimeAsync(0);
    expect(browser.ports).toHaveLength(1);
  });

  it('calls again while a page is loading, and then says that it has to be reloaded', async () => {
    await link();
    for (let i = 0; i < 5; i++) {
      browser.latest.onDisconnect.fire();
      await vi.advanceTimersByTimeAsync(5_000);
    }
    expect(seen).toEqual(['reading', 'reading', 'reading', 'reading', 'stale']);
  });

  it('finds a page again whose port is lost, however often that is', async () => {
    await link();
    for (let i = 0; i < 8; i++) {
      browser.latest.onMessage.fire(NONE);
      browser.latest.onDisconnect.fire();
      await vi.advanceTimersByTimeAsync(5_000);
    }
    browser.latest.onMessage.fire(NONE);
    expect(seen).not.toContain('stale');
    expect(seen.at(-1)).toBe('no-article');
  });

  it('shows nothing of what no script of ours would tell', async () => {
    await link();
    browser.latest.onMessage.fire({ state: 'article', article: { headline: '<b>' } });
    browser.latest.onMessage.fire(null);
    expect(seen).toEqual([]);
  });

  it('reaches the page that takes the place of another in the same tab', async () => {
    await link();
    browser.latest.onDisconnect.fire();
    browser.onUpdated.fire(1, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(0);
    browser.latest.onMessage.fire(NONE);
    expect(seen.at(-1)).toBe('no-article');
    expect(
      browser.ports.filter(({ port }) => port.isOpen && port.onMessage.listeners.size > 0).at(-1)?.port,
    ).toBe(browser.latest);
  });

  it('leaves a page that the browser has put away without closing its port', async () => {
    await link();
    const before = browser.latest;
    browser.onUpdated.fire(1, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(0);
    before.onMessage.fire({ state: 'reading' });
    browser.latest.onMessage.fire(NONE);
    expect(before.isOpen).toBe(false);
    expect(seen).toEqual(['no-article']);
  });

  it('says at once that a page of another site is not read', async () => {
    browser.active = 3;
    await link();
    browser.latest.onDisconnect.fire();
    expect(seen).toEqual(['elsewhere']);
  });

  it('survives that its tab is gone', async () => {
    await link(99);
    expect(seen).toEqual(['elsewhere']);
  });

  it('passes on what is asked of the page', async () => {
    const made = await link();
    expect(made.send({ type: 'return' })).toBe(true);
    expect(browser.latest.sent).toEqual([{ type: 'return' }]);
  });

  it('leaves no listener and no open port behind', async () => {
    await link();
    leave.abort();
    const { onActivated, onUpdated, onRemoved } = browser;
    expect([onActivated, onUpdated, onRemoved].map(({ listeners }) => listeners.size)).toEqual([0, 0, 0]);
    expect(browser.latest.isOpen).toBe(false);
  });
});

describe('a page of another site', () => {
  /** In the tab without an address that we may know, as the browser says it: nobody answers there. */
  async function linkElsewhere(): Promise<TabLink> {
    const made = await link(3);
    browser.latest.onDisconnect.fire();
    expect(seen).toEqual(['elsewhere']);
    return made;
  }

  it('tells what it is once the reader has had it read', async () => {
    const made = await linkElsewhere();
    const ran: number[] = [];
    await made.readOnce((tab) => {
      ran.push(tab);
      return Promise.resolve(true);
    });
    browser.latest.onMessage.fire({ state: 'reading' });
    browser.latest.onMessage.fire(NONE);
    expect(ran).toEqual([3]);
    expect(browser.ports.map(({ tab }) => tab)).toEqual([3, 3]);
    expect(seen).toEqual(['elsewhere', 'reading', 'reading', 'no-article']);
  });

  it('is not called before our script is on it', async () => {
    const made = await linkElsewhere();
    void made.readOnce(() => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(0);
    expect(browser.ports).toHaveLength(1);
    expect(seen.at(-1)).toBe('reading');
  });

  it('is said to be closed where the browser lets no extension run', async () => {
    const made = await linkElsewhere();
    await made.readOnce(() => Promise.resolve(false));
    expect(browser.ports).toHaveLength(1);
    expect(seen.at(-1)).toBe('closed');
  });

  it('says nothing more when the reader has gone to another tab meanwhile', async () => {
    browser.active = 3;
    const made = await link();
    browser.latest.onDisconnect.fire();
    await made.readOnce(async () => {
      browser.active = 2;
      browser.onActivated.fire({ windowId: 7 });
      await vi.advanceTimersByTimeAsync(0);
      return false;
    });
    expect(seen).not.toContain('closed');
    expect(browser.ports.map(({ tab }) => tab)).toEqual([3, 2]);
  });
});
