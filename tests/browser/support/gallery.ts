/** The pages of tests/browser/gallery in a real browser, served from source: marks and cards without the extension around. */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { findBrowser, type BrowserName } from '../../../scripts/browsers/find';
import { howToInstall } from '../../../scripts/browsers/install';
import { localeFiles } from './locale-files';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

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
    const server = await createServer({
      configFile: false,
      root: ROOT,
      cacheDir: 'node_modules/.vite-gallery',
      logLevel: 'error',
      resolve: { alias: { '@': `${ROOT}src` } },
      plugins: [localeFiles()],
      define: { 'process.env.NODE_ENV': '"production"' },
      // Found late, a dependency makes the server reload the page in the middle of a test.
      optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'tippy.js/headless'] },
      server: { port: 0, hmr: false, watch: null },
    });
    await server.listen();
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error('the gallery has no address');
    const browser = await puppeteer.launch({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath,
      headless: true,
      args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    return new Gallery(server, browser, address);
  }

  /** Opens a page of the gallery: `article.html`, `cards.html?open`. */
  async page(file: string, { width, height, scale = 1, scheme = 'light' }: View): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    if (scheme === 'dark') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${this.#address}tests/browser/gallery/${file}`);
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
