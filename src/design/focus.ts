/** Where the keyboard's focus is, on our own pages. */

/** True if nothing has it: what had it was taken away. */
export function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

export function holdsFocus(element: Element): boolean {
  return element.contains(document.activeElement);
}
