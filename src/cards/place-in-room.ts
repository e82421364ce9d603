/**
 * A Popper modifier: puts the card on the side of its line that has room, and limits its height to that room. On narrow
 * and touch screens the card is a sheet at the edge of the screen, on the same side of the line.
 */
import type { Instance } from 'tippy.js';
import { chooseRoom, keepRoom, type Room, TALLEST_PX } from '@/cards/room';

type Modifier = NonNullable<Instance['props']['popperOptions']['modifiers']>[number];

/** Where a card beside the line would be wider than what is left, or a finger would cover it. */
const SHEET_MEDIA = '(max-width: 479.98px), (pointer: coarse)';
/** Pixels that a card wants even if its text is shorter now: it has folds that a reader may open. */
const COMFORTABLE_PX = 280;
/** Pixels from which a sheet stays at the bottom, where thumbs are. */
const COMFORTABLE_SHEET_PX = 200;

/** The custom property by which the stylesheet learns of the height. */
export const ROOM_PROPERTY = '--room';

export const placeInRoom: Modifier = {
  name: 'placeInRoom',
  enabled: true,
  phase: 'beforeRead',
  fn({ state, name }) {
    const { popper } = state.elements;
    const { reference } = state.rects;
    const viewportHeight = document.documentElement.clientHeight;
    // A pinned card's line may lie outside after the window has become smaller.
    reference.y = Math.min(Math.max(reference.y, 0), viewportHeight - reference.height);
    const line = { top: reference.y, bottom: reference.y + reference.height };
    const isSheet = matchMedia(SHEET_MEDIA).matches;
    popper.dataset.layout = isSheet ? 'sheet' : 'beside';

    const chosen = state.modifiersData[`${name}#persistent`] as Room | undefined;
    const room = chosen
      ? keepRoom(chosen.side, line, viewportHeight)
      : chooseRoom(
          line,
          viewportHeight,
          isSheet ? COMFORTABLE_SHEET_PX : Math.max(naturalHeight(popper), COMFORTABLE_PX),
        );
    state.modifiersData[`${name}#persistent`] = room;

    popper.dataset.side = room.side;
    popper.style.setProperty(ROOM_PROPERTY, `${room.height}px`);
    state.rects.popper.width = popper.offsetWidth;
    state.rects.popper.height = popper.offsetHeight;
    const alignment = state.options.placement.endsWith('end') ? 'end' : 'start';
    state.placement = `${room.side === 'below' ? 'bottom' : 'top'}-${alignment}`;
  },
};

function naturalHeight(popper: HTMLElement): number {
  popper.style.setProperty(ROOM_PROPERTY, `${TALLEST_PX}px`);
  return popper.offsetHeight;
}
