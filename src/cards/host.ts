/**
 * The element that carries the card: a child of the root element, outside the page's body and its app root, so that no
 * framework of the page ever meets it; its open shadow root keeps the page's styles out.
 */

export const HOST_NAME = 'backgrounder-card';

/** Events that a page must not take for its own: its shortcuts and its “clicked outside” handlers listen further up. */
const PRIVATE_EVENTS = ['click', 'dblclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'wheel'] as const; // prettier-ignore

/** Appends the host to the page; it is removed when the signal aborts. */
export function attachHost(styles: string, signal: AbortSignal): ShadowRoot {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'open' });
  // A sheet made by script is stopped by no content policy, neither a strict page's nor that of the extension's own pages.
  const sheet = new CSSStyleSheet();
  // Shown by a value of style.css: of an extension that is taken away Firefox ends the script at once, but that sheet goes too.
  sheet.replaceSync(`${styles} :host > div:not([hidden]) { display: var(--backgrounder-card, none); }`);
  root.adoptedStyleSheets = [sheet];
  for (const type of PRIVATE_EVENTS)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  putInPage(root);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
}

/** Puts the host where it belongs; back there, if the page has thrown it out. */
export function putInPage({ host }: ShadowRoot): void {
  if (host.parentNode !== document.documentElement) document.documentElement.append(host);
}
