/** Pages that no site serves, from their markup to the place in the page of each word that would be marked. */
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { anySite } from '../../src/article/any-site';
import { bloomberg } from '../../src/article/bloomberg';
import { MOST_BLOCKS, MOST_BLOCK_TEXT } from '../../src/article/limits';
import { isSeenByMarkup } from '../../src/article/seen';
import type { Site } from '../../src/article/site';
import { atOnce } from '../../src/article/slices';
import { spotArticles, type SpottedArticle } from '../../src/article/spot';
import { pointsOf } from '../../src/article/text-map';
import type { Context } from '../../src/context/context';
import { linkArticle } from '../../src/linking/link-article';
import { line } from './texts';

export const ADDRESS = 'https://www.bloomberg.com/news/articles/2019-04-18/kim-to-meet-putin';

const TAGS = ['p', 'p', 'p', 'p', 'div', 'section', 'article', 'b', 'i', 'a', 'span', 'li', 'ul', 'blockquote', 'h1', 'h2', 'h3', 'figure', 'figcaption', 'table', 'td', 'aside', 'nav', 'form', 'button', 'svg', 'math', 'template', 'noscript', 'ruby', 'rt', 'bdo', 'pre', 'time', 'details', 'select', 'textarea', 'iframe', 'object', 'plaintext', 'base', 'font', 'marquee', 'x-story', 'main', 'header', 'footer', 'address', 'dl', 'dt', 'img', 'br']; // prettier-ignore
const ATTRIBUTES = ['class="body-content"', 'class="paywall"', 'class="body-copy"', 'class="sr-only"', 'data-component="headline"', 'data-component="paragraph"', 'data-story-id="1"', 'itemprop="articleBody"', 'itemprop="datePublished"', 'datetime="2019-04-18T06:27:00.000Z"', 'datetime="+275760-09-13"', 'datetime=""', 'hidden', 'aria-hidden="true"', 'style="display:none"', 'style="filter:blur(3px)"', 'href="javascript:alert(1)"', 'href="//["', 'href="/news/articles/2018-01-01/x"', 'rel="author"', 'name="x"', 'id="__proto__"', 'id="constructor"', 'lang="ko"', 'onclick="x"', 'slot="x"', 'is="x-p"', 'data-backgrounder-original="0"', 'data-url="https://["']; // prettier-ignore

const attributes = fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }).map((list) => list.join(' '));

const { markup } = fc.letrec<{ markup: string; element: string }>((tie) => ({
  markup: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: line },
    { weight: 4, arbitrary: tie('element') },
    { weight: 1, arbitrary: fc.constantFrom('<!-- -->', '</p>', '</div>', '<p>', '<br>', '&nbsp;', '&#0;', '&#xD800;', '&shy;', '<![CDATA[x]]>', '<script>', '</script>', '<wbr>') }, // prettier-ignore
  ),
  element: fc
    .tuple(fc.constantFrom(...TAGS), attributes, fc.array(tie('markup'), { maxLength: 5 }))
    .map(([tag, attributes, inside]) => `<${tag} ${attributes}>${inside.join('')}</${tag}>`),
}));

const STRUCTURED = [
  '',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2019-04-18T06:27:00Z"}</script>',
  '<script type="application/ld+json">{"__proto__":{"datePublished":"2019-01-01"},"@type":"NewsArticle","constructor":{"prototype":{"x":1}}}</script>',
  '<script type="application/ld+json">[[[[null]]],{"@graph":[{"@type":["NewsArticle",{}],"datePublished":{"toString":1}}]}]</script>',
  `<script type="application/ld+json">${'['.repeat(5_000)}</script>`,
];

/** The source of a page. */
export const anyPage: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...STRUCTURED),
    fc.array(markup, { minLength: 1, maxLength: 10 }),
    fc.array(line, { minLength: 1, maxLength: 5 }),
    attributes,
  )
  .map(
    ([head, inside, lines, attributes]) =>
      `<!doctype html><html lang="en"><head><title>Kim to Meet Putin</title>${head}</head><body><main><article ${attributes}>` +
      `<h1>Kim to Meet Putin</h1><div class="body-content">${lines.map((text) => `<p>${text}</p>`).join('')}${inside.join('')}</div></article></main></body></html>`,
  );

/** @throws if a mark would not stand on the words that were linked, or a limit doesn't hold */
export function checkPage(html: string, context: Context): void {
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const before = dom.serialize();
  for (const site of [bloomberg, anySite()]) checkOn(dom.window.document, site, context);
  if (dom.serialize() !== before) throw new Error('the page was changed');
}

function checkOn(document: Document, site: Site, context: Context): void {
  const page = { document, url: new URL(ADDRESS), isSeen: isSeenByMarkup };
  for (const spotted of atOnce(spotArticles(page, site))) {
    const { blocks } = spotted.article;
    if (blocks.length > MOST_BLOCKS + 1 || blocks.some(({ text }) => text.length > MOST_BLOCK_TEXT))
      throw new Error('more was read than may be');
    for (const { block, start, end, text } of linkArticle(spotted.article, context))
      checkPlace(document, spotted, { block, start, end, text });
  }
}

interface Place {
  block: number;
  start: number;
  end: number;
  text: string;
}

function checkPlace(document: Document, { runs }: SpottedArticle, { block, start, end, text }: Place): void {
  const points = pointsOf(runs[block]!, start, end);
  if (!points) throw new Error(`“${text}” stands nowhere in the page`);
  const range = document.createRange();
  range.setStart(points.start.node, points.start.offset);
  range.setEnd(points.end.node, points.end.offset);
  // between the ends may stand what isn't read: a button, a comment's text; the letters at both ends are the word's
  const inPage = visible(range.toString());
  const words = visible(text);
  const isSame = inPage === words || (inPage.startsWith(words[0]!) && inPage.endsWith(words.at(-1)!));
  if (!isSame || !points.start.node.isConnected)
    throw new Error(`“${text}” is marked on “${range.toString()}”`);
}

/** Without white space and what a reader doesn't see. */
function visible(text: string): string {
  return text.replace(/[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '');
}
