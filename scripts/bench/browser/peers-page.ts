/** Libraries that find strings in a page and wrap them, each in a fresh page with its best settings. */
import { createRequire } from 'node:module';
import type { Browser } from 'puppeteer-core';
import { leadClassFirst } from '../scan/regexp';
import type { ArticlePage } from './article-page';
import { withPage } from './own-page';

const require = createRequire(import.meta.url);

export interface PagePeer {
  name: string;
  /** The script that brings it into a page. */
  file: string;
  /** JavaScript that marks all matches of `pattern`, a global RegExp, below `root`. */
  call: string;
}

export const PAGE_PEERS: readonly PagePeer[] = [
  {
    name: 'findAndReplaceDOMText',
    file: require.resolve('findandreplacedomtext'),
    call: `findAndReplaceDOMText(root, { find: pattern, wrap: 'mark', preset: 'prose' })`,
  },
  {
    name: 'mark.js',
    file: require.resolve('mark.js/dist/mark.min.js'),
    call: 'new Mark(root).markRegExp(pattern)',
  },
  {
    name: 'advanced-mark.js',
    file: require.resolve('advanced-mark.js/dist/mark.min.js'),
    call: 'new Mark(root).markRegExp(pattern)',
  },
];

export interface PeerRun {
  /** Milliseconds of the call, the pattern's compilation included, and of style and layout after it. */
  ms: number;
  layoutMs: number;
  marks: number;
}

export function runPeer(
  browser: Browser,
  { html }: ArticlePage,
  peer: PagePeer,
  names: readonly string[],
): Promise<PeerRun> {
  return withPage(browser, async (page) => {
    await page.setContent(html);
    await page.addScriptTag({ path: peer.file });
    return (await page.evaluate(`(() => {
      const source = ${JSON.stringify(leadClassFirst(names))};
      const root = document.querySelector('.body-content');
      document.body.offsetHeight;
      const start = performance.now();
      const pattern = new RegExp(source, 'g');
      ${peer.call};
      const called = performance.now();
      document.body.offsetHeight;
      const end = performance.now();
      return { ms: called - start, layoutMs: end - called, marks: root.querySelectorAll('mark').length };
    })()`)) as PeerRun;
  });
}
