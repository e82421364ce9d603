/** A private window into which its reader has let the extension. */
import type { Browser, Page } from 'puppeteer-core';
import type { Installed } from '../../../scripts/browsers/background';
import { pause } from '../../../scripts/browsers/reading';

const OPENED_MS = 10_000;
const POLL_MS = 100;

/** What is needed of Chromium's own page of the extensions, and of a page of ours. */
interface Chrome {
  developerPrivate: {
    updateProfileConfiguration(update: object): Promise<void>;
    updateExtensionConfiguration(update: object): Promise<void>;
  };
  windows: { create(window: object): Promise<unknown> };
}

/**
 * Loads the extension anew, as the browsers do when it is let in.
 * @returns the page of the window
 */
export async function openPrivateWindow({ browser, extensionId, system }: Installed): Promise<Page> {
  const before = new Set(await browser.pages());
  if (system) {
    await system.evaluate(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add('${extensionId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID('${extensionId}')).reload();
      const opened = OpenBrowserWindow({ private: true });
      await new Promise((resolve) => {
        const ready = (window) => {
          if (window !== opened) return;
          Services.obs.removeObserver(ready, 'browser-delayed-startup-finished');
          resolve();
        };
        Services.obs.addObserver(ready, 'browser-delayed-startup-finished');
      });
      // its first page, which would come in the way of another
      while (opened.gBrowser.selectedBrowser.webProgress.isLoadingDocument || opened.gBrowser.currentURI.spec !== 'about:privatebrowsing')
        await new Promise((resolve) => opened.setTimeout(resolve, 50));
    })()`);
  } else await openInChromium(browser, extensionId);
  return newPage(browser, before);
}

async function openInChromium(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
    // else what comes from a folder isn't loaded again
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extensionId);
  await reach(page, `chrome-extension://${extensionId}/options.html`);
  await page.evaluate(async () => {
    const { windows } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await windows.create({ incognito: true, url: 'about:blank' });
  });
  await page.close();
}

/** A page of the extension, which may just be loading. */
async function reach(page: Page, url: string): Promise<void> {
  for (let waited = 0; ; waited += POLL_MS) {
    try {
      await page.goto(url);
      return;
    } catch (error) {
      if (waited >= OPENED_MS) throw error;
      await pause(POLL_MS);
    }
  }
}

async function newPage(browser: Browser, before: ReadonlySet<Page>): Promise<Page> {
  for (let waited = 0; waited < OPENED_MS; waited += POLL_MS) {
    const page = (await browser.pages()).find((page) => !before.has(page));
    if (page) return page;
    await pause(POLL_MS);
  }
  throw new Error(`no private window has opened within ${OPENED_MS} ms`);
}
