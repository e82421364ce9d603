/** Scrolls a place of the text into view, below whatever the page keeps at its top. */
import type { Rect } from '@/page/geometry';

/** Shares of the viewport's height between which a line is in view already: sticky bars take the rest. */
const TOP_SHARE = 0.12;
const BOTTOM_SHARE = 0.6;
/** Where a line comes to lie: a card below it has room. */
const RESTING_SHARE = 0.3;

/** @param rect where the place is now in the viewport; asked again after a box inside the page has scrolled */
export function bringIntoView(element: Element, rect: () => Rect | undefined): void {
  // for boxes that scroll by themselves
  if (!isInView(rect())) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const now = rect();
  if (!now || isInView(now)) return;
  window.scrollBy({ top: now.top - RESTING_SHARE * innerHeight, behavior: 'instant' });
}

function isInView(rect: Rect | undefined): boolean {
  return (
    rect !== undefined && rect.top >= TOP_SHARE * innerHeight && rect.bottom <= BOTTOM_SHARE * innerHeight
  );
}
