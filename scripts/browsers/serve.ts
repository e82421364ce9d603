/** A made-up www.bloomberg.com inside the browser: requests are answered before they reach a network. */
import type { HTTPRequest, Page } from 'puppeteer-core';

export const SITE_ORIGIN = 'https://www.bloomberg.com';

export interface Answer {
  status?: number;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
}

/** What the made-up site has, by path (`/news/articles/...`); and other sites, by whole address. */
export type Site = ReadonlyMap<string, Answer>;

export interface RecordedRequest {
  url: string;
  method: string;
  /** False where there is no such page; it gets a 404. */
  served: boolean;
}

/**
 * Answers every http(s) request of this page from the site, and writes them down.
 * Other schemes, chrome-extension: among them, go their own way.
 * @returns the record, growing while the page lives
 */
export async function serveSite(page: Page, site: Site): Promise<readonly RecordedRequest[]> {
  const record: RecordedRequest[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void answer(request, site, record);
  });
  return record;
}

async function answer(request: HTTPRequest, site: Site, record: RecordedRequest[]): Promise<void> {
  const url = new URL(request.url());
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const found = site.get(url.origin === SITE_ORIGIN ? url.pathname : url.href);
  if (isWeb) record.push({ url: url.href, method: request.method(), served: found !== undefined });
  try {
    if (!isWeb) await request.continue();
    else if (found) await request.respond({ status: 200, ...found });
    else await request.respond({ status: 404, contentType: 'text/plain', body: 'Only the sample is here.' });
  } catch {
    // the page went away while its request was under way; nobody waits for the answer
  }
}
