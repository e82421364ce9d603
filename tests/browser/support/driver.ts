/** A browser with the built extension and one page open: what the browser tests talk to, the same for both browsers. */
import {
  TargetType,
  type Browser,
  type EvaluateFunc,
  type KeyInput,
  type Page,
  type WebWorker,
} from 'puppeteer-core';
import { keptMegabytes } from '../../../scripts/bench/browser/background';
import { endBackground, type Installed } from '../../../scripts/browsers/background';
import type { BrowserName } from '../../../scripts/browsers/find';
import {
  closeWelcome,
  FIREFOX_EXTENSION_UUID,
  installExtension,
  launch,
} from '../../../scripts/browsers/launch';
import {
  centreOf,
  mentionTexts,
  pause,
  rectOf,
  restAt,
  visibleCard,
  waitForCard,
  waitForMentions,
  type Rect,
  type VisibleCard,
  type Where,
} from '../../../scripts/browsers/reading';
import { sampleSite } from '../../../scripts/browsers/sample';
import { serveSite, type RecordedRequest, type Site } from '../../../scripts/browsers/serve';
import { watchChromium } from '../../../scripts/browsers/chromium-watch';
import { FirefoxSystem } from '../../../scripts/browsers/firefox-system';
import { watchFirefox } from '../../../scripts/browsers/firefox-watch';
import { isOfAPageLeft, type Watch } from '../../../scripts/browsers/watch';
import { firefoxGauge } from '../../../scripts/soak/gauge';
import { openPrivateWindow } from './private-window';

/** Everything between a page's load and its mentions, on a slow machine. */
const MENTIONS_MS = 10_000;
/** A card's delay, its fading in, and a slow machine. */
const CARD_MS = 5_000;
const PAGE_MS = 10_000;
const POLL_MS = 50;

/** What is needed of the browser's tabs inside a page of the extension. */
interface TabsApi {
  query(which: { url: string }): Promise<{ id?: number }[]>;
}

interface OpenOptions {
  /** What www.bloomberg.com has; the sample article, if nothing else is said. */
  site?: Site;
  /** JavaScript that runs in the page before its own scripts. */
  early?: string;
}

interface StartOptions {
  /** Of Firefox, by name, beside the usual ones. */
  prefs?: Readonly<Record<string, boolean | number | string>>;
  /** The extension's; that of the build, if none is named. */
  folder?: string;
}

export class Driver {
  readonly name: BrowserName;
  readonly #browser: Browser;
  readonly #extensionId: string;
  readonly #watch: Watch;
  readonly #system: FirefoxSystem | undefined;
  #page: Page | undefined;
  #requests: readonly RecordedRequest[] = [];
  #pageErrors: string[] = [];

  private constructor(
    name: BrowserName,
    parts: { browser: Browser; extensionId: string; watch: Watch; system: FirefoxSystem | undefined },
  ) {
    this.name = name;
    this.#browser = parts.browser;
    this.#extensionId = parts.extensionId;
    this.#watch = parts.watch;
    this.#system = parts.system;
  }

  /** Starts the browser that BACKGROUNDER_TEST_BROWSER names, headless. */
  static async start({ prefs, folder }: StartOptions = {}): Promise<Driver> {
    const name = browserFromEnvironment();
    const browser = await launch(name, {
      headless: true,
      systemAccess: true,
      ...(prefs && { prefs }),
    });
    const system = name === 'firefox' ? await FirefoxSystem.of(browser) : undefined;
    const watch = system ? await watchFirefox(browser, system) : watchChromium(browser);
    const extensionId = await installExtension(browser, name, folder);
    await closeWelcome(browser, name);
    return new Driver(name, { browser, extensionId, watch, system });
  }

  /** Opens an address of the made-up www.bloomberg.com in a new tab and closes the one before. */
  async open(url: string, { site = sampleSite(), early }: OpenOptions = {}): Promise<void> {
    const page = await this.#replacePage();
    this.#requests = await serveSite(page, site);
    if (early) await page.evaluateOnNewDocument(early);
    await page.goto(url);
  }

