/** Two runs: `unit` (plain code, in Node) and `browser` (the built extension in a real browser). */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { contextPlugin } from './scripts/context/vite-plugin';

/** A browser start, a page that settles, and a card's delays, on a busy machine with two cores. */
const BROWSER_TEST_MS = 30_000;
/** A test of a command-line tool starts Node and reads the whole dataset, several at a time on two cores. */
const TOOL_TEST_MS = 60_000;

const alias = {
  '@assets': fileURLToPath(new URL('assets', import.meta.url)),
  '@': fileURLToPath(new URL('src', import.meta.url)),
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [contextPlugin('strings')],
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          environment: 'node',
          setupFiles: ['tests/support/speak-english.ts'],
          // vitest itself leaves one core idle, which of two is half
          maxWorkers: '100%',
          testTimeout: TOOL_TEST_MS,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/support/gallery-setup.ts'],
          // one browser at a time: two would fight for the cores, and focus and timing with them
          fileParallelism: false,
          testTimeout: BROWSER_TEST_MS,
          hookTimeout: 2 * BROWSER_TEST_MS,
        },
      },
    ],
  },
});
