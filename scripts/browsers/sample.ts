/** The bundled sample article and the address at which browsers are shown it. */
import { readFileSync } from 'node:fs';
import { SITE_ORIGIN, type Site } from './serve';

export const SAMPLE_FILE = 'assets/sample/article.html';
export const SAMPLE_PATH = '/news/articles/2019-04-18/kim-heads-to-russia-for-first-putin-meeting';
export const SAMPLE_URL = SITE_ORIGIN + SAMPLE_PATH;

/** A site of one article. */
export function sampleSite(): Site {
  return new Map([
    [SAMPLE_PATH, { contentType: 'text/html; charset=utf-8', body: readFileSync(SAMPLE_FILE, 'utf8') }],
  ]);
}
