/**
 * Keeps Tab inside a card that has the focus. The card stands at the end of the document, so Tab out of it would leave
 * the reader at the end of the page; Escape leads back to where they were.
 */

const FOCUSABLE = 'button, a[href], summary, [tabindex="0"]';

export function loopFocus(box: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const root = box.getRootNode();
  const stops = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.checkVisibility());
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last || !(root instanceof ShadowRoot)) return;
  const at = root.activeElement;
  if (event.shiftKey ? at === first || at === box : at === last) {
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }
}
