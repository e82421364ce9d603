/** Plain geometry of the viewport, in CSS pixels: points, rectangles, and the lines that a range's rectangles make up. */

export interface Point {
  x: number;
  y: number;
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** True if the point is in the rectangle or at most `slack` pixels beside it. */
export function isInside(rect: Rect, { x, y }: Point, slack = 0): boolean {
  return (
    x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack
  );
}

/** The distance from a point to the nearest point of a rectangle; 0 inside. */
export function distanceTo(rect: Rect, { x, y }: Point): number {
  const dx = Math.max(rect.left - x, 0, x - rect.right);
  const dy = Math.max(rect.top - y, 0, y - rect.bottom);
  return Math.hypot(dx, dy);
}

/**
 * Joins the client rectangles of a range to one per line of text. A range over `<b>` or several text nodes has
 * several rectangles in a line, some twice (the element's and its text's).
 * @param rects in document order, as `getClientRects` gives them
 */
export function linesOf(rects: Iterable<Rect>): Rect[] {
  const lines: Rect[] = [];
  for (const rect of rects) {
    if (rect.right <= rect.left || rect.bottom <= rect.top) continue;
    const line = lines.at(-1);
    if (line && sharesLine(line, rect)) {
      line.left = Math.min(line.left, rect.left);
      line.top = Math.min(line.top, rect.top);
      line.right = Math.max(line.right, rect.right);
      line.bottom = Math.max(line.bottom, rect.bottom);
    } else {
      lines.push({ left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom });
    }
  }
  return lines;
}

/** Two rectangles are of one line if they overlap by more than half of the lower one: a superscript does, the next line doesn't. */
function sharesLine(a: Rect, b: Rect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

/**
 * The part of a line that a card is placed at: all of a short mention, of a long one the stretch around the pointer,
 * or the card would open far from it.
 */
export function anchorOf(line: Rect, x: number, widest: number): Rect {
  if (line.right - line.left <= widest) return line;
  const left = Math.min(Math.max(x - widest / 2, line.left), line.right - widest);
  return { ...line, left, right: left + widest };
}
