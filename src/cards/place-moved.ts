/** A Popper modifier: puts the card where a reader has moved it, as far as the viewport allows. */
import type { Instance } from 'tippy.js';
import { MARGIN_PX, TALLEST_PX } from '@/cards/room';

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
export function placeMoved(moved: () => { x: number; y: number } | undefined): Modifier {
  return {
    name: 'placeMoved',
    enabled: true,
    phase: 'main',
    requires: ['popperOffsets'],
    requiresIfExists: ['offset', 'preventOverflow'],
    fn({ state }) {
      const place = moved();
      if (!place) return;
      const { popper } = state.elements;
      const { clientWidth, clientHeight } = document.documentElement;
      popper.style.setProperty('--room', `${Math.min(TALLEST_PX, clientHeight - 2 * MARGIN_PX)}px`);
      state.modifiersData.popperOffsets = {
        x: keepWithin(place.x, popper.offsetWidth, clientWidth),
        y: keepWithin(place.y, popper.offsetHeight, clientHeight),
      };
    },
  };
}

function keepWithin(start: number, size: number, viewport: number): number {
  return Math.max(MARGIN_PX, Math.min(start, viewport - size - MARGIN_PX));
}
