/** Which elements of a page Mozilla's Readability, the reader view's engine, takes for its article. */
import { Readability } from '@mozilla/readability';
import { MOST_ELEMENTS } from '../limits';
import type { Page } from '../site';

export interface Kept {
  title: string;
  /** The elements that belong to the article, and those around them. */
  elements: ReadonlySet<Element>;
}

/** Where a copy remembers its original. Only copies carry it; the page's own nodes stay as they are. */
const ORIGINAL = 'data-backgrounder-original';

/** @returns undefined if the page has no article in it */
export function findKept({ document, isSeen }: Page): Kept | undefined {
  const originals = [...document.querySelectorAll('*')];
  if (originals.length > MOST_ELEMENTS) return undefined;
  const copy = document.cloneNode(true) as Document;
  // copied first: removing one takes those below it out of the list
  for (const [i, element] of [...copy.querySelectorAll('*')].entries()) {
    element.setAttribute(ORIGINAL, String(i));
    if (document.body.contains(originals[i]!) && !isSeen(originals[i]!)) element.remove();
  }
  const article = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true }).parse();
  if (!article?.content) return undefined;
  const elements = new Set<Element>();
  for (const marked of (article.content as Element).querySelectorAll(`[${ORIGINAL}]`)) {
    for (
      let up: Element | null = originals[Number(marked.getAttribute(ORIGINAL))] ?? null;
      up && !elements.has(up);
      up = up.parentElement
    )
      elements.add(up);
  }
  return elements.size ? { title: article.title ?? '', elements } : undefined;
}
