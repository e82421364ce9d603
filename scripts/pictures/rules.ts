/** Do and don't, beside each other, for docs/design-language.md: a card as it is, and one against a rule. */
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { serveGallery } from '../../tests/browser/support/gallery-server';

const FOLDER = 'docs/pictures/rules';
/** CSS pixels of the upper part of a card, with its edge. */
const PART = { width: 376, height: 330 };
const SCALE = 2;

interface Rule {
  name: string;
  /** Of the fixture cards/deck. */
  state: string;
  locale?: string;
  /** What is changed to break it. */
  styles: string;
  words?: Readonly<Record<string, string>>;
}

const RULES: readonly Rule[] = [
  {
    name: 'quiet',
    state: 'person',
    styles: `
      .label, .section-title { text-transform: uppercase; letter-spacing: 0.08em; }
      .section-title { color: var(--accent); }
      .section { margin: 12px; padding: 12px; border: 1px solid var(--edge); border-radius: 8px; box-shadow: var(--shadow); background: var(--wash); }
      .headline { font-weight: 700; color: var(--accent); }`,
  },
  {
    name: 'kinds',
    state: 'meeting',
    styles: `
      .label { padding: 2px 8px; border-radius: 99px; background: var(--accent); color: #fff; }
      .label, .entity { text-decoration: none !important; }
      .entity { color: var(--accent); }`,
  },
  {
    name: 'languages',
    state: 'person',
    locale: 'de',
    styles: '',
    words: {
      '.headline': 'Supreme Leader von North Korea seit 2011',
      '.background':
        'Third of his family to lead North Korea. Folgte seinem Vater Kim Jong Il im December 2011.',
      '.sub': 'mit Xi Jinping in Beijing',
    },
  },
];

export async function takeRulePictures(browser: Browser): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const { server, address } = await serveGallery();
  try {
    for (const rule of RULES) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1180, height: 1000, deviceScaleFactor: SCALE });
      await page.goto(`${address}index.html?only=cards/deck&theme=light&flat&locale=${rule.locale ?? 'en'}`);
      await page.waitForFunction(() => 'ready' in globalThis);
      const kept = await takePart(page, rule.state);
      await breakRule(page, rule);
      const broken = await takePart(page, rule.state);
      await takePair(page, kept, broken, `${FOLDER}/${rule.name}.png`);
      await page.close();
    }
  } finally {
    await server.close();
  }
}

/** @returns PNG, base64 */
async function takePart(page: Page, state: string): Promise<string> {
  const corner = await page.evaluate((caption) => {
    const figures = [...document.querySelectorAll('figure')];
    const figure = figures.find((one) => one.querySelector('figcaption')?.textContent === caption);
    const box = figure?.querySelector('div')?.shadowRoot?.querySelector('.tippy-box');
    const rect = box?.getBoundingClientRect();
    return rect && { x: rect.x + scrollX - 4, y: rect.y + scrollY - 4 };
  }, `cards/deck: ${state}`);
  if (!corner) throw new Error(`the gallery has no card “${state}”`);
  return page.screenshot({ clip: { ...corner, ...PART }, encoding: 'base64' });
}

async function breakRule(page: Page, { styles, words = {} }: Rule): Promise<void> {
  await page.evaluate(
    (styles, words) => {
      for (const host of document.querySelectorAll('figure > div')) {
        const style = document.createElement('style');
        style.textContent = styles;
        host.shadowRoot?.append(style);
        for (const [selector, text] of words)
          for (const element of host.shadowRoot?.querySelectorAll(selector) ?? []) element.textContent = text;
      }
    },
    styles,
    Object.entries(words),
  );
}

async function takePair(page: Page, kept: string, broken: string, path: `${string}.png`): Promise<void> {
  const { width, height } = PART;
  await page.setViewport({ width: 2 * width + 48, height: height + 56, deviceScaleFactor: 1 });
  const half = (title: string, colour: string, picture: string): string => `
    <div><p style="margin:0 0 8px; color:${colour}; font: 700 14px Arial, 'Liberation Sans', sans-serif">${title}</p>
      <img alt="" width="${width}" height="${height}" src="data:image/png;base64,${picture}"></div>`;
  await page.setContent(
    `<body style="display:flex; gap:16px; margin:16px; background:#ebebe9">
      ${half('✓ Do', '#0b6e63', kept)}${half('✗ Don’t', '#b3261e', broken)}</body>`,
  );
  await page.screenshot({ path });
}
