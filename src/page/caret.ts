/** The place in the text under a point of the viewport, by whichever of the two methods the browser has. */

export interface Caret {
  node: Node;
  offset: number;
}

/** The caret snaps to the nearest text, however far: whoever asks has to check where that text is drawn. */
export function caretAt(x: number, y: number): Caret | undefined {
  // The types promise it; Chrome has it from 128 on, and Firefox for Android forks lag.
  const position = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null;
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = caretRange(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** WebKit's older method; the types promise it in every browser, and call it deprecated. */
function caretRange(x: number, y: number): Range | null {
  const older: { caretRangeFromPoint?: (x: number, y: number) => Range | null } = document;
  return older.caretRangeFromPoint?.(x, y) ?? null;
}
