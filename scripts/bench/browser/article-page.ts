/** Pages of the made-up site: the sample article's page around a text of any length. */
import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/article/article';
import { SAMPLE_FILE, SAMPLE_PATH } from '../../browsers/sample';

const SAMPLE_DAY = /2019-04-18/g;
const FIRST_PARAGRAPH = /<p\s+class="ArticleBodyText/;
const AFTER_BODY = '<div class="inlineNewsletter_inline-newsletter-bottom';

export interface ArticlePage {
  path: string;
  html: string;
}

/** @returns a page that the content script takes for an article of the article's day */
export function articlePage({ published, blocks }: Article): ArticlePage {
  const sample = readFileSync(SAMPLE_FILE, 'utf8');
  const from = sample.search(FIRST_PARAGRAPH);
  const to = sample.indexOf(AFTER_BODY);
  if (from < 0 || to < from)
    throw new Error(`${SAMPLE_FILE} has no longer the shape that the benchmark knows`);
  const body = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'subheading')
    .map(({ kind, text }) =>
      kind === 'paragraph'
        ? `<p class="ArticleBodyText_articleBodyContent__17wqE" data-component="paragraph">${escape(text)}</p>`
        : `<h2 data-component="subhead">${escape(text)}</h2>`,
    )
    .join('\n');
  return {
    path: SAMPLE_PATH.replace(SAMPLE_DAY, published),
    html: (sample.slice(0, from) + body + sample.slice(to)).replace(SAMPLE_DAY, published),
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
