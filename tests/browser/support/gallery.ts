/** The pages of tests/browser/gallery in a real browser, served from source: marks and cards without the extension around. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ViteDevServer } from 'vite';
import { findBrowser, type BrowserName } from '../../../scripts/browsers/find';
import { howToInstall } from '../../../scripts/browsers/install';
import { serveGallery } from './gallery-server';

export interface View {
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  scale?: number;
  scheme?: 'light' | 'dark';
}

export class Gallery {
  readonly #server: ViteDevServer;
  readonly #browser: Browser;
  readonly #address: string;

  private constructor(server: ViteDevServer, browser: Browser, address: string) {
    this.#server = server;
    this.#browser = browser;
    this.#address = address;
  }

  static async open(): Promise<Gallery> {
    const name = nameFromEnvironment();
    const executablePath = findBrowser(name);
    if (!executablePath) throw new Error(howToInstall(name));
    const { server, address } = await serveGallery();
    const browser = await puppeteer.launch({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath,
      headless: true,
      args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    return new Gallery(server, browser, address);
  }

  /** Opens a page of the gallery: `article.html`, `index.html?only=cards/deck`. */
  async page(file: string, { width, height, scale = 1, scheme = 'light' }: View): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    if (scheme === 'dark') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${this.#address}${file}`);
    await page.waitForFunction(() => 'ready' in globalThis);
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}

/** The browser that BACKGROUNDER_TEST_BROWSER names, as for the tests of the built extension. */
export function nameFromEnvironment(): BrowserName {
  return process.env.BACKGROUNDER_TEST_BROWSER === 'firefox' ? 'firefox' : 'chromium';
}
