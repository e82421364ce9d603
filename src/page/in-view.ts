/** Which of several things on a page the reader is at. */

/** How far down the window the eyes are, as a share of its height. */
const READING_LINE = 1 / 3;

/**
 * @param rects where each is, in the viewport, from top to bottom; at least one
 * @returns the place of the one that the reading line goes through, else of the one nearest to it
 */
export function inView(rects: readonly { top: number; bottom: number }[], viewportHeight: number): number {
  const line = viewportHeight * READING_LINE;
  const distances = rects.map(({ top, bottom }) =>
    line < top ? top - line : line > bottom ? line - bottom : 0,
  );
  return distances.indexOf(Math.min(...distances));
}
