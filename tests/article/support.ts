/** A page in the structure of the current site, with text of our own. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { bloomberg } from '@/article/bloomberg';
import { isSeenByMarkup } from '@/article/seen';
import { atOnce } from '@/article/slices';
import { spotArticles, type SpottedArticle } from '@/article/spot';

export const ADDRESS = 'https://www.bloomberg.com/news/articles/2025-10-18/ministers-meet-in-oslo';

export const LEAD = 'Ministers of four countries met in Oslo to speak about the price of fish.';
export const SECOND = 'They agreed to meet again, a spokesman said after two hours of talks.';

/** @param parts what stands in the head, before the body, and in the body */
export function page({
  head = '',
  before = '',
  body = `<p>${LEAD}</p><p>${SECOND}</p>`,
  lang = 'en',
}: { head?: string; before?: string; body?: string; lang?: string } = {}): Document {
  const html = `<!doctype html><html lang="${lang}"><head><title>Ministers Meet</title>${head}</head><body>
    <nav><h1>Menu</h1></nav>
    <div id="__next"><main><article>
      <h1 data-component="headline"><span class="sr-only">Article</span>Ministers Meet in Oslo</h1>${before}
      <div class="body-content styles_articleBlur__x">${body}</div>
    </article></main></div></body></html>`;
  return parse(html);
}

export function parse(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

export function spot(document: Document, address = ADDRESS): SpottedArticle[] {
  return atOnce(spotArticles({ document, url: new URL(address), isSeen: isSeenByMarkup }, bloomberg));
}

/** `kind: text` of each block of the only article. */
export function blocksOf(document: Document): string[] {
  const [spotted, ...others] = spot(document);
  if (others.length) throw new Error('more than one article');
  return spotted?.article.blocks.map(({ kind, text }) => `${kind}: ${text}`) ?? [];
}
