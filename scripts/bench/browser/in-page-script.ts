/** in-page.ts as one script for a page, and its runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { bundleForPage } from '../../browsers/bundle';
import { BUILDS } from '../../browsers/launch';
import { SITE_ORIGIN } from '../../browsers/serve';
import type { ArticlePage } from './article-page';
import type { InPageResult } from './in-page';
import { withPage } from './own-page';

/** From the root of the repository. */
const IN_PAGE = 'scripts/bench/browser/in-page.ts';

export function bundleInPage(): Promise<string> {
  return bundleForPage(IN_PAGE);
}

/** Each in a fresh page with the rules of the highlights. */
export function runInPage(
  browser: Browser,
  script: string,
  { html, path }: ArticlePage,
  mentions: number,
): Promise<InPageResult> {
  return withPage(browser, async (page) => {
    await page.setContent(html);
    await page.addStyleTag({
      content: readFileSync(join(BUILDS.chromium, 'content-scripts/bloomberg.css'), 'utf8'),
    });
    await page.addScriptTag({ content: script });
    const call = `measureInPage(${JSON.stringify(SITE_ORIGIN + path)}, ${mentions})`;
    return (await page.evaluate(call)) as InPageResult;
  });
}
