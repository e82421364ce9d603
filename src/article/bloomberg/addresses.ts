/** www.bloomberg.com by its addresses: what each path leads to. Queries and fragments say nothing. */
import { unarchived } from '../archived';

/**
 * - `article`: a story, whatever its page looks like
 * - `live-blog`: one story of many entries
 * - `sparse`: a story or a page of charts; only its text can tell
 * - `unknown`: not of any form seen so far; the page must speak for itself
 * - `other`: a hub, a quote, a video, an account page …
 */
export type AddressKind = 'article' | 'live-blog' | 'sparse' | 'unknown' | 'other';

const HOST = 'www.bloomberg.com';

/** The first that matches decides. Tried on 255 addresses of a saved home page: 132 articles, 123 others, none wrong. */
const PATHS: readonly [RegExp, AddressKind][] = [
  [/^\/(?:[a-z-]+\/)*live-blog\/\d{4}-\d{2}-\d{2}\/[^/]+\/?$/, 'live-blog'],
  [/^\/(?:[a-z-]+\/)*(?:articles|features|newsletters)\/\d{4}-\d{2}-\d{2}\/[^/]+\/?$/, 'article'],
  [/^\/news\/(?:print\/)?\d{4}-\d{2}-\d{2}\/[^/]+\.html$/, 'article'],
  // until 2010, stories and lists alike
  [/^\/apps\/news$/, 'sparse'],
  [/^\/latest\/[a-z-]*markets-wrap\/?$/, 'article'],
  [/^\/(?:features|quicktake)\/[^/]+\/?$/, 'sparse'],
  [/^\/graphics\/\d{4}-[^/]+\/?$/, 'sparse'],
  // one word deep are the hubs; and two, where the first is a section
  [/^\/(?:[^/]+\/?)?$/, 'other'],
  [/^\/(?:asia|europe|uk|americas|africa|canada|australia|middleeast|next-africa|jp)(?:\/|$)/, 'other'],
  [/^\/(?:markets|technology|economics|industries|politics|opinion|businessweek|pursuits|wealth|green|citylab|equality|crypto|ai|deals|space|explainers|bigtake|latest|graphics|features|view)\/[^/]*\/?$/, 'other'],
  [/^\/(?:quote|profile|billionaires|originals|live|live-events|events|account|authors|search|subscriptions|magazine|games|tips|company|professional|distribution|notices|help|feedback|toaster|infographics|press-releases|podcasts?|series|audio|videos?|watchlist|newsletters|toolbox|portal|tosv2|tos|privacy|careers|impact|lp|series|topics|research|digital|apis?)(?:[/.]|$)/, 'other'],
  [/^\/(?:[a-z-]+\/)*(?:videos?|audio|photo-essays?|terminal|slideshows?|podcasts?|newsletters)(?:\/|$)/, 'other'],
  // a story's address ends in its name; without one it is a list
  [/^\/(?:[a-z-]+\/)*(?:articles|features|newsletters|live-blog)(?:\/\d{4}-\d{2}-\d{2})?\/?$/, 'other'],
]; // prettier-ignore

export function isBloomberg(url: URL): boolean {
  return url.hostname === HOST;
}

export function kindOfAddress(url: URL): AddressKind {
  if (!isBloomberg(url)) return 'other';
  return PATHS.find(([path]) => path.test(url.pathname))?.[1] ?? 'unknown';
}

/** The day in an address, `YYYY-MM-DD`, if it has one. */
export function dayInAddress(url: URL): string | undefined {
  return /\/(\d{4}-\d{2}-\d{2})\//.exec(url.pathname)?.[1];
}

/** True if a link of the page leads to a story. */
export function leadsToStory(link: Element): boolean {
  const kind = kindOfTarget(link);
  return kind !== 'other' && kind !== 'unknown';
}

/** True if a link of the page leads to a live blog, as those of its entries do. */
export function leadsToEntry(link: Element): boolean {
  return kindOfTarget(link) === 'live-blog';
}

function kindOfTarget(link: Element): AddressKind {
  const href = unarchived(link.getAttribute('href') ?? '');
  const base = `https://${HOST}/`;
  return URL.canParse(href, base) ? kindOfAddress(new URL(href, base)) : 'other';
}
