/** Where the browsers are on this machine. */
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Chromium stands for its whole family: Chrome, Chromium and Edge. */
export type BrowserName = 'chromium' | 'firefox';

/** An executable named here wins over anything found. */
export const OVERRIDES = { chromium: 'BACKGROUNDER_CHROMIUM', firefox: 'BACKGROUNDER_FIREFOX' } as const;

/** Names on PATH, best first. */
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Folders where Linux browsers live that are not on every PATH, cron's and CI's above all. */
const LINUX_FOLDERS = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/opt/microsoft/msedge',
];

const MAC_APPLICATIONS: Record<BrowserName, readonly string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS_PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

/** @returns the path of the browser's executable, or undefined if this machine has none. */
export function findBrowser(name: BrowserName): string | undefined {
  const override = process.env[OVERRIDES[name]];
  if (override) return isExecutable(override) ? override : undefined;
  return candidates(name).find(isExecutable);
}

function candidates(name: BrowserName): string[] {
  switch (process.platform) {
    case 'darwin':
      return MAC_APPLICATIONS[name].flatMap((application) =>
        ['/Applications', join(homedir(), 'Applications')].map((folder) =>
          join(folder, `${application}.app`, 'Contents/MacOS', name === 'firefox' ? 'firefox' : application),
        ),
      );
    case 'win32': {
      const { ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': programsX86 } = process.env;
      const folders = [ProgramFiles, programsX86, LOCALAPPDATA].filter((folder) => folder !== undefined);
      return WINDOWS_PROGRAMS[name].flatMap((program) => folders.map((folder) => join(folder, program)));
    }
    default: {
      const folders = [...(process.env.PATH ?? '').split(delimiter), ...LINUX_FOLDERS];
      return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
    }
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
