/** Times of the card's own movement, in milliseconds. What the pointer means is timed in src/page/timing.ts. */

/** The card is out of the way before the eye is back in the text; the stylesheet's transitions are as long. */
export const FADE_OUT_MS = 90;
