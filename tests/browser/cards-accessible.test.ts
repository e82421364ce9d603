/** Every card, with its folds open, is checked by axe in both themes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Gallery, nameFromEnvironment } from './support/gallery';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let gallery: Gallery;

beforeAll(async () => {
  gallery = await Gallery.open();
});

afterAll(async () => {
  await gallery.close();
});

// Firefox takes no theme over WebDriver BiDi; its colours are the same.
const THEMES = nameFromEnvironment() === 'firefox' ? (['light'] as const) : (['light', 'dark'] as const);

it.each(THEMES)('finds nothing against the cards in the %s theme', async (scheme) => {
  const page = await gallery.page('cards.html?open', { width: 1280, height: 900, scheme });
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    'axe.run(document, { rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false }, "landmark-one-main": { enabled: false } } })',
  )) as AxeResults;
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await page.close();
});
