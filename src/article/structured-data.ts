/** What a page says of its article in JSON-LD. */
import { unarchived } from './archived';
import type { Page } from './site';

export interface ArticleData {
  headline?: string;
  datePublished?: string;
  dateCreated?: string;
  dateModified?: string;
  /** The address of the article, if the data tells it. */
  address?: string;
}

const ARTICLE_TYPE = /(?:News|Opinion|Analysis|Reportage|Background|LiveBlog)?(?:Article|Posting)$/;

/** The articles that a document's JSON-LD describes; broken data describes none. */
export function readArticleData(document: Document): ArticleData[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return itemsOf(JSON.parse(script.textContent)).filter(isArticle).map(articleData);
    } catch {
      return []; // a page's broken JSON is no concern of its reader
    }
  });
}

/**
 * True if the data is about the article that the address is of. After navigation inside a site its head may still be
 * that of the story before.
 */
export function isAboutPage(data: ArticleData, { document, url }: Page): boolean {
  const told = data.address ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const about = told && unarchived(told);
  if (!about || !URL.canParse(about, url.href)) return true;
  const pathOf = (address: URL): string => address.pathname.replace(/\/$/, '');
  return pathOf(new URL(about, url.href)) === pathOf(url);
}

type Item = Record<string, unknown>;

function itemsOf(parsed: unknown): Item[] {
  const items = Array.isArray(parsed)
    ? parsed
    : isItem(parsed) && Array.isArray(parsed['@graph'])
      ? [parsed, ...(parsed['@graph'] as unknown[])]
      : [parsed];
  return items.filter(isItem);
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null;
}

function isArticle(item: Item): boolean {
  return [item['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function articleData(item: Item): ArticleData {
  const { headline, datePublished, dateCreated, dateModified, mainEntityOfPage, url } = item;
  const entries = Object.entries({
    headline, datePublished, dateCreated, dateModified, address: addressOf(mainEntityOfPage) ?? addressOf(url),
  }).filter(([, value]) => typeof value === 'string'); // prettier-ignore
  return Object.fromEntries(entries);
}

function addressOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isItem(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined;
}
