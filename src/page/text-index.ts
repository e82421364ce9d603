/** Which marking holds a place in the page's text: sorted stretches by text node, searched by halving. */
import type { Marking } from '@/page/marking';

/** A stretch of one text node that belongs to a marking. */
export interface Stretch {
  start: number;
  end: number;
  marking: Marking;
  /** The furthest end of this and all earlier stretches: markings lie inside each other. */
  reach: number;
}

export type TextIndex = ReadonlyMap<Node, readonly Stretch[]>;

/** Cuts the markings into stretches by text node. Markings may lie over several nodes ("Kim <b>Jong</b> Un"). */
export function indexMarkings(markings: Iterable<Marking>): TextIndex {
  const index = new Map<Node, Stretch[]>();
  const add = (node: Node, stretch: Stretch): void => {
    const stretches = index.get(node);
    if (stretches) stretches.push(stretch);
    else index.set(node, [stretch]);
  };
  for (const marking of markings) {
    for (const node of textNodesOf(marking)) {
      const start = node === marking.start.node ? marking.start.offset : 0;
      const end = node === marking.end.node ? marking.end.offset : node.length;
      if (start < end) add(node, { start, end, marking, reach: end });
    }
  }
  for (const stretches of index.values()) {
    stretches.sort((a, b) => a.start - b.start || b.end - a.end);
    let reach = 0;
    for (const stretch of stretches) stretch.reach = reach = Math.max(reach, stretch.end);
  }
  return index;
}

function textNodesOf({ start, end }: Marking): Text[] {
  if (start.node === end.node) return [start.node];
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = start.node;
  const nodes = [start.node];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node as Text);
    if (node === end.node) break;
  }
  return nodes;
}

/**
 * The stretches at a caret offset, the innermost first. A caret stands between two characters, so an offset touches the
 * stretch that ends there as well as the one that starts there; the caller tells them apart by where they are drawn.
 */
export function stretchesAt(stretches: readonly Stretch[], offset: number): Stretch[] {
  const found: Stretch[] = [];
  for (let i = lastStartingBy(stretches, offset); i >= 0 && stretches[i]!.reach >= offset; i--) {
    if (stretches[i]!.end >= offset) found.push(stretches[i]!);
  }
  return found;
}

/** The place of the last stretch that starts at or before the offset, or -1. */
export function lastStartingBy(stretches: readonly Pick<Stretch, 'start'>[], offset: number): number {
  let low = -1;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
