/** A page becomes articles: whether it has any, which elements hold them, and their text with the way back to the page. */
import type { Article, Block } from './article';
import { collectBlocks, type CollectedBlock } from './collect-blocks';
import { FirstRead, OPENING_LENGTH } from './first-read';
import { isEnglishText } from './language';
import { MOST_TEXT } from './limits';
import { findPublished, type Published } from './published';
import type { ArticlePlace, Page, Site } from './site';
import type { Steps } from './slices';
import type { TextRun } from './text-map';

/** An article on a page. */
export interface SpottedArticle {
  /** The element within which the article, and nothing of another, stands. */
  root: Element;
  /** True for the article that the address is of; others were put below it. */
  isAddressed: boolean;
  article: Article;
  /** For each block of the article, the text nodes it came from. */
  runs: TextRun[][];
}

interface ReadBlock extends CollectedBlock {
  kind: Block['kind'];
}

const SUBHEADING_TAG = /^H[2-6]$/;
/** A heading that offers other stories ends an article if less than this share of its text follows. */
const TAIL_SHARE = 0.3;

/**
 * Finds the articles of a page, in the order of the page; none if the address or the page say that it is something else.
 * May be interrupted: a long article is long work.
 * @param opened told of a long article as soon as its opening, and what is in view, is read
 */
export function* spotArticles(
  page: Page,
  site: Site,
  opened?: (opening: SpottedArticle) => void,
): Steps<SpottedArticle[]> {
  if (site.isElsewhere(page.url) || !isEnglish(page.document)) return [];
  const spotted: SpottedArticle[] = [];
  const places = yield* site.findPlaces(page);
  yield;
  const days = places.map((place) => findPublished(place, page, site));
  // a story that was put below another without a date of its own is of about the same day
  const pageDay = days.find((_, i) => places[i]!.isAddressed) ?? days.find((day) => day !== undefined);
  yield;
  for (const [i, place] of places.entries()) {
    const published = days[i] ?? (pageDay && { day: pageDay.day });
    if (!published) continue;
    const headline = yield* readHeadline(place, page, site);
    const spot = (body: readonly ReadBlock[]): SpottedArticle | undefined =>
      articleOf([...headline, ...body], place, published, page);
    const body = yield* readBody(place, page, site, (opening) => {
      const article = spot(opening);
      if (article) opened?.(article);
    });
    const article = spot(body);
    if (article) spotted.push(article);
  }
  return spotted;
}

/** @returns undefined if the text isn't English */
function articleOf(
  blocks: readonly ReadBlock[],
  { root, isAddressed }: ArticlePlace,
  { day, updated }: Published,
  page: Page,
): SpottedArticle | undefined {
  if (!isEnglishText(blocks.map(({ text }) => text))) return undefined;
  return {
    root,
    isAddressed,
    article: {
      url: page.url.href,
      published: day,
      ...(updated && { updated }),
      language: languageOf(page.document),
      blocks: blocks.map(({ kind, text }) => ({ kind, text })),
    },
    runs: blocks.map(({ runs }) => runs),
  };
}

function languageOf(document: Document): string {
  return document.documentElement.getAttribute('lang')?.trim() || 'en';
}

function isEnglish(document: Document): boolean {
  return /^en\b/i.test(languageOf(document));
}

/** @param opened told of what is to be marked first, if there is much more */
function* readBody(
  { body, headline }: ArticlePlace,
  { isSeen, lies }: Page,
  site: Site,
  opened: (opening: readonly ReadBlock[]) => void,
): Steps<ReadBlock[]> {
  const blocks: ReadBlock[] = [];
  let end: number | undefined;
  const first = body.textContent.length >= 2 * OPENING_LENGTH ? new FirstRead<ReadBlock>(lies) : undefined;
  let seen = 0;
  const take = (block: CollectedBlock): void => {
    seen += block.text.length;
    if (seen > MOST_TEXT || !/\p{L}/u.test(block.text)) return;
    const verdict = site.judgeLine(block.text, block.element);
    if (verdict === 'end') end ??= blocks.length;
    if (verdict !== 'prose') return;
    const kind = SUBHEADING_TAG.test(block.element.tagName) ? 'subheading' : 'paragraph';
    const read: ReadBlock = { ...block, kind };
    blocks.push(read);
    if (first?.add(read, block.element) && end === undefined) opened(first.blocks);
  };
  const isPassedOver = (element: Element): boolean =>
    element === headline || site.isFurniture(element, body) || !isSeen(element);
  yield* collectBlocks(body, isPassedOver, take);
  if (first?.hasLeftOut && end === undefined) opened(first.blocks);
  yield;
  return end !== undefined && lengthOf(blocks.slice(end)) < TAIL_SHARE * lengthOf(blocks)
    ? blocks.slice(0, end)
    : blocks;
}

function* readHeadline({ headline }: ArticlePlace, { isSeen }: Page, site: Site): Steps<ReadBlock[]> {
  if (!headline) return [];
  const [block] = yield* collectBlocks(
    headline,
    (element) =>
      !isSeen(element) ||
      SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '') ||
      site.isHeadlineLabel(element.textContent.trim()),
  );
  return block ? [{ ...block, kind: 'headline' }] : [];
}

const SCREEN_READER_ONLY = /visually-?hidden|screen-?reader|sr-only/i;

function lengthOf(blocks: readonly ReadBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
