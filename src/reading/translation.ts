/** The browser's own translation of a page: its text is no longer what we know, and is being replaced node by node. */

/** Chrome and Google's widget mark the root by class, Edge every element it has translated by attribute. */
const TRANSLATED = '.translated-ltr, .translated-rtl, [_msttexthash] body, body [_msttexthash]';

export function isTranslated(document: Document): boolean {
  return (
    document.documentElement.matches('.translated-ltr, .translated-rtl') ||
    document.querySelector(TRANSLATED) !== null
  );
}

/** Calls back when a translation may have begun or been taken back, until the signal aborts. */
export function onTranslation(document: Document, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'lang'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
