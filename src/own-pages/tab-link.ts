/**
 * The way from one of our own pages to the page in a tab: follows the tab that a reader looks at (or a given one), hears
 * what its page is, and asks the page to show a mention. The page's own script answers; where there is none, the page is
 * not one that we read.
 */
import { isPageReport, PAGE_PORT, type PageCommand, type PageReport } from '@/messages';

/** What a page in a tab is to us. */
export type PageState =
  | PageReport
  /** A page that the extension doesn't read. */
  | { state: 'elsewhere' }
  /** One that it would read, but its script isn't there: the page was open before the extension was installed. */
  | { state: 'stale' }
  /** One onto which the browser lets no extension, as was found when the reader asked for it to be read. */
  | { state: 'closed' };

export interface LinkedTab {
  id?: number | undefined;
  /** Only told for sites that the extension may read. */
  url?: string | undefined;
  windowId?: number | undefined;
  /** In a private window. */
  incognito?: boolean | undefined;
}

interface Listenable<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

export interface LinkPort {
  onMessage: Listenable<(message: unknown) => void>;
  onDisconnect: Listenable<() => void>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** What is needed of `browser.tabs`. */
export interface Tabs {
  query(which: { active: true; currentWindow: true }): Promise<LinkedTab[]>;
  get(id: number): Promise<LinkedTab>;
  connect(id: number, how: { name: string }): LinkPort;
  onActivated: Listenable<(tab: { windowId: number }) => void>;
  onUpdated: Listenable<(id: number, change: { status?: string | undefined }) => void>;
  onRemoved: Listenable<(id: number) => void>;
}

export interface TabLinkOptions {
  tabs: Tabs;
  /** The tab to stay with; without one, whichever is active in this window. */
  tab?: number | undefined;
  /** True for addresses at which our script belongs. */
  isRead: (url: string) => boolean;
  /** False for a browser too old for marks and cards: no page's script is asked then, as it may have failed. */
  isSupported: () => Promise<boolean>;
  /** Told what the page is, at once and whenever it changes. */
  changed: (state: PageState, tab: LinkedTab) => void;
  signal: AbortSignal;
}

/** Milliseconds between attempts to reach the script of a page that is still loading; then it isn't there. */
const RETRIES_MS = [150, 400, 1000, 2000];

export class TabLink {
  readonly #options: TabLinkOptions;
  #tab: LinkedTab = {};
  #port: LinkPort | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(options: TabLinkOptions) {
    this.#options = options;
    const { tabs, tab, signal } = options;
    const listen = <Listener>(event: Listenable<Listener>, listener: Listener): void => {
      event.addListener(listener);
      signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
    };
    if (tab === undefined)
      listen(tabs.onActivated, ({ windowId }) => {
        if (this.#tab.windowId === undefined || windowId === this.#tab.windowId) void this.connect();
      });
    listen(tabs.onUpdated, (id, { status }) => {
      // Firefox keeps the port to a page that it has put away for the way back, so an open one says nothing.
      if (id === this.#tab.id && status === 'complete') void this.connect();
    });
    listen(tabs.onRemoved, (id) => {
      if (id === tab) this.#told({ state: 'elsewhere' });
    });
    signal.addEventListener('abort', () => this.#hangUp(), { once: true });
    void this.connect();
  }

  /** Looks which tab it is now, and asks its page. */
  async connect(): Promise<void> {
    this.#hangUp();
    const [tab, isSupported] = await Promise.all([this.#find(), this.#options.isSupported()]);
    if (this.#options.signal.aborted) return;
    this.#hangUp();
    this.#tab = tab;
    if (!isSupported) this.#told({ state: 'unsupported' });
    else if (tab.id === undefined) this.#told({ state: 'elsewhere' });
    else this.#call(tab.id, 0);
  }

  /**
   * Has the page read at the reader's wish, whatever its site.
   *
   * @param run brings our script onto the page of a tab, ready to be connected to; false where it may not run
   */
  async readOnce(run: (tabId: number) => Promise<boolean>): Promise<void> {
    const { id } = this.#tab;
    if (id === undefined) return;
    this.#told({ state: 'reading' });
    const runs = await run(id);
    if (this.#options.signal.aborted || this.#tab.id !== id) return;
    if (runs) await this.connect();
    else this.#told({ state: 'closed' });
  }

  /** @returns false if there is no page to hear it */
  send(command: PageCommand): boolean {
    this.#port?.postMessage(command);
    return this.#port !== undefined;
  }

  async #find(): Promise<LinkedTab> {
    const { tabs, tab } = this.#options;
    try {
      if (tab !== undefined) return await tabs.get(tab);
      const [active] = await tabs.query({ active: true, currentWindow: true });
      return active ?? {};
    } catch {
      return {}; // the tab is gone
    }
  }

  #call(id: number, attempt: number): void {
    const port = this.#options.tabs.connect(id, { name: PAGE_PORT });
    this.#port = port;
    let next = attempt + 1;
    port.onMessage.addListener((report) => {
      if (this.#port !== port || !isPageReport(report)) return;
      next = 1; // it was there: should the port be lost, it is looked for as if for the first time
      this.#told(report);
    });
    port.onDisconnect.addListener(() => {
      if (this.#port !== port) return;
      this.#port = undefined;
      const delay = RETRIES_MS[next - 1];
      const { url } = this.#tab;
      if (url === undefined || !this.#options.isRead(url)) this.#told({ state: 'elsewhere' });
      else if (delay === undefined) this.#told({ state: 'stale' });
      else {
        this.#told({ state: 'reading' });
        this.#retry = setTimeout(() => this.#call(id, next), delay);
      }
    });
  }

  #hangUp(): void {
    clearTimeout(this.#retry);
    const port = this.#port;
    this.#port = undefined;
    port?.disconnect();
  }

  #told(state: PageState): void {
    if (!this.#options.signal.aborted) this.#options.changed(state, this.#tab);
  }
}
