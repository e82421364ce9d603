/** How much of an element reads as prose, by its text alone: whatever the layout calls it, an article is sentences. */
import { bareParagraphs } from './bare-text';
import { MOST_PARAGRAPHS } from './limits';
import { lengthOf, type Paragraph, PARAGRAPH_LENGTH } from './paragraph';
import type { Steps } from './slices';

/** A text of which more than this share is in links is a list of other stories. */
const LINKED_SHARE = 0.5;
/** Characters of paragraphs below which an article's text may stand in none; then there is this much more of it. */
const FEW = 600;
const BARE_SHARE = 2;
const PARAGRAPH_TAGS = 'p, blockquote, [data-component="paragraph"], li';
/** Paragraphs of a root that are looked at one by one, as each asks for its style; after so many real ones, so are the others. */
const MOST_EXAMINED = 200;

/** The real paragraphs below an element, in order, the innermost where they lie in each other. Yields after each. */
export function* paragraphsOf(
  root: Element,
  isPassedOver: (element: Element) => boolean,
): Steps<Paragraph[]> {
  const passed = new Map<Element, boolean>();
  /** Remembers along the way up: paragraphs share most of it. */
  const isInside = (element: Element): boolean => {
    const path: Element[] = [];
    let answer = false;
    for (let up: Element | null = element; up; up = up === root ? null : up.parentElement) {
      const known = passed.get(up);
      if (known === undefined) path.push(up);
      answer = known ?? isPassedOver(up);
      if (known !== undefined || answer) break;
    }
    for (const up of path) passed.set(up, answer);
    return answer;
  };
  const paragraphs: Paragraph[] = [];
  for (const element of root.querySelectorAll(PARAGRAPH_TAGS)) {
    yield;
    if (paragraphs.length === MOST_PARAGRAPHS) break;
    // first, as it costs least: of many that lie in each other each would have the text of all below it
    if (element.querySelector(PARAGRAPH_TAGS)) continue;
    const length = textLength(element);
    if (length < PARAGRAPH_LENGTH) continue;
    const isReal =
      linkedShare(element) <= LINKED_SHARE && (paragraphs.length >= MOST_EXAMINED || !isInside(element));
    if (isReal) paragraphs.push({ element, length });
  }
  const length = lengthOf(paragraphs);
  if (length >= FEW) return paragraphs;
  const bare = yield* bareParagraphs(root, isPassedOver);
  return lengthOf(bare) >= BARE_SHARE * length ? bare : paragraphs;
}

const NO_BREAK_SPACE = 0xa0;

/** Characters of text, white space collapsed as far as counting goes. By numbers: every paragraph of a page is counted. */
function textLength(element: Element): number {
  const text = element.textContent;
  let length = 0;
  let isAfterSpace = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === NO_BREAK_SPACE) isAfterSpace = true;
    else {
      length += isAfterSpace && length > 0 ? 2 : 1;
      isAfterSpace = false;
    }
  }
  return length;
}

/** How much of an element's text is in links, from 0 to 1. */
export function linkedShare(element: Element): number {
  const links = element.querySelectorAll('a[href]');
  const length = links.length === 0 ? 0 : textLength(element);
  if (length === 0) return 0;
  let linked = 0;
  for (const link of links) linked += textLength(link);
  return Math.min(linked / length, 1);
}

/** The deepest element that holds nearly all of some paragraphs of a root: what a layout calls its body. */
export function holderOf(paragraphs: readonly Paragraph[], root: Element): Element {
  const all = lengthOf(paragraphs);
  const weights = new Map<Element, number>();
  for (const { element, length, isBare } of paragraphs) {
    for (let up = isBare ? element : element.parentElement; up && up !== root; up = up.parentElement)
      weights.set(up, (weights.get(up) ?? 0) + length);
  }
  let holder = root;
  for (;;) {
    const next = [...holder.children].find((child) => (weights.get(child) ?? 0) >= NEARLY_ALL * all);
    if (!next || all === 0) return holder;
    holder = next;
  }
}

/** Of an article's text; the rest may be an author's biography or a box below. */
const NEARLY_ALL = 0.85;
