/** in-page.ts as one script for a page, and its runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { BUILDS } from '../../browsers/launch';
import { SITE_ORIGIN } from '../../browsers/serve';
import type { ArticlePage } from './article-page';
import type { InPageResult } from './in-page';
import { withPage } from './own-page';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export async function bundleInPage(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': join(ROOT, 'src') } },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = result as Rolldown.RolldownOutput[]; // one per format
  return output!.output[0].code;
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
