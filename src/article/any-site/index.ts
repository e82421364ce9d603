/**
 * Any page that a reader asks about, such as a syndicated story on another site: the article is what a reader view would
 * show. Found once a page: what is added to it later belongs to it.
 */
import { isFurniture } from '../bloomberg/furniture';
import { judgeLine } from '../bloomberg/lines';
import { isBlockTag } from '../collect-blocks';
import { holderOf, paragraphsOf } from '../prose';
import type { ArticlePlace, Page, Site } from '../site';
import type { Steps } from '../slices';
import { findKept } from './kept';

const LEAST_PARAGRAPHS = 2;
const DAYS = [/\/(\d{4})-(\d{2})-(\d{2})(?:\/|$|-)/, /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/];

interface Found {
  path: string;
  place: ArticlePlace;
  /** What the article consists of. */
  kept: ReadonlySet<Element>;
  /** All that stood on the page then: what is in neither set came later. */
  known: WeakSet<Element>;
}

export function anySite(): Site {
  let found: Found | undefined;
  return {
    isElsewhere: () => false,
    dayInAddress(url) {
      for (const pattern of DAYS) {
        const [, year, month, day] = pattern.exec(url.pathname) ?? [];
        if (year && month && day) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      }
      return undefined;
    },
    *findPlaces(page) {
      if (found?.path !== page.url.pathname || !found.place.body.isConnected) found = yield* find(page);
      return found ? [found.place] : [];
    },
    // syndicated stories bring their boilerplate along, and boxes are called alike everywhere
    isFurniture: (element, body) =>
      isFurniture(element, body) ||
      (isBlockTag(element.tagName) && found?.known.has(element) === true && !found.kept.has(element)),
    isHeadlineLabel: () => false,
    judgeLine,
  };
}

function* find(page: Page): Steps<Found | undefined> {
  const kept = yield* findKept(page);
  if (!kept) return undefined;
  const { document, url } = page;
  const paragraphs = yield* paragraphsOf(document.body, (element) => !kept.elements.has(element));
  if (paragraphs.length < LEAST_PARAGRAPHS) return undefined;
  const body = holderOf(paragraphs, document.body);
  const headline = findHeadline(page, kept.title);
  const root = document.body;
  return {
    path: url.pathname,
    place: { root, body, isAddressed: true, ...(headline && { headline }) },
    kept: kept.elements,
    known: new WeakSet(document.querySelectorAll('*')),
  };
}

/** The heading that the page is called by, or else its only one. */
function findHeadline({ document, isSeen }: Page, title: string): Element | undefined {
  const headings = [...document.querySelectorAll('h1')].filter(isSeen);
  const called = headings.find(({ textContent }) => {
    const text = textContent.trim();
    return text !== '' && (title.includes(text) || text.includes(title));
  });
  return called ?? (headings.length === 1 ? headings[0] : undefined);
}
