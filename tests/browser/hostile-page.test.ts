/** Pages that are out to harm: their reader reads on, and nothing of theirs becomes more than text to us. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../../scripts/browsers/reading';
import { SITE_ORIGIN, type Answer } from '../../scripts/browsers/serve';
import { Driver } from './support/driver';

/** Longer than any delay of a card, so what hasn't opened by then won't. */
const NOTHING_MS = 900;
const FOLLOWED = { timeout: 15_000, interval: 100 };
const PATH = '/news/articles/2019-04-18/kim-to-meet-putin';
const LEAD =
  '<p>Vladimir Putin will meet Kim Jong Un this month, said Andrei Lankov, who teaches in Seoul.</p>';
const MORE =
  '<p>The two have not met before, and the talks in Hanoi ended with no agreement in February.</p>';

let driver: Driver;

beforeAll(async () => {
  driver = await Driver.start();
});

afterAll(async () => {
  await driver.close();
});

interface Parts {
  /** In the article's text, behind its first paragraphs. */
  inside?: string;
  headline?: string;
  headers?: Answer['headers'];
  early?: string;
}

async function open({ inside = '', headline = 'Kim to Meet Putin', headers, early }: Parts): Promise<void> {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kim to Meet Putin</title><link rel="icon" href="data:,"></head>
    <body><main><article><h1>${headline}</h1><div class="body-content">${LEAD}${MORE}${inside}</div></article></main></body></html>`;
  const answer: Answer = { contentType: 'text/html; charset=utf-8', body, ...(headers && { headers }) };
  await driver.open(SITE_ORIGIN + PATH, { site: new Map([[PATH, answer]]), ...(early && { early }) });
}

async function opensCard(): Promise<void> {
  await driver.hover('Andrei Lankov');
  await driver.waitForCard('Andrei Lankov');
}

describe('a page with the strictest policy', () => {
  it('is given marks and a card that break none of it', async () => {
    await open({
      headers: {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'",
      },
      early: `globalThis.violations = [];
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, target }) =>
          // the picture of the tab, which the page itself names
          blockedURI !== 'data' && globalThis.violations.push(effectiveDirective + ' ' + blockedURI + ' ' + target.nodeName));`,
    });
    await driver.settle();
    await opensCard();
    expect(
      await driver.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
    ).toEqual([]);
  });
});

describe('a page that writes markup where words belong', () => {
  const MARKUP = '&lt;img src=x onerror=&quot;document.title=1&quot;&gt;';

  it('sees it shown as words in the popup', async () => {
    await open({ headline: `Kim ${MARKUP} to Meet Putin` });
    await driver.settle();
    const popup = await driver.openBeside('popup.html');
    await popup.waitForFunction(() =>
      document.body.innerText.includes('<img src=x onerror="document.title=1">'),
    );
    expect(await popup.evaluate(() => [document.images.length, document.title])).toEqual([0, 'Backgrounder']);
    await popup.close();
  });
});

describe('a page that fights', () => {
  it('by redefining what scripts call, loses: ours have their own', async () => {
    await open({
      early: `for (const [holder, names] of [
          [Element.prototype, ['attachShadow', 'append', 'closest', 'matches', 'getBoundingClientRect', 'checkVisibility']],
          [Document.prototype, ['createElement', 'querySelectorAll', 'createRange', 'caretPositionFromPoint', 'elementFromPoint', 'createTreeWalker']],
          [Range.prototype, ['setStart', 'getClientRects']],
          [HighlightRegistry.prototype, ['set', 'get']],
          [Highlight.prototype, ['add']],
          [Node.prototype, ['contains', 'compareDocumentPosition']],
          [Array.prototype, ['map', 'filter', 'flatMap']],
          [JSON, ['parse', 'stringify']],
          [globalThis, ['MutationObserver', 'getComputedStyle', 'setTimeout']],
        ])
          for (const name of names) {
            const own = holder[name];
            holder[name] = function (...words) {
              // the page's own scripts, and what a test asks of it, may go on
              if (new Error().stack.includes('extension://')) throw new Error('fought off');
              return new.target ? Reflect.construct(own, words) : own.apply(this, words);
            };
          }`,
    });
    await driver.settle();
    await opensCard();
  });

  it('by throwing our card out, has it back at the next word', async () => {
    await open({});
    await driver.settle();
    await opensCard();
    await driver.evaluate(() => document.querySelector('backgrounder-card')?.remove());
    await driver.hover('Vladimir Putin');
    await driver.waitForCard('Vladimir Putin');
  });

  it('by naming an element like a method of the document, is left alone', async () => {
    await open({ inside: '<img name="querySelectorAll" alt=""><img name="createElement" alt="">' });
    await pause(2 * NOTHING_MS);
    expect(await driver.evaluate(() => document.body.textContent.includes('Andrei Lankov'))).toBe(true);
    expect(await driver.errors()).toEqual([]);
  });

  it('by faking a reader’s movements, clicks and keys, opens nothing', async () => {
    await open({});
    await driver.settle();
    const { x, y } = await driver.pointOf('Andrei Lankov');
    await driver.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY)!;
        const at = { clientX, clientY, bubbles: true, composed: true, detail: 1, pointerType: 'mouse' };
        for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup'])
          target.dispatchEvent(new PointerEvent(type, at));
        for (const type of ['mouseover', 'mousemove', 'click'])
          target.dispatchEvent(new MouseEvent(type, at));
        for (const key of ['Enter', '.', 'Alt'])
          document.dispatchEvent(
            new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
          );
      },
      x,
      y,
    );
    await pause(NOTHING_MS);
    expect(await driver.card()).toBeNull();
  });

  it('by using our names for marks of its own, opens nothing on them, and ours go on', async () => {
    await open({
      inside:
        '<p>Nobody Known said so on the phone from a house by the sea, and would not be named here.</p>',
      early: `addEventListener('DOMContentLoaded', () => {
        const text = document.querySelector('.body-content').lastElementChild.firstChild;
        const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 12 });
        for (const kind of ['person', 'active']) CSS.highlights.set('backgrounder-' + kind, new Highlight(range));
      });`,
    });
    await expect.poll(() => driver.mentions('person'), FOLLOWED).toContain('Andrei Lankov');
    await driver.hover('Nobody Known');
    await pause(NOTHING_MS);
    expect(await driver.card()).toBeNull();
    await opensCard();
  });

  it('by never standing still, has its marks once it does', async () => {
    await open({ inside: '<p id="restless">0</p>' });
    await driver.settle();
    await driver.evaluate(() => {
      const restless = document.getElementById('restless')!;
      let count = 0;
      const timer = setInterval(() => {
        for (let i = 0; i < 50; i++)
          restless.textContent = `Count ${++count} of the talks in Oslo, said one who counts.`;
      });
      setTimeout(() => {
        clearInterval(timer);
        restless.textContent =
          'At last Sergei Lavrov spoke to those who had waited for him all day long in Oslo.';
      }, 4_000);
    });
    await expect.poll(() => driver.mentions('person'), FOLLOWED).toContain('Sergei Lavrov');
    expect(await driver.errors()).toEqual([]);
  });
});

describe('a page without measure', () => {
  const filler = 'The talks went on for hours, and those who waited outside were told nothing of them. ';
  it.each([
    ['100,000 paragraphs', '<p>The talks go on.</p>'.repeat(100_000)],
    ['5 MB of text', `<p>${filler.repeat(3)}</p>`.repeat(20_000)],
    ['a word of 1 MB', `<p>${'a'.repeat(1_000_000)}</p>`],
    ['10,000 elements inside each other', `${'<blockquote>'.repeat(10_000)}x`],
    ['10,000 stories', `<article><h2>x</h2><p>${filler}</p></article>`.repeat(10_000)],
    [
      'signs that no reader sees',
      '<p>Sergei\u202E Lavrov\u2069 \u200Bspoke\uFEFF of &#0; and &#xD83D; to Emmanuel\u200D Macron in Paris then.</p>',
    ],
  ])('(%s) is marked where it begins, and goes on answering', async (_, inside) => {
    await open({ inside });
    await expect.poll(() => driver.mentions('person'), FOLLOWED).toContain('Andrei Lankov');
    // Firefox complains to the page, of the page
    const ours = (await driver.errors()).filter((error) => !error.includes('document tree is too deep'));
    expect(ours).toEqual([]);
  });
});
