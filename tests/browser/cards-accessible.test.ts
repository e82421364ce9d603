/** Every component of the gallery, with its folds open, is checked by axe in both themes. */
import type { RunOptions } from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './support/axe';
import { Gallery } from './support/gallery';

/**
 * The gallery shows parts of pages, and several pages on one: what axe asks of a page as a whole is asked of each page alone,
 * in the tests of the popup, the options, the briefing and the welcome page.
 */
const PAGE_RULES = [
  'region',
  'page-has-heading-one',
  'landmark-one-main',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-main',
  'landmark-unique',
];

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }])),
};

let gallery: Gallery;

beforeAll(async () => {
  gallery = await Gallery.open();
});

afterAll(async () => {
  await gallery.close();
});

it.each(['light', 'dark'])('finds nothing against any component in the %s theme', async (theme) => {
  const page = await gallery.page(`index.html?open&theme=${theme}`, { width: 1280, height: 900 });
  expect(await axeFindings(page, OPTIONS)).toEqual([]);
  await page.close();
});
