/** Which side of a line a card takes and how high it may be, so that it never covers the line and never leaves the viewport. */

export interface Band {
  /** The line, in pixels from the top of the viewport. */
  top: number;
  bottom: number;
}

export interface Room {
  side: 'above' | 'below';
  /** Pixels that the card may be high there. */
  height: number;
}

/** Pixels between the line and the card. */
export const GAP_PX = 8;
/** Pixels between the card and the edge of the viewport. */
export const MARGIN_PX = 8;
/** Pixels beyond which a card is scrolled instead: a longer one is a page. */
export const TALLEST_PX = 560;
/** Pixels under which a card can't be read. */
const LEAST_PX = 120;

/**
 * @param wanted the height from which a side will do, in pixels
 * @returns below if that will do, above if that will instead, else the larger side
 */
export function chooseRoom(line: Band, viewportHeight: number, wanted: number): Room {
  const below = roomOn('below', line, viewportHeight);
  const above = roomOn('above', line, viewportHeight);
  if (below.height >= Math.min(wanted, TALLEST_PX)) return below;
  return above.height >= Math.min(wanted, TALLEST_PX) || above.height > below.height ? above : below;
}

/** The room on the side that a card has, unless scrolling has left too little of it: then the other. */
export function keepRoom(side: Room['side'], line: Band, viewportHeight: number): Room {
  const room = roomOn(side, line, viewportHeight);
  const other = roomOn(side === 'above' ? 'below' : 'above', line, viewportHeight);
  return room.height >= LEAST_PX || room.height >= other.height ? room : other;
}

function roomOn(side: Room['side'], line: Band, viewportHeight: number): Room {
  const free = side === 'above' ? line.top : viewportHeight - line.bottom;
  return { side, height: Math.max(0, Math.min(TALLEST_PX, free - GAP_PX - MARGIN_PX)) };
}
