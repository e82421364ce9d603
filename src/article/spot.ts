/** A page becomes articles: whether it has any, which elements hold them, and their text with the way back to the page. */
import type { Article, Block } from './article';
import { collectBlocks, type CollectedBlock } from './collect-blocks';
import { findPublished } from './published';
import type { Site } from './site';
import type { TextRun } from './text-map';

/** An article on a page. */
export interface SpottedArticle {
  /** The element within which the article, and nothing of another, stands. */
  root: Element;
  article: Article;
  /** For each block of the article, the text nodes it came from. */
  runs: TextRun[][];
}

/** Characters from which a block counts as a real paragraph. */
const PARAGRAPH_LENGTH = 25;
const SUBHEADING_TAG = /^H[2-6]$/;

/**
 * Finds the articles of a page, in the order of the page; none if the address or the page say that it is something else.
 * @param url the address in the address bar, since the page's own may be stale
 */
export function spotArticles(document: Document, url: URL, site: Site): SpottedArticle[] {
  if (!site.isArticleAddress(url) || site.isWall(document) || !isEnglish(document)) return [];
  const spotted: SpottedArticle[] = [];
  for (const { body, root } of findBodies(document, site)) {
    const published = findPublished(root, document, url, site);
    if (!published) continue;
    const headline = findHeadline(root, site);
    const blocks = [
      ...headline.map((block) => ({ ...block, kind: 'headline' as const })),
      ...readBody(body, site),
    ];
    spotted.push({
      root,
      article: {
        url: url.href,
        published: published.day,
        ...(published.updated && { updated: published.updated }),
        language: languageOf(document),
        blocks: blocks.map(({ kind, text }) => ({ kind, text })),
      },
      runs: blocks.map(({ runs }) => runs),
    });
  }
  return spotted;
}

function languageOf(document: Document): string {
  return document.documentElement.getAttribute('lang')?.trim() || 'en';
}

function isEnglish(document: Document): boolean {
  return /^en\b/i.test(languageOf(document));
}

/** One body for each article root: of several (a teaser and the full text), the one with most text. */
function findBodies(document: Document, site: Site): { body: Element; root: Element }[] {
  for (const selector of site.bodies) {
    const byRoot = new Map<Element, { body: Element; length: number }>();
    for (const body of document.querySelectorAll(selector)) {
      if (body.parentElement?.closest(selector)) continue;
      const paragraphs = readBody(body, site).filter(({ text }) => text.length >= PARAGRAPH_LENGTH);
      if (paragraphs.length < site.minimumParagraphs(selector)) continue;
      const root = body.closest('article') ?? body.closest('main, #__next') ?? document.body;
      const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
      if (length > (byRoot.get(root)?.length ?? 0)) byRoot.set(root, { body, length });
    }
    if (byRoot.size) return [...byRoot].map(([root, { body }]) => ({ root, body }));
  }
  return [];
}

function readBody(body: Element, site: Site): (CollectedBlock & { kind: Block['kind'] })[] {
  const blocks: (CollectedBlock & { kind: Block['kind'] })[] = [];
  for (const block of collectBlocks(body, site.excluded)) {
    if (site.isEnd(block.text)) break;
    if (site.isBoilerplate(block.text) || !/\p{L}/u.test(block.text)) continue;
    blocks.push({ ...block, kind: SUBHEADING_TAG.test(block.element.tagName) ? 'subheading' : 'paragraph' });
  }
  return blocks;
}

function findHeadline(root: Element, site: Site): CollectedBlock[] {
  for (const selector of site.headlines) {
    const heading = root.querySelector(selector);
    const [block] = heading ? collectBlocks(heading, HEADLINE_EXCLUDED) : [];
    if (block) return [block];
  }
  return [];
}

/** A label for screen readers that some layouts glue to the headline. */
const HEADLINE_EXCLUDED = '[class*="visually-hidden" i], [class*="screen-reader" i], .sr-only';
