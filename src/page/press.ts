/** What a press of the button or a finger was: a click on the text, or a drag, a selection, a long press, something for the page. */
import type { Point } from '@/page/geometry';
import { CLICK_SLOP_PX, LONG_PRESS_MS } from '@/page/timing';

const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role=button], [role=link], [contenteditable]';

export class PressWatch {
  /** Where, and when, as `event.timeStamp` gives it. */
  #pressed: (Point & { time: number; isByFinger: boolean }) | undefined;

  /** To be told of each press, as only with it can the click that follows be judged. */
  began({ clientX, clientY, timeStamp, pointerType }: PointerEvent): void {
    this.#pressed = { x: clientX, y: clientY, time: timeStamp, isByFinger: pointerType === 'touch' };
  }

  /** True for a plain click by button or finger, and not the end of something else. */
  isClick(event: MouseEvent): boolean {
    // A click by the keyboard has no place (`detail` 0) and is the page's own affair.
    if (!event.isTrusted || event.button !== 0 || event.detail === 0) return false;
    return !isSelecting() && !this.#wasDragged(event) && !this.#wasLong(event);
  }

  #wasLong({ timeStamp }: MouseEvent): boolean {
    return this.#pressed?.isByFinger === true && timeStamp - this.#pressed.time >= LONG_PRESS_MS;
  }

  #wasDragged({ clientX, clientY }: MouseEvent): boolean {
    const from = this.#pressed;
    return from !== undefined && Math.hypot(clientX - from.x, clientY - from.y) > CLICK_SLOP_PX;
  }
}

/** True for a click that the page does something with: on a link or a control, or with a key that opens a tab. */
export function isForThePage(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || isInteractive(event);
}

function isSelecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** Links and controls of the page do their own work when clicked, and nothing else. */
function isInteractive(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(INTERACTIVE));
}
