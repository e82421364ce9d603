/** A Popper modifier: keeps the card a gap away from its line and within the viewport, or where a reader has moved it. */
import type { Instance } from 'tippy.js';
import { ROOM_PROPERTY } from '@/cards/place-in-room';
import { GAP_PX, MARGIN_PX, TALLEST_PX } from '@/cards/room';

type Modifier = NonNullable<Instance['props']['popperOptions']['modifiers']>[number];

/** A corner of the viewport, as a place beyond it from which the card is kept inside. */
export interface Corner {
  x: number;
  y: number;
}

/** Where the cards of a reader who has moved one out of the way go first: beside the text. */
const CORNERS: readonly Corner[] = [
  { x: Infinity, y: 0 },
  { x: Infinity, y: Infinity },
  { x: 0, y: Infinity },
  { x: 0, y: 0 },
];

export function nextCorner(corner: Corner | undefined): Corner {
  return CORNERS[corner ? (CORNERS.indexOf(corner) + 1) % CORNERS.length : 0]!;
}

/** @param moved the place of the card's upper left corner; undefined where it is not moved */
export function keepInView(moved: () => { x: number; y: number } | undefined): Modifier {
  return {
    name: 'keepInView',
    enabled: true,
    phase: 'main',
    requires: ['popperOffsets'],
    fn({ state }) {
      const { popper } = state.elements;
      const { clientWidth, clientHeight } = document.documentElement;
      const place = moved();
      const offsets = state.modifiersData.popperOffsets;
      if (!offsets) return;
      if (place)
        popper.style.setProperty(ROOM_PROPERTY, `${Math.min(TALLEST_PX, clientHeight - 2 * MARGIN_PX)}px`);
      const wanted = place ?? {
        x: offsets.x,
        y: offsets.y + (state.placement.startsWith('bottom') ? GAP_PX : -GAP_PX),
      };
      state.modifiersData.popperOffsets = {
        x: keepWithin(wanted.x, popper.offsetWidth, clientWidth),
        // Beside its line the card has a height that fits; moving it would cover the line.
        y: place ? keepWithin(wanted.y, popper.offsetHeight, clientHeight) : wanted.y,
      };
    },
  };
}

function keepWithin(start: number, size: number, viewport: number): number {
  return Math.max(MARGIN_PX, Math.min(start, viewport - size - MARGIN_PX));
}
