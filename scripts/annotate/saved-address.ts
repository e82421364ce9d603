/** The address at which a saved page was open. */
import { unarchived } from '../../src/article/archived';

/** Browsers write it into the page: "saved from url=(0064)https://…". */
const SAVED_FROM = /saved from url=\(\d+\)(\S+)|\burl:\s*(https?:\/\/\S+)/;
const TOLD: readonly [selector: string, attribute: string][] = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
  ['meta[name="parsely-link"]', 'content'],
  ['meta[name="twitter:url"], meta[property="al:web:url"]', 'content'],
  // Firefox's reader view
  ['a.reader-domain', 'href'],
];

/** @returns undefined if the page doesn't tell */
export function addressOfSavedPage(document: Document): URL | undefined {
  const told = TOLD.map(([selector, attribute]) => document.querySelector(selector)?.getAttribute(attribute));
  for (const address of [...told, inComments(document)]) {
    const own = address && unarchived(address.trim());
    if (own && /^https?:/.test(own) && URL.canParse(own)) return new URL(own);
  }
  return undefined;
}

function inComments(document: Document): string | undefined {
  for (const { nodeType, textContent } of [
    ...document.childNodes,
    ...document.head.childNodes,
    ...document.documentElement.childNodes,
  ]) {
    const [, marked, plain] = (nodeType === 8 && SAVED_FROM.exec(textContent ?? '')) || [];
    if (marked ?? plain) return marked ?? plain;
  }
  return undefined;
}
