/** Which elements of a page Mozilla's Readability, the reader view's engine, takes for its article. */
import { Readability } from '@mozilla/readability';
import { MOST_DEPTH, MOST_ELEMENTS } from '../limits';
import type { Page } from '../site';
import type { Steps } from '../slices';

export interface Kept {
  title: string;
  /** The elements that belong to the article, and those around them. */
  elements: ReadonlySet<Element>;
}

/** Where a copy remembers its original. Only copies carry it; the page's own nodes stay as they are. */
const ORIGINAL = 'data-backgrounder-original';
/** Elements between two yields: each is asked for its style. */
const ELEMENTS_A_STEP = 40;

/** @returns undefined if the page has no article in it */
export function* findKept({ document, isSeen }: Page): Steps<Kept | undefined> {
  const originals = [...document.querySelectorAll('*')];
  if (originals.length > MOST_ELEMENTS) return undefined;
  const copy = document.cloneNode(true) as Document;
  /** Of those that are left in the copy. */
  const depths = new Map<Element | null, number>([[null, 0]]);
  const deepest: Element[] = [];
  // listed first: removing one takes those below it out of the copy
  for (const [i, element] of [...copy.querySelectorAll('*')].entries()) {
    if (i % ELEMENTS_A_STEP === 0) yield;
    const original = originals[i]!;
    const around = depths.get(original.parentElement);
    if (around === undefined) continue;
    if (document.body.contains(original) && !isSeen(original)) {
      element.remove();
      continue;
    }
    element.setAttribute(ORIGINAL, String(i));
    depths.set(original, around + 1);
    if (around + 1 === MOST_DEPTH) deepest.push(element);
  }
  yield;
  for (const element of deepest) if (element.firstElementChild) element.textContent = element.textContent;
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