  /** Opens an address of the made-up site in a private window, into which the extension is let. The caller closes the page. */
  async openPrivately(url: string, site: Site): Promise<Page> {
    await this.#page?.close();
    this.#page = undefined;
    const [ordinary] = await this.#browser.pages();
    const page = await openPrivateWindow(this.#installed());
    await serveSite(page, site);
    await page.goto(url);
    // Firefox opens the next tab in the window in front
    await ordinary?.bringToFront();
    return page;
  }

  /** Opens a page of the extension itself, such as `popup.html`. */
  async openExtensionPage(file: string): Promise<void> {
    await this.#gotoExtension(await this.#replacePage(), file);
  }

  /**
   * Opens a page of the extension in a tab of its own beside the article, told that it is about the article's tab, as
   * panels and popups are. The caller closes it.
   */
  async openBeside(file: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await this.#gotoExtension(page, file);
    const tab = await page.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
      const [found] = await tabs.query({ url: 'https://www.bloomberg.com/*' });
      return found?.id;
    });
    if (tab !== undefined) await this.#gotoExtension(page, `${file}?tab=${tab}`);
    return page;
  }

  /**
   * The page of the extension that opens next by itself. Firefox doesn't tell where a window of an extension is: there it is
   * the first that wasn't there before.
   * @throws if none does
   */
  async nextPage(file: string): Promise<Page> {
    const before = new Set(this.#system ? await this.#browser.pages() : []);
    const until = Date.now() + PAGE_MS;
    while (Date.now() < until) {
      const found = (await this.#browser.pages()).find(
        (page) => addressOf(page).includes(`/${file}`) || (this.#system && !before.has(page)),
      );
      if (found) return found;
      await pause(POLL_MS);
    }
    throw new Error(`no ${file} has opened within ${PAGE_MS} ms`);
  }

  async #gotoExtension(page: Page, file: string): Promise<void> {
    if (this.#system) await this.#system.navigate(page, `moz-extension://${FIREFOX_EXTENSION_UUID}/${file}`);
    else await page.goto(`chrome-extension://${this.#extensionId}/${file}`);
  }

  async #replacePage(): Promise<Page> {
    const page = await this.#browser.newPage();
    // a page of the extension is gone already where that was loaded anew
    await this.#page?.close().catch(() => undefined);
    this.#page = page;
    this.#pageErrors = [];
    page.on('pageerror', (error) => this.#pageErrors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#pageErrors.push(message.text());
    });
    return page;
  }

  get page(): Page {
    if (!this.#page) throw new Error('no page is open');
    return this.#page;
  }

  /** Runs a function in the page's own world. */
  evaluate<A extends unknown[], F extends EvaluateFunc<A>>(
    fn: F,
    ...args: A
  ): Promise<Awaited<ReturnType<F>>> {
    return this.page.evaluate(fn, ...args);
  }

  /** Waits until mentions are underlined. @throws if none are */
  async settle(): Promise<void> {
    if (!(await waitForMentions(this.page, MENTIONS_MS)))
      throw new Error(`no mention within ${MENTIONS_MS} ms`);
  }

  mentions(kind: string): Promise<string[]> {
    return mentionTexts(this.page, kind);
  }

  /** Where words are in the viewport, scrolled into view. */
  rectOf(words: string, where?: Where): Promise<Rect> {
    return rectOf(this.page, words, where);
  }

  /** The middle of words, in CSS pixels of the viewport. */
  async pointOf(words: string, where?: Where): Promise<{ x: number; y: number }> {
    return centreOf(await this.rectOf(words, where));
  }

  /** Brings the pointer to words as a hand does, and leaves it there. */
  async hover(words: string, where?: Where): Promise<void> {
    const { x, y } = await this.pointOf(words, where);
    await restAt(this.page, x, y);
  }

  /** Moves the pointer in a straight line, `steps` events, without pause. */
  async move(x: number, y: number, steps = 1): Promise<void> {
    await this.page.mouse.move(x, y, { steps });
  }

  async click(words: string, where?: Where): Promise<void> {
    const { x, y } = await this.pointOf(words, where);
    await this.page.mouse.click(x, y);
  }

  /** One of the extension's keys, as the browser hands it over: a synthetic key press doesn't reach the browser. */
  async command(name: 'next-mention' | 'previous-mention' | 'run-here'): Promise<void> {
    if (this.#system) {
      await this.#system.evaluate(
        `WebExtensionPolicy.getByID('${this.#extensionId}').extension.shortcuts.onCommand('${name}')`,
      );
      return;
    }
    const worker = await this.#worker();
    await worker?.evaluate(async (name) => {
      interface Commands {
        tabs: { query(filter: object): Promise<object[]> };
        commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
      }
      const { tabs, commands } = (globalThis as unknown as { chrome: Commands }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      commands.onCommand.dispatch(name, tab);
    }, name);
  }

  /** The background of Chromium's extension. */
  async #worker(): Promise<WebWorker | null> {
    const target = await this.#browser.waitForTarget(
      (target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(this.#extensionId),
    );
    return target.worker();
  }

  /** Lets the extension into the open tab, as the browser does when its reader presses its button. */
  async letIntoTab(): Promise<void> {
    if (!this.#system) {
      const extensions = await this.#browser.extensions();
      await extensions.get(this.#extensionId)!.triggerAction(this.page);
      return;
    }
    await this.#system.evaluate(
      `WebExtensionPolicy.getByID('${this.#extensionId}').extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)`,
    );
  }

  /** Takes the extension away under the open page, as an update or its being switched off does. */
  async removeExtension(): Promise<void> {
    await this.#browser.uninstallExtension(this.#extensionId);
  }

  /** Ends the background as the browser may at any moment. @returns false if it wasn't running */
  async endBackground(): Promise<boolean> {
    await this.#watch.letGo();
    return endBackground(this.#installed());
  }

  #installed(): Installed {
    return { browser: this.#browser, extensionId: this.#extensionId, system: this.#system };
  }

  /** Loads the extension anew under the open pages, as an update does. @param folder its own, if it has one */
  async reloadExtension(folder?: string): Promise<void> {
    await installExtension(this.#browser, this.name, folder);
  }

  /** Installs another copy beside it. */
  async installBeside(folder: string): Promise<void> {
    await installExtension(this.#browser, this.name, folder);
    await closeWelcome(this.#browser, this.name);
  }

  async press(key: KeyInput): Promise<void> {
    await this.page.keyboard.press(key);
  }

  card(): Promise<VisibleCard | null> {
    return visibleCard(this.page);
  }

  /** @returns the card that says the words. @throws if it doesn't come */
  async waitForCard(words: string | RegExp, timeoutMs = CARD_MS): Promise<VisibleCard> {
    const card = await waitForCard(this.page, words, timeoutMs);
    if (card) return card;
    const instead = await this.card();
    throw new Error(
      `no card saying ${String(words)} within ${timeoutMs} ms; ${instead ? `there is: ${instead.text}` : 'none is open'}`,
    );
  }

  /** Waits until no card is open. @throws if one stays */
  async waitForNoCard(timeoutMs = CARD_MS): Promise<void> {
    const until = Date.now() + timeoutMs;
    while (Date.now() < until) {
      if (!(await this.card())) return;
      await pause(POLL_MS);
    }
    throw new Error(`a card stays open: ${(await this.card())?.text ?? ''}`);
  }

  /** A PNG of the viewport, or of a part of it (in its coordinates); also as a file, if one is named. */
  async screenshot({ clip, file }: { clip?: Rect; file?: `${string}.png` } = {}): Promise<Uint8Array> {
    // puppeteer counts from the document's corner
    const { left, top } = await this.evaluate(() => ({ left: scrollX, top: scrollY }));
    return this.page.screenshot({
      captureBeyondViewport: false,
      ...(clip ? { clip: { ...clip, x: clip.x + left, y: clip.y + top } } : {}),
      ...(file ? { path: file } : {}),
    });
  }

  /** Requests of the open page, its content scripts among them. */
  requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  /** Addresses that the extension's background asked for since the browser started. */
  extensionRequests(): readonly string[] {
    return this.#watch.requests;
  }

  fetchAsExtension(url: string): Promise<'sent' | 'refused'> {
    return this.#watch.fetchAsExtension(url);
  }

  /** Errors of the open page and of the extension's background. */
  async errors(): Promise<string[]> {
    const all = [...this.#pageErrors, ...(await this.#watch.errors())];
    return all.filter((error) => !isOfAPageLeft(error));
  }

  /** What the page holds once its garbage is collected: its JavaScript heap; in Firefox all that its process has allocated. */
  async pageMegabytes(): Promise<number> {
    if (this.#system) return (await firefoxGauge(this.#system).read()).pages;
    return keptMegabytes(await this.page.createCDPSession());
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    if (!this.#system) {
      await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      return;
    }
    const value = scheme === 'dark' ? 0 : 1;
    await this.#system.evaluate(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
    );
  }

  /** Enters Firefox's reader view in the open tab, or leaves it. */
  async toggleReaderView(): Promise<void> {
    await this.#system?.evaluate(
      `ChromeUtils.importESModule('resource:///actors/AboutReaderParent.sys.mjs').AboutReaderParent.toggleReaderMode({ target: document.documentElement })`,
    );
  }

  /** Shows a page as it would be printed, until it is closed. */
  async showAsPrinted(page: Page): Promise<void> {
    if (!this.#system) await page.emulateMediaType('print');
    else
      await this.#system.evaluate(
        `gBrowser.browsers.forEach(({ browsingContext }) => { browsingContext.mediumOverride = 'print'; })`,
      );
  }

  /** In CSS pixels at 100 % zoom. */
  async setViewport(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  /** Zooms the open tab as a reader does with Ctrl and +, 2 being 200 %. */
  async zoom(factor: number): Promise<void> {
    if (this.#system) {
      await this.#system.evaluate(
        `gBrowser.browsers.forEach((browser) => { browser.fullZoom = ${factor}; })`,
      );
      return;
    }
    // the browser lets any extension zoom a tab, and has no other command for it
    const worker = await this.#worker();
    await worker?.evaluate(async (factor) => {
      interface Zooming {
        tabs: {
          query(filter: object): Promise<{ id: number }[]>;
          setZoom(tab: number, factor: number): Promise<void>;
        };
      }
      const { tabs } = (globalThis as unknown as { chrome: Zooming }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      await tabs.setZoom(tab!.id, factor);
    }, factor);
  }

  /** How many places Firefox's search in the page (Ctrl and F) finds words in. */
  async countFound(words: string): Promise<unknown> {
    return this.#system?.evaluate(`new Promise((resolve) => {
      const { finder } = gBrowser.selectedBrowser;
      const listener = { onMatchesCountResult({ total }) { finder.removeResultListener(listener); resolve(total); } };
      finder.addResultListener(listener);
      finder.requestMatchesCount(${JSON.stringify(words)}, false);
    })`);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** Of a page that is only just coming, puppeteer doesn't know it and throws. */
function addressOf(page: Page): string {
  try {
    return page.url();
  } catch {
    return '';
  }
}

function browserFromEnvironment(): BrowserName {
  const name = process.env.BACKGROUNDER_TEST_BROWSER ?? 'chromium';
  if (name !== 'chromium' && name !== 'firefox')
    throw new Error(`BACKGROUNDER_TEST_BROWSER is chromium or firefox, not ${name}`);
  return name;
}
