/** Reads an element as a reader does: blocks of text with white space collapsed, each with the text nodes it came from. */
import { BlockBuilder } from './block-builder';
import { MOST_BLOCKS } from './limits';
import type { Steps } from './slices';
import type { TextRun } from './text-map';

export interface CollectedBlock {
  /** The element that holds the text: a paragraph, a list item, or the body itself for bare text. */
  element: Element;
  text: string;
  runs: TextRun[];
}

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  `P LI UL OL DL DT DD H1 H2 H3 H4 H5 H6 BLOCKQUOTE DIV SECTION ARTICLE MAIN HEADER FOOTER PRE HR TABLE CAPTION TBODY TR TD TH CENTER ADDRESS FIGURE ASIDE NAV FORM DETAILS SUMMARY`.split(
    ' ',
  ),
);
/** What is never prose, on any site. */
const UNREAD_TAGS: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg MATH math SELECT TEXTAREA INPUT OBJECT CANVAS IFRAME VIDEO AUDIO RP RT'.split(
    ' ',
  ),
);
/** Deeper nesting is no article; it would only exhaust the stack. */
const MAX_DEPTH = 200;
/** Nodes between two yields inside a block: one paragraph may be a hundred thousand of them. */
const NODES_A_STEP = 200;

/**
 * Collects the text blocks of an element in reading order. Yields after each block, and inside a very long one.
 * @param isPassedOver true for subtrees that are not read
 * @param take told of each block as soon as it is read
 */
export function* collectBlocks(
  root: Element,
  isPassedOver: (element: Element) => boolean,
  take?: (block: CollectedBlock) => void,
): Steps<CollectedBlock[]> {
  const blocks: CollectedBlock[] = [];
  let holder = root;
  let current = new BlockBuilder();
  const finish = (next: Element): void => {
    const finished = current.finish();
    if (finished) {
      const block = { element: holder, ...finished };
      blocks.push(block);
      take?.(block);
    }
    holder = next;
    current = new BlockBuilder();
  };
  let nodes = 0;
  /** A `<br>` was met and no word since: a second one ends the paragraph, as it did before there were any. */
  let isAfterBreak = false;
  function* walk(parent: Element, depth: number): Steps<void> {
    const within = holder;
    for (let node = parent.firstChild; node && blocks.length < MOST_BLOCKS; node = node.nextSibling) {
      if (++nodes % NODES_A_STEP === 0) yield;
      if (node.nodeType === 3) {
        current.add(node as Text);
        isAfterBreak &&= !/\S/.test((node as Text).data);
      } else if (node.nodeType === 1) {
        const element = node as Element;
        const isBlock = BLOCK_TAGS.has(element.tagName);
        if (element.tagName === 'BR') {
          if (isAfterBreak) finish(within);
          else current.addSpace();
          isAfterBreak = true;
        } else if (UNREAD_TAGS.has(element.tagName) || depth >= MAX_DEPTH) continue;
        else if (isPassedOver(element)) {
          // What stands before and after a box inside a paragraph is not one sentence.
          if (isBlock) finish(within);
        } else if (isBlock) {
          finish(element);
          yield* walk(element, depth + 1);
          finish(within);
          yield;
        } else yield* walk(element, depth + 1);
      }
    }
  }
  yield* walk(root, 0);
  finish(root);
  return blocks;
}

/** True for an element that makes a block of its own, by its tag. */
export function isBlockTag(tag: string): boolean {
  return BLOCK_TAGS.has(tag);
}
