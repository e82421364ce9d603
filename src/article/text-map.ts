/** The way back from a block's text to the page: which text node holds the character at an offset. */

/** A stretch of a text node that stands in the block's text unchanged. */
export interface TextRun {
  node: Text;
  /** Where the stretch starts in the node's data. */
  nodeStart: number;
  /** Where it starts in the block's text. */
  blockStart: number;
  length: number;
}

/** A place in the page, as a boundary point of a range. */
export interface TextPoint {
  node: Text;
  offset: number;
}

/** Finds the run that holds the character at a block offset; runs are in order. */
function runAt(runs: readonly TextRun[], offset: number): TextRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.blockStart <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}

/**
 * The page's place of a stretch of block text.
 * @param start,end block offsets, `start < end`
 * @returns the boundary points, or undefined where the text is no longer what was read
 */
export function pointsOf(
  runs: readonly TextRun[],
  start: number,
  end: number,
): { start: TextPoint; end: TextPoint } | undefined {
  const first = runAt(runs, start);
  const last = runAt(runs, end - 1);
  if (!first || !last) return undefined;
  // A space that stands for a line break belongs to no node: it ends with the run before it.
  const from = first.nodeStart + Math.min(start - first.blockStart, first.length);
  const to = last.nodeStart + Math.min(end - last.blockStart, last.length);
  if (from > first.node.length || to > last.node.length) return undefined;
  return { start: { node: first.node, offset: from }, end: { node: last.node, offset: to } };
}

/** The block offset of a place in the page, or undefined if the place is in none of the runs. */
export function offsetOf(runs: readonly TextRun[], node: Node, offset: number): number | undefined {
  for (const run of runs) {
    if (run.node === node && offset >= run.nodeStart && offset <= run.nodeStart + run.length)
      return run.blockStart + offset - run.nodeStart;
  }
  return undefined;
}
