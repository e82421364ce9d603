/** Whether a reader sees an element: text that is hidden, blurred away or left to screen readers is not theirs. */
import { isBlockTag } from './collect-blocks';

/** The least opacity of a text that is there to be read. */
const FAINTEST = 0.15;
/** Text for screen readers only is clipped to a box of one pixel. */
const CLIPPED_PX = 1;

/** For a page in a browser. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (isKeptQuiet(element)) return false;
  const style = getComputedStyle(element);
  if (style.position === 'absolute' || style.position === 'fixed')
    return Math.min(element.clientWidth, element.clientHeight) > CLIPPED_PX;
  return !isBlockTag(element.tagName) || !(style.filter.includes('blur(') || alphaOf(style.color) < FAINTEST);
}

/** Where an element lies, as to the window. */
export function lies(element: Element): 'above' | 'in view' | 'below' {
  const { top, bottom } = element.getBoundingClientRect();
  if (bottom < 0) return 'above';
  return top > innerHeight ? 'below' : 'in view';
}

/** For a document without layout: what its own attributes say. */
export function isSeenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') || isFoldedAway(element) || isKeptQuiet(element)) return false;
  const style = element.getAttribute('style');
  return style === null || !HIDING_STYLE.test(style);
}

/** In a fold that is closed only its summary shows. */
function isFoldedAway({ tagName, parentElement }: Element): boolean {
  return parentElement?.tagName === 'DETAILS' && !parentElement.hasAttribute('open') && tagName !== 'SUMMARY';
}

/** What screen readers leave out is decoration; but a large first letter is, for all others, the beginning of a word. */
function isKeptQuiet(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  const isDropCap =
    !isBlockTag(element.tagName) &&
    !element.previousSibling?.textContent?.trim() &&
    /^\p{Lu}$/u.test(element.textContent.trim());
  return !isDropCap;
}

const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|filter\s*:[^;]*blur\(/i;

/** Of a computed colour: `rgb(0, 0, 0)`, `rgba(0, 0, 0, 0.5)`, `color(srgb 0 0 0 / 0.5)`. */
function alphaOf(color: string): number {
  if (color.startsWith('rgb(')) return 1;
  const alpha = /^rgba\((?:[^,]+,){3}\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(color);
  return alpha ? Number(alpha[1] ?? alpha[2]) : 1;
}
