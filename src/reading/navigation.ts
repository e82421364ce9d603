/** Tells when the address of the page has changed without a new page: single-page applications write history. */

/**
 * Calls back with each new address until the signal aborts. Where the browser has no Navigation API (Firefox before 147)
 * only moves back and forward are told; whoever watches the page finds the others by its changes.
 */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', changed, { signal });
  window.addEventListener('popstate', changed, { signal });
  window.addEventListener('hashchange', changed, { signal });
}
