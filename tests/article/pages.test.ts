/** Every page of tests/pages, read as in the browser but for layout. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeArticles, pageCase, PAGES, readPageFile } from '../../scripts/annotate/page-case';

const names = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('a page', () => {
  test.each(names)('%s is read as a reader sees it', (name) => {
    const { page, expected } = pageCase(name);
    const { url, articles } = JSON.parse(readFileSync(expected, 'utf8')) as {
      url: string;
      articles: unknown;
    };
    expect(describeArticles(readPageFile(page, url))).toEqual(articles);
  });
});
