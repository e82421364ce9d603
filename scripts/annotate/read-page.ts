/** Reads a saved page by the extension's own eyes. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { unarchived } from '../../src/article/archived';
import { anySite } from '../../src/article/any-site';
import { bloomberg } from '../../src/article/bloomberg';
import { isBloomberg } from '../../src/article/bloomberg/addresses';
import type { Page } from '../../src/article/site';
import { atOnce } from '../../src/article/slices';
import { spotArticles, type SpottedArticle } from '../../src/article/spot';
import { removeArchiveFrame } from './archive-frame';
import { addressOfSavedPage } from './saved-address';
import { seenInSavedPage } from './seen';

/**
 * @param given the address of the page, if it doesn't tell its own
 * @throws an error in words for the user if the page tells no address
 */
export function openSavedPage(html: string, given?: string): Page {
  // Scripts never run and nothing is loaded: jsdom's defaults. Its complaints about a page's CSS help nobody.
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const url = given === undefined ? addressOfSavedPage(document) : new URL(unarchived(given));
  if (!url) throw new Error('is a page that does not tell its address; give it with --url');
  removeArchiveFrame(document);
  return { document, url, isSeen: seenInSavedPage(document) };
}

/** The articles of a saved page, in its order; those of other sites as a reader has them who asks for them there. */
export function readSavedPage(page: Page): SpottedArticle[] {
  return atOnce(spotArticles(page, isBloomberg(page.url) ? bloomberg : anySite()));
}
