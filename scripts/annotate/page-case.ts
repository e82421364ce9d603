/** The cases of tests/pages: a page, and what a reader sees of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article';
import { openSavedPage, readSavedPage } from './read-page';

export const PAGES = 'tests/pages';

/** The files of a case. */
export function pageCase(name: string): { folder: string; page: string; expected: string } {
  const folder = join(PAGES, name);
  return { folder, page: join(folder, 'page.html'), expected: join(folder, 'expected.json') };
}

/** @throws if there is no such file */
export function readPageFile(file: string, url: string): Article[] {
  return readSavedPage(openSavedPage(readFileSync(file, 'utf8'), url)).map(({ article }) => article);
}

/** As `expected.json` has them: a block is a line. */
export function describeArticles(articles: readonly Article[]): object[] {
  return articles.map(({ published, updated, blocks }) => ({
    published,
    ...(updated !== undefined && { updated }),
    blocks: blocks.map(({ kind, text }) => `${kind}: ${text}`),
  }));
}
