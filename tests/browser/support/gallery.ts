/** The pages of tests/browser/gallery in a real browser: marks and cards without the extension around. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { findBrowser, type BrowserName } from '../../../scripts/browsers/find';
import { FirefoxSystem } from '../../../scripts/browsers/firefox-system';
import { howToInstall } from '../../../scripts/browsers/install';

export interface View {
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  scale?: number;
  scheme?: 'light' | 'dark';
}

export type Medium = 'print' | 'less motion' | 'forced colours';

const CHROMIUM_FEATURES = {
  'less motion': { name: 'prefers-reduced-motion', value: 'reduce' },
  'forced colours': { name: 'forced-colors', value: 'active' },
} as const;

/** Firefox is driven by WebDriver BiDi, which has no media: said inside it instead. */
const FIREFOX_MEDIA: Readonly<Record<Medium, string>> = {
  print: `gBrowser.browsers.forEach(({ browsingContext }) => { browsingContext.mediumOverride = 'print'; })`,
  'less motion': `Services.prefs.setIntPref('ui.prefersReducedMotion', 1)`,
  'forced colours': `Services.prefs.setIntPref('browser.display.document_color_use', 2)`,
};

export class Gallery {
  readonly #browser: Browser;
  readonly #system: FirefoxSystem | undefined;

  private constructor(browser: Browser, system: FirefoxSystem | undefined) {
    this.#browser = browser;
    this.#system = system;
  }

  static async open(): Promise<Gallery> {
    const name = nameFromEnvironment();
    const executablePath = findBrowser(name);
    if (!executablePath) throw new Error(howToInstall(name));
    const browser = await puppeteer.launch({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath,
      headless: true,
      args: name === 'firefox' ? ['--remote-allow-system-access'] : process.getuid?.() === 0 ? ['--no-sandbox'] : [], // prettier-ignore
    });
    const system = name === 'firefox' ? await FirefoxSystem.of(browser) : undefined;
    return new Gallery(browser, system);
  }

  /** Opens a page of the gallery: `article.html`, `index.html?only=cards/deck`. */
  async page(file: string, { width, height, scale = 1, scheme = 'light' }: View): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    if (scheme === 'dark') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${inject('gallery')}${file}`);
    await page.waitForFunction(() => 'ready' in globalThis);
    return page;
  }

  /** Has the page in the medium; until it is closed in Chromium, until the browser is in Firefox. */
  async setMedium(page: Page, medium: Medium): Promise<void> {
    if (this.#system) await this.#system.evaluate(FIREFOX_MEDIA[medium]);
    else if (medium === 'print') await page.emulateMediaType('print');
    else {
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { features: [CHROMIUM_FEATURES[medium]] });
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** The browser that BACKGROUNDER_TEST_BROWSER names, as for the tests of the built extension. */
export function nameFromEnvironment(): BrowserName {
  return process.env.BACKGROUNDER_TEST_BROWSER === 'firefox' ? 'firefox' : 'chromium';
}
