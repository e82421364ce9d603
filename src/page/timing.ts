/** Every time and speed that decides what the pointer means, with its unit and reason. */

/**
 * Milliseconds that the pointer rests on a mention before its card opens. Wikipedia's previews settled at 300 to 500,
 * 10ten at about 300: shorter opens cards for a pointer that passes, longer feels like nothing will come.
 */
export const REST_BEFORE_OPEN_MS = 300;

/**
 * Milliseconds that the pointer is on a mention before its card is drawn, unseen, to be there in time. A pointer that crosses
 * a word on its way elsewhere is off again by then, and nothing is drawn for it.
 */
export const REST_BEFORE_DRAWING_MS = 60;

/** Milliseconds before another mention takes over an open card: reading on, the reader has already asked for cards. */
export const REST_BEFORE_SWITCH_MS = 80;

/** Milliseconds for which the card stays after the pointer left mention and card; WCAG 1.4.13 asks that it can be reached. */
export const GRACE_MS = 300;

/**
 * Pixels per millisecond above which the pointer is travelling, not reading. Following a line with the pointer
 * is about 0.1, aiming at a word slows to under 0.3 at its end, crossing the page is above 1.
 */
export const TRAVELLING_PX_PER_MS = 0.35;

/** Milliseconds of movement over which the speed is taken: a few frames, so that one jerk doesn't count. */
export const SPEED_WINDOW_MS = 80;

/** Milliseconds from which a finger's press is a long one, by which text is selected and links are looked at: phones take half a second. */
export const LONG_PRESS_MS = 600;

/** Pixels between press and release up to which it was a click; beyond, text was being selected. */
export const CLICK_SLOP_PX = 5;
