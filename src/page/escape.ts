/** The Escape key, as far as it is meant for the card. */

/**
 * Calls back on Escape until the signal aborts.
 * @param dismiss says whether there was something to dismiss; then the page doesn't see that key press, so that one press
 *   doesn't also close something of the page
 */
export function onEscape(signal: AbortSignal, dismiss: () => boolean): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      if (dismiss()) event.stopPropagation();
    },
    { signal, capture: true },
  );
}
