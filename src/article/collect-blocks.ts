/** Reads an element as a reader does: blocks of text with white space collapsed, each with the text nodes it came from. */
import type { TextRun } from './text-map';

export interface CollectedBlock {
  /** The element that holds the text: a paragraph, a list item, or the body itself for bare text. */
  element: Element;
  text: string;
  runs: TextRun[];
}

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  `P LI UL OL DL DT DD H1 H2 H3 H4 H5 H6 BLOCKQUOTE DIV SECTION ARTICLE MAIN HEADER PRE HR TABLE FIGURE ASIDE FORM`.split(
    ' ',
  ),
);
const UNREAD_TAGS: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg MATH SELECT TEXTAREA INPUT OBJECT CANVAS'.split(' '),
);
/** Characters that a reader doesn't see: soft hyphen, zero-width space and joiners, bidi marks, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const COLLAPSIBLE = /[ \t\n\r\f]/;
const SPECIAL = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\t\n\r\f]| {2}|^ | $/;
/** Deeper nesting is no article; it would only exhaust the stack. */
const MAX_DEPTH = 200;

/**
 * Collects the text blocks of an element in reading order.
 * @param excluded selector of subtrees that are passed over
 */
export function collectBlocks(root: Element, excluded: string): CollectedBlock[] {
  const blocks: CollectedBlock[] = [];
  let current = new BlockBuilder(root);
  const finish = (next: Element): void => {
    const block = current.finish();
    if (block) blocks.push(block);
    current = new BlockBuilder(next);
  };
  const walk = (parent: Element, holder: Element, depth: number): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) current.add(node as Text);
      else if (node.nodeType === 1) {
        const element = node as Element;
        if (UNREAD_TAGS.has(element.tagName) || depth >= MAX_DEPTH) continue;
        if (element.tagName === 'BR') current.addSpace();
        else if (isHidden(element) || element.matches(excluded)) {
          // What stands before and after a box inside a paragraph is not one sentence.
          if (BLOCK_TAGS.has(element.tagName)) finish(holder);
        } else if (BLOCK_TAGS.has(element.tagName)) {
          finish(element);
          walk(element, element, depth + 1);
          finish(holder);
        } else walk(element, holder, depth + 1);
      }
    }
  };
  walk(root, root, 0);
  finish(root);
  return blocks;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Joins text nodes into one text, collapsing white space as a browser does, and remembers where each stretch came from. */
class BlockBuilder {
  readonly #element: Element;
  readonly #runs: TextRun[] = [];
  #text = '';
  /** A space was met and waits for the next character. */
  #pending: { node: Text; at: number } | 'break' | undefined;

  constructor(element: Element) {
    this.#element = element;
  }

  addSpace(): void {
    if (this.#text) this.#pending ??= 'break';
  }

  add(node: Text): void {
    const { data } = node;
    if (!this.#pending && this.#text && !SPECIAL.test(data)) {
      this.#push(node, 0, data.length);
      return;
    }
    let start = -1;
    for (let i = 0; i <= data.length; i++) {
      const char = data[i];
      const collapsible = char === undefined || COLLAPSIBLE.test(char);
      if (collapsible || INVISIBLE.test(char)) {
        if (start >= 0) this.#push(node, start, i);
        start = -1;
        if (char !== undefined && collapsible && this.#text) this.#pending ??= { node, at: i };
      } else if (start < 0) start = i;
    }
  }

  finish(): CollectedBlock | undefined {
    return this.#text ? { element: this.#element, text: this.#text, runs: this.#runs } : undefined;
  }

  #push(node: Text, from: number, to: number): void {
    if (to <= from) return;
    if (this.#pending) {
      if (this.#pending !== 'break') this.#pushRun(this.#pending.node, this.#pending.at, 1);
      this.#text += ' ';
      this.#pending = undefined;
    }
    this.#pushRun(node, from, to - from);
    this.#text += node.data.slice(from, to);
  }

  #pushRun(node: Text, nodeStart: number, length: number): void {
    const last = this.#runs.at(-1);
    const blockStart = this.#text.length;
    if (
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.blockStart + last.length === blockStart
    )
      last.length += length;
    else this.#runs.push({ node, nodeStart, blockStart, length });
  }
}
