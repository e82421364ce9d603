/** When an article was published, from the best source that the page has. */
import type { Site } from './site';

export interface Published {
  day: string;
  /** The day of the last update, if the page tells one later than `day`. */
  updated?: string;
}

const ARTICLE_TYPE = /(?:News|Opinion|Analysis|Reportage|Background|LiveBlog)?(?:Article|Posting)$/;
const PUBLISHED_META = [
  'parsely-pub-date',
  'iso-8601-publish-date',
  'article:published_time',
  'date',
  'datePublished',
];
const DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/;

/**
 * The publication day: structured data, then the time stamp in the article, then meta tags, then the address.
 * Structured data of another story, left behind by navigation inside the site, is passed over.
 * @returns undefined if the page tells no day
 */
export function findPublished(
  root: Element,
  document: Document,
  url: URL,
  site: Site,
): Published | undefined {
  const data = readStructuredData(document).find((item) => isAbout(item, document, url));
  const fromStamp = root.querySelector(
    'time[itemprop="datePublished"][datetime], time[datetime]:not([data-type="updated"]):not([itemprop="dateModified"])',
  );
  const day =
    dayOf(data?.datePublished) ??
    dayOf(data?.dateCreated) ??
    dayOf(fromStamp?.getAttribute('datetime')) ??
    dayInMeta(document) ??
    site.dayInAddress(url);
  if (!day) return undefined;
  const updated =
    dayOf(data?.dateModified) ??
    dayOf(
      root
        .querySelector('time[data-type="updated"][datetime], time[itemprop="dateModified"][datetime]')
        ?.getAttribute('datetime'),
    );
  return updated && updated > day ? { day, updated } : { day };
}

type StructuredData = Record<string, unknown>;

function readStructuredData(document: Document): StructuredData[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const parsed: unknown = JSON.parse(script.textContent);
      const items: unknown[] = Array.isArray(parsed) ? parsed : [parsed, ...graphOf(parsed)];
      return items.filter(
        (item): item is StructuredData => typeof item === 'object' && item !== null && isArticleType(item),
      );
    } catch {
      return []; // a page's broken JSON is no concern of its reader
    }
  });
}

function graphOf(parsed: unknown): unknown[] {
  return typeof parsed === 'object' &&
    parsed !== null &&
    '@graph' in parsed &&
    Array.isArray(parsed['@graph'])
    ? parsed['@graph']
    : [];
}

function isArticleType(item: object): boolean {
  const type: unknown = '@type' in item ? item['@type'] : undefined;
  return [type].flat().some((name) => typeof name === 'string' && ARTICLE_TYPE.test(name));
}

/** After navigation inside the site the head may still be that of the story before. */
function isAbout(item: StructuredData, document: Document, url: URL): boolean {
  const about =
    addressOf(item.mainEntityOfPage) ??
    addressOf(item.url) ??
    document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!about || !URL.canParse(about, url.href)) return true;
  const pathOf = (address: URL): string => address.pathname.replace(/\/$/, '');
  return pathOf(new URL(about, url.href)) === pathOf(url);
}

function addressOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && '@id' in value && typeof value['@id'] === 'string'
    ? value['@id']
    : undefined;
}

function dayInMeta(document: Document): string | undefined {
  for (const name of PUBLISHED_META) {
    const day = dayOf(
      document
        .querySelector(`meta[name="${name}"], meta[property="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content'),
    );
    if (day) return day;
  }
  return undefined;
}

function dayOf(value: unknown): string | undefined {
  const day = typeof value === 'string' ? DAY.exec(value.trim())?.[1] : undefined;
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
