/** Long work in a window that its reader goes on using: what they do, and what is to be drawn, comes between two pieces. */

/** Milliseconds of one piece: less than a frame. */
const PIECE_MS = 10;

/** Does something with each item, in order. */
export async function inPieces<Item>(items: Iterable<Item>, each: (item: Item) => void): Promise<void> {
  let pieceEnds = performance.now() + PIECE_MS;
  for (const item of items) {
    each(item);
    if (performance.now() < pieceEnds) continue;
    await new Promise((resolve) => setTimeout(resolve));
    pieceEnds = performance.now() + PIECE_MS;
  }
}
