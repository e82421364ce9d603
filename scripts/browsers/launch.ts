/** Starts a browser with the extension in it; `npm start` and the browser tests both come here. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, type BrowserName } from './find';
import { howToInstall } from './install';
import { pause } from './reading';

/** The folders that `wxt build` fills. */
export const BUILDS: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** What a headless browser shows: a small laptop's window. In CSS pixels. */
export const VIEWPORT = { width: 1200, height: 800 };

/** Firefox gives each installation a random moz-extension: host; this one makes its pages addressable. */
export const FIREFOX_EXTENSION_UUID = '2b0f6d5e-4c1a-4f5e-9d53-7c4b1ac04a18';

const CHROMIUM_ARGS = [
  '--no-default-browser-check',
  '--disable-quic',
  // the machine's own traffic (component updates and the like) has no business in a test of what we send
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const FIREFOX_PREFS = {
  'browser.aboutConfig.showWarning': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** From the installation to the welcome page, on a slow machine. */
const WELCOME_MS = 3_000;
const POLL_MS = 50;

export interface LaunchOptions {
  headless: boolean;
  /** Lets tests look into Firefox itself (all requests, errors of the background) over WebDriver BiDi. */
  systemAccess?: boolean;
  /** Of Firefox, beside the usual ones. */
  prefs?: Readonly<Record<string, boolean | number | string>>;
}

/**
 * Starts the browser without the extension, so that a test can watch from the first moment.
 * @throws an Error for a person to read, if the browser is missing
 */
export async function launch(
  name: BrowserName,
  { headless, systemAccess = false, prefs }: LaunchOptions,
): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(howToInstall(name));
  const common = { executablePath, headless, defaultViewport: headless ? VIEWPORT : null };
  if (name === 'firefox') {
    const uuids = JSON.stringify({ [geckoId()]: FIREFOX_EXTENSION_UUID });
    return puppeteer.launch({
      ...common,
      browser: 'firefox', // over WebDriver BiDi
      args: systemAccess ? ['--remote-allow-system-access'] : [],
      extraPrefsFirefox: { ...FIREFOX_PREFS, ...prefs, 'extensions.webextensions.uuids': uuids },
    });
  }
  return puppeteer.launch({
    ...common,
    // the way that also works in branded Chrome, which ignores --load-extension since 137
    pipe: true,
    enableExtensions: true,
    // Chromium's sandbox can't run as root
    args: [...CHROMIUM_ARGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    // a person's window needs no bar that says a test is running
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
  });
}

/**
 * Puts the built extension into a running browser; the same folder again is an update, which keeps what was stored.
 * @returns its id
 * @throws an Error for a person to read, if the browser won't have it
 */
export async function installExtension(
  browser: Browser,
  name: BrowserName,
  folder = BUILDS[name],
): Promise<string> {
  try {
    return await browser.installExtension(resolve(folder));
  } catch (error) {
    const version = await browser.version();
    throw new Error(
      `${version} did not take the extension in ${folder}: it may be too old, or the build is missing.`,
      {
        cause: error,
      },
    );
  }
}

/**
 * Closes the welcome page, which comes a moment after the installation and would lie over the page that is wanted.
 * Firefox, where the installation is temporary, has none.
 */
export async function closeWelcome(browser: Browser, name: BrowserName): Promise<void> {
  if (name === 'firefox') return;
  for (let waited = 0; waited < WELCOME_MS; waited += POLL_MS) {
    const welcome = (await browser.pages()).find((page) => page.url().endsWith('/welcome.html'));
    await welcome?.close();
    if (welcome) return;
    await pause(POLL_MS);
  }
}

/** The extension's id in Firefox, as its build has it. */
function geckoId(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(BUILDS.firefox, 'manifest.json'), 'utf8'));
  const { browser_specific_settings: settings } = manifest as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = settings?.gecko?.id;
  if (!id) throw new Error(`${BUILDS.firefox}/manifest.json has no gecko id`);
  return id;
}
