/**
 * The part of Popper that the card needs, in place of all of it: the build resolves Tippy's import of `@popperjs/core`
 * here. Which side a card takes and how it stays in view are rules of our own (`place-in-room`, `keep-in-view`).
 */
export { createPopper } from '@popperjs/core/lib/popper-lite.js';
export { default as applyStyles } from '@popperjs/core/lib/modifiers/applyStyles.js';
