/** Every component of the gallery against its stored picture, in both themes: a change of looks is seen before it is merged. */
import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePicture } from './support/compare-pictures';
import { cutTexts } from './support/cut-texts';
import { Gallery, nameFromEnvironment } from './support/gallery';

const WINDOW = { width: 1180, height: 800 };
/** A small telephone, and the first of the cards. */
const NARROW = { width: 360, height: 2600 };
const PHONE = { width: 400, height: 800 };
const FIXTURES = globSync('tests/**/*.fixture.tsx')
  .map((file) => file.replace(/^tests\//, '').replace(/\.fixture\.tsx$/, ''))
  .sort();

let gallery: Gallery;

beforeAll(async () => {
  gallery = await Gallery.open();
});

afterAll(async () => {
  await gallery.close();
});

describe.each(FIXTURES)('%s', (fixture) => {
  it.each(['light', 'dark'])('looks as it did in the %s theme', async (theme) => {
    const page = await gallery.page(`index.html?only=${fixture}&theme=${theme}&flat`, WINDOW);
    const taken = await page.screenshot({ fullPage: true });
    await page.close();
    expect(
      comparePicture(`${nameFromEnvironment()}/${fixture.replace('/', '-')}-${theme}`, taken),
    ).toBeUndefined();
  });
});

it('cards on a narrow screen, with longer words, look as they did', async () => {
  const page = await gallery.page('index.html?only=cards/deck&theme=light&flat&locale=de', NARROW);
  const taken = await page.screenshot({ clip: { x: 0, y: 0, ...NARROW } });
  await page.close();
  expect(comparePicture(`${nameFromEnvironment()}/cards-narrow-de`, taken)).toBeUndefined();
});

/** Text at 200 % on a phone, in the languages of the longest words, of none between them, and of the other direction. */
it.each(['de', 'ja', 'ar'])('with text at twice its size, all is read whole in %s', async (language) => {
  const page = await gallery.page(`index.html?open&theme=light&flat&locale=${language}`, PHONE);
  await page.evaluate(() => {
    document
      .querySelectorAll<HTMLElement>('figure > div')
      .forEach(({ style }) => style.setProperty('--scale', '2'));
  });
  expect(await cutTexts(page)).toEqual([]);
  await page.close();
});

it.each(['en', 'fr', 'ru'])('beside a scroll bar, cards are read whole in %s', async (language) => {
  const page = await gallery.page(`index.html?open&theme=light&flat&locale=${language}`, WINDOW);
  await page.evaluate(() => {
    for (const figure of document.querySelectorAll('figure > div')) {
      const bar = document.createElement('style');
      bar.textContent = '.tippy-box .card { padding-inline-end: 15px; }';
      figure.shadowRoot!.append(bar);
    }
  });
  expect(await cutTexts(page)).toEqual([]);
  await page.close();
});

/** Of the other scripts this is the one for which machines have a font: fontconfig brings DejaVu Sans along. */
it.each(['cards/deck', 'briefing/briefing', 'popup/popup', 'options/packs'])(
  '%s reads from right to left as it did',
  async (fixture) => {
    const page = await gallery.page(`index.html?only=${fixture}&theme=light&flat&locale=ar`, WINDOW);
    const taken = await page.screenshot({ fullPage: true });
    await page.close();
    expect(comparePicture(`${nameFromEnvironment()}/${fixture.replace('/', '-')}-ar`, taken)).toBeUndefined();
  },
);
