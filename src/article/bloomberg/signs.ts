/**
 * Independent signs that an element is the root of an article. None is needed and none decides alone: layouts, metadata
 * and addresses have each changed, and each has been missing on real pages.
 */
import type { Paragraph } from '../paragraph';
import { isAboutPage, readArticleData } from '../structured-data';
import type { Page } from '../site';
import { dayInAddress, type AddressKind } from './addresses';
import { BODIES, BODY_ATTRIBUTES, BYLINES, STORY_ROOTS } from './layouts';

/** What the signs of an article add up to at least. A bare teaser at an article's address has 8, a page of prose without any other sign 4. */
export const ENOUGH = 6;

const ARTICLE_META =
  'meta[property="og:type"][content="article"], meta[name$="content_tier"], meta[property$="content_tier"]';

export interface Candidate {
  root: Element;
  body: Element;
  headline: Element | undefined;
  paragraphs: readonly Paragraph[];
}

/** Each sign with its weight: three for what the site says of itself, one for what other pages have too. */
export function weighSigns(
  page: Page,
  address: AddressKind,
  { root, body, headline, paragraphs }: Candidate,
): number {
  const signs: [boolean, number][] = [
    [address === 'article' || address === 'live-blog' || address === 'sparse', 3],
    [hasArticleData(page), 2],
    [page.document.querySelector('meta[name="parsely-type"][content="post"]') !== null, 2],
    [page.document.querySelector(ARTICLE_META) !== null, 1],
    [root.matches(STORY_ROOTS) || root.querySelector('[data-story-id]') !== null, 1],
    [headline !== undefined, 1],
    [isNamedBody(body) || body.querySelector(BODY_ATTRIBUTES) !== null, 2],
    [dayInAddress(page.url) !== undefined || root.querySelector('time[datetime]') !== null, 1],
    [root.querySelector(BYLINES) !== null, 1],
    [paragraphs.length >= 2, 2],
    [paragraphs.length >= 5, 1],
  ];
  return signs.reduce((sum, [isThere, weight]) => sum + (isThere ? weight : 0), 0);
}

function isNamedBody(body: Element): boolean {
  return BODIES.some((selector) => body.matches(selector));
}

function hasArticleData(page: Page): boolean {
  return readArticleData(page.document).some((data) => isAboutPage(data, page));
}
