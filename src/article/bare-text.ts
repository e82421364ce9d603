/**
 * Prose that stands in no paragraph: in an element of its own a paragraph, as archives write it, or cut by line breaks alone, as
 * pages before 2010 and some syndicating sites do.
 */
import { isBlockTag } from './collect-blocks';
import { MOST_PARAGRAPHS } from './limits';
import { lengthOf, type Paragraph, PARAGRAPH_LENGTH } from './paragraph';
import type { Steps } from './slices';

const HOLDERS = 'div, td, section, article, main, center, span[style]';
/** Characters from which bare text under one element is taken for an article's. */
const LEAST_TEXT = 300;

/** The bare text of the element under which most of it stands; none if it is too little. Yields after each element. */
export function* bareParagraphs(
  root: Element,
  isPassedOver: (element: Element) => boolean,
): Steps<Paragraph[]> {
  const groups = new Map<Element, Paragraph[]>();
  let looked = 0;
  for (const element of [root, ...root.querySelectorAll(HOLDERS)]) {
    yield;
    if (++looked > MOST_PARAGRAPHS) break;
    const lengths = stretchesOf(element).filter((length) => length >= PARAGRAPH_LENGTH);
    if (lengths.length === 0 || isInside(element, root, isPassedOver)) continue;
    // several stretches are a text of its own, one is a paragraph of the element around it
    const group = lengths.length > 1 || !element.parentElement ? element : element.parentElement;
    const paragraphs = groups.get(group) ?? [];
    groups.set(group, paragraphs);
    for (const length of lengths) paragraphs.push({ element, length, isBare: true });
  }
  const [most = []] = [...groups.values()].sort((a, b) => lengthOf(b) - lengthOf(a));
  return lengthOf(most) >= LEAST_TEXT ? most : [];
}

/** Characters of the stretches of text that stand directly in an element, links left out; a block or a line break ends one. */
function stretchesOf(element: Element): number[] {
  const lengths = [0];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) lengths.push(lengths.pop()! + (node as Text).data.trim().length);
    else if (node.nodeType !== 1) continue;
    else if ((node as Element).tagName === 'BR' || isBlockTag((node as Element).tagName)) lengths.push(0);
  }
  return lengths;
}

function isInside(element: Element, root: Element, isPassedOver: (element: Element) => boolean): boolean {
  for (let up: Element | null = element; up && up !== root; up = up.parentElement)
    if (isPassedOver(up)) return true;
  return false;
}
