/** `npm run gallery`: serves every component in every state, to be looked at; `--update` stores their pictures anew instead. */
import { spawnSync } from 'node:child_process';
import { serveGallery } from '../tests/browser/support/gallery-server';
import { ensureBrowsers, howToInstall } from './browsers/install';

const USAGE = `usage: npm run gallery [-- --update]
  --update  takes the pictures that the tests compare with, in both browsers`;

const BROWSERS = ['chromium', 'firefox'] as const;

/** @returns the exit code: 0 all well, 1 a browser is missing or failed, 2 not understood */
async function main(words: readonly string[]): Promise<number> {
  if (words.length === 0) {
    const { address } = await serveGallery();
    console.log(`The gallery is at ${address}index.html (Ctrl+C ends it).
  ?only=cards/deck  one fixture      ?locale=ar   another language    ?open  all folds unfolded
  ?theme=dark       the dark theme   ?size=large  larger text`);
    return 0;
  }
  if (words.length > 1 || words[0] !== '--update') {
    console.error(USAGE);
    return words[0] === '--help' ? 0 : 2;
  }
  const found = ensureBrowsers([...BROWSERS]);
  return BROWSERS.map((browser) => {
    if (found.has(browser)) return takePictures(browser);
    console.error(howToInstall(browser));
    return 1;
  }).some((code) => code !== 0)
    ? 1
    : 0;
}

function takePictures(browser: (typeof BROWSERS)[number]): number {
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--configLoader',
    'runner',
    '--project',
    'browser',
  ];
  const { status } = spawnSync(process.execPath, [...vitest, 'tests/browser/gallery.test.ts'], {
    stdio: 'inherit',
    env: { ...process.env, BACKGROUNDER_TEST_BROWSER: browser, BACKGROUNDER_UPDATE_PICTURES: '1' },
  });
  return status ?? 1;
}

process.exitCode = await main(process.argv.slice(2));
