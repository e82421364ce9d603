/** What was asked of `npm start`. */
import type { BrowserName } from '../browsers/find';
import { SAMPLE_URL } from '../browsers/sample';
import { SITE_ORIGIN } from '../browsers/serve';

export const USAGE = `usage: npm start -- [--firefox] [--headless] [ADDRESS]
  Opens a browser with Backgrounder in it, on the bundled sample article (no network needed)
  or on ADDRESS, a live page of ${SITE_ORIGIN}/.
  --firefox    Firefox instead of Chrome, Chromium or Edge
  --headless   no window: rests on a few mentions and leaves pictures of their cards in .pictures/start/;
               so it does on a machine with no display
  --help       this text`;

export interface StartOptions {
  browser: BrowserName;
  headless: boolean;
  address: string;
  /** The bundled article, as against a live page. */
  sample: boolean;
}

/** @returns the options, `help`, or for what isn't understood an explanation */
export function parseStart(
  words: readonly string[],
  hasDisplay: boolean,
): StartOptions | 'help' | { wrong: string } {
  const options: StartOptions = {
    browser: 'chromium',
    headless: !hasDisplay,
    address: SAMPLE_URL,
    sample: true,
  };
  for (const word of words) {
    if (word === '--help' || word === '-h') return 'help';
    else if (word === '--firefox') options.browser = 'firefox';
    else if (word === '--headless') options.headless = true;
    else if (word.startsWith('-')) return { wrong: `unknown option ${word}` };
    else if (!options.sample) return { wrong: `one address at a time: ${word}` };
    else if (!isLivePage(word)) return { wrong: `not an address at ${SITE_ORIGIN}/: ${word}` };
    else Object.assign(options, { address: word, sample: false });
  }
  return options;
}

function isLivePage(word: string): boolean {
  return URL.canParse(word) && new URL(word).origin === SITE_ORIGIN;
}

/** Linux without X and Wayland can't open a window; the other systems always can. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
