/** Installs a missing browser where that needs no question, and says what to install where it does. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser, OVERRIDES, type BrowserName } from './find';

const DEBIAN_PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const CALLED: Record<BrowserName, string> = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox' };
const STDERR = 2;

/**
 * Finds the browsers, installing with apt those that are missing if we are root on Debian.
 * @returns the executables of those that are there in the end
 */
export function ensureBrowsers(names: readonly BrowserName[]): Map<BrowserName, string> {
  const missing = names.filter((name) => !findBrowser(name) && !process.env[OVERRIDES[name]]);
  if (missing.length && isRootOnDebian()) aptInstall(missing.map((name) => DEBIAN_PACKAGES[name]));
  const found = new Map<BrowserName, string>();
  for (const name of names) {
    const path = findBrowser(name);
    if (path) found.set(name, path);
  }
  return found;
}

/** One or two lines for a person whose machine lacks the browser. */
export function howToInstall(name: BrowserName): string {
  const override = process.env[OVERRIDES[name]];
  if (override) return `${OVERRIDES[name]} names ${override}, which can't be run.`;
  return `${CALLED[name]} isn't installed. ${recipe(name)}\nIf it is somewhere unusual, set ${OVERRIDES[name]} to its executable.`;
}

function recipe(name: BrowserName): string {
  if (process.platform === 'darwin')
    return `Try: brew install --cask ${name === 'firefox' ? 'firefox' : 'google-chrome'}`;
  if (process.platform === 'win32')
    return `Try: winget install ${name === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`;
  if (isDebian()) return `Try: sudo apt-get install ${DEBIAN_PACKAGES[name]}`;
  return 'Install it with the package manager of your system.';
}

function aptInstall(packages: readonly string[]): void {
  console.error(`Installing ${packages.join(' and ')} (apt-get) ...`);
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', STDERR, STDERR],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...packages)) {
    console.error(`apt-get could not install ${packages.join(' and ')}.`);
  }
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && isDebian();
}

/** Not Ubuntu: its `chromium` package is a pointer to a snap, and it has no `firefox-esr`. */
function isDebian(): boolean {
  try {
    return /^ID=["']?debian["']?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
