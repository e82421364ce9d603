/** When an article was published and last updated, from the best source that the page has. */
import { dayInWords, dayOf } from './day';
import { isAboutPage, readArticleData, type ArticleData } from './structured-data';
import type { ArticlePlace, Page, Site } from './site';

export interface Published {
  /** `YYYY-MM-DD`, in the time zone that the page states. */
  day: string;
  /** The day of the last update, if the page tells one later than `day`. */
  updated?: string;
}

const PUBLISHED_META = ['parsely-pub-date', 'iso-8601-publish-date', 'article:published_time', 'date', 'datePublished', 'pubdate', 'publish-date', 'publishdate', 'dc.date', 'dc.date.issued', 'sailthru.date']; // prettier-ignore
const MODIFIED_META = [
  'article:modified_time',
  'dateModified',
  'iso-8601-modified-date',
  'last-modified',
  'og:updated_time',
];
const PUBLISHED_STAMP = '[itemprop="datePublished"]';
const UPDATED_STAMP = 'time[data-type="updated"], time[itemprop="dateModified"]';

/**
 * The publication day: structured data, then the time stamp in the article, then meta tags, then the address, then a date
 * in words by the headline. What the head says is about the article of the address; others must tell their own.
 * @returns undefined if the page tells no day
 */
export function findPublished(place: ArticlePlace, page: Page, site: Site): Published | undefined {
  const { root, isAddressed } = place;
  const data = findData(place, page);
  const stamps = [...root.querySelectorAll('time[datetime], meta[itemprop="datePublished"][content]')].filter(
    (stamp) => !isOfAnother(stamp, place, site),
  );
  nearestFirst(stamps, place);
  // inside the text stand those of a live blog's entries
  const publishedStamps = [
    ...stamps.filter((stamp) => stamp.matches(PUBLISHED_STAMP)),
    ...stamps.filter((stamp) => !stamp.matches(`${PUBLISHED_STAMP}, ${UPDATED_STAMP}`)),
  ];
  const own = ownAddress(root, page);
  const day =
    dayOf(data?.datePublished) ??
    dayOf(data?.dateCreated) ??
    firstDay(publishedStamps.filter((stamp) => !place.body.contains(stamp))) ??
    (isAddressed ? (dayInMeta(page.document, PUBLISHED_META) ?? site.dayInAddress(page.url)) : undefined) ??
    (own && site.dayInAddress(own)) ??
    firstDay(publishedStamps) ??
    dayBelow(place, site);
  if (!day) return undefined;
  const updated =
    dayOf(data?.dateModified) ??
    firstDay(stamps.filter((stamp) => stamp.matches(UPDATED_STAMP))) ??
    (isAddressed ? dayInMeta(page.document, MODIFIED_META) : undefined);
  return updated && updated > day ? { day, updated } : { day };
}

/** The structured data about an article: by address for that of the address, by headline for any. */
function findData({ headline, isAddressed }: ArticlePlace, page: Page): ArticleData | undefined {
  const all = readArticleData(page.document);
  const called = headline && normalise(headline.textContent);
  return (
    all.find(
      (data) =>
        called &&
        data.headline &&
        normalise(data.headline) === called &&
        !isOfAnotherAddress(data, page, isAddressed),
    ) ?? (isAddressed ? all.find((data) => isAboutPage(data, page)) : undefined)
  );
}

/** Two stories may share a headline ("Markets Wrap"): of the address' own the data must be too. */
function isOfAnotherAddress(data: ArticleData, page: Page, isAddressed: boolean): boolean {
  return isAddressed && data.address !== undefined && !isAboutPage(data, page);
}

/** A stamp in a box of other stories, or in a story inside this one's root, is not this article's. */
function isOfAnother(stamp: Element, { root, body }: ArticlePlace, site: Site): boolean {
  for (let up = stamp.parentElement; up && up !== root; up = up.parentElement) {
    if (up.contains(body)) return false;
    if (OTHERS.has(up.tagName) || OTHER_STORIES.test(up.getAttribute('class') ?? '')) return true;
    // a byline is furniture of the text, and the place of its date
    if (
      up.parentElement === body &&
      site.isFurniture(up, body) &&
      !/byline|time|date/i.test(up.getAttribute('class') ?? '')
    )
      return true;
  }
  return OTHER_STORIES.test(stamp.getAttribute('class') ?? '');
}

/** An archive's frame, or a site's masthead, tells days of its own. */
function nearestFirst(stamps: Element[], { headline, body }: ArticlePlace): void {
  const depths = new Map(stamps.map((stamp) => [stamp, commonDepth(stamp, headline ?? body)]));
  stamps.sort((a, b) => depths.get(b)! - depths.get(a)!);
}

/** How deep in the document the innermost element lies that holds both. */
function commonDepth(element: Element, other: Element): number {
  let around: Element | null = element;
  while (around && !around.contains(other)) around = around.parentElement;
  let depth = 0;
  for (; around; around = around.parentElement) depth++;
  return depth;
}

const OTHERS: ReadonlySet<string> = new Set(['A', 'LI', 'NAV', 'FOOTER', 'ASIDE', 'ARTICLE']);
const OTHER_STORIES = /recirc|related|card|more-?from|up-?next|for-you|read-this-next/i;

/** The address that a story which was put below another carries along. */
function ownAddress(root: Element, { url }: Page): URL | undefined {
  const carrier = root.closest('[data-url], [data-story-url], [data-canonical-url]');
  const address =
    carrier?.getAttribute('data-url') ??
    carrier?.getAttribute('data-story-url') ??
    carrier?.getAttribute('data-canonical-url') ??
    root
      .querySelector('link[rel="canonical"], [itemprop="mainEntityOfPage"][href], h1 a[href]')
      ?.getAttribute('href');
  return address && URL.canParse(address, url.href) ? new URL(address, url.href) : undefined;
}

/** Characters up to which an element can be a date and nothing else. */
const DATE_LENGTH = 60;

/** "December 7, 2016" below the headline: all that some graphics say. The masthead's is today's. */
function dayBelow(place: ArticlePlace, site: Site): string | undefined {
  const { root, headline } = place;
  for (const holder of headline
    ? root.querySelectorAll('div, span, p, time, li, em, i, cite, font, td')
    : []) {
    if (holder.childElementCount || holder.textContent.length > DATE_LENGTH || !follows(holder, headline!))
      continue;
    const day = dayInWords(holder.textContent.trim());
    if (day && !isOfAnother(holder, place, site)) return day;
  }
  return undefined;
}

function follows(element: Element, before: Element): boolean {
  return (before.compareDocumentPosition(element) & 4) !== 0;
}

function firstDay(stamps: readonly Element[]): string | undefined {
  for (const stamp of stamps) {
    const day = dayOf(stamp.getAttribute('datetime') ?? stamp.getAttribute('content'));
    if (day) return day;
  }
  return undefined;
}

function dayInMeta(document: Document, names: readonly string[]): string | undefined {
  return firstDay(
    names.flatMap((name) => [
      ...document.querySelectorAll(
        `meta[name="${name}"], meta[property="${name}"], head > meta[itemprop="${name}"]`,
      ),
    ]),
  );
}

function normalise(text: string): string {
  return text
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .toLowerCase();
}
