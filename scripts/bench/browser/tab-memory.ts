/** What the extension keeps in the tab of an article: the same page with it and without. */
import type { Browser } from 'puppeteer-core';
import { waitForMentions } from '../../browsers/reading';
import { serveSite, SITE_ORIGIN } from '../../browsers/serve';
import type { ArticlePage } from './article-page';
import { keptMegabytes } from './background';
import { withPage } from './own-page';

const LONGEST_WAIT_MS = 30_000;

/** Megabytes of heap of the tab, with the extension less without. */
export async function tabMegabytes(browser: Browser, page: ArticlePage): Promise<number> {
  return (await heapOf(browser, page, true)) - (await heapOf(browser, page, false));
}

function heapOf(browser: Browser, { path, html }: ArticlePage, withExtension: boolean): Promise<number> {
  return withPage(browser, async (page) => {
    if (withExtension) {
      await serveSite(page, new Map([[path, { contentType: 'text/html; charset=utf-8', body: html }]]));
      await page.goto(SITE_ORIGIN + path);
      if (!(await waitForMentions(page, LONGEST_WAIT_MS))) throw new Error('no mention was marked');
    } else {
      await page.setContent(html);
    }
    return keptMegabytes(await page.createCDPSession());
  });
}
