/**
 * Gives the content script the browser's own API in place of webextension-polyfill (docs/decisions/0009): with manifest 3
 * every API that it uses answers by promises in Chrome too, and the polyfill is a fifteenth of its budget.
 */
import type { Plugin } from 'vite';

const POLYFILL = 'webextension-polyfill';
const NATIVE = '\0native-browser';

export function nativeBrowser(): Plugin {
  return {
    name: 'native-browser',
    enforce: 'pre',
    resolveId: (id) => (id === POLYFILL ? NATIVE : undefined),
    load: (id) => (id === NATIVE ? 'export default globalThis.browser ?? globalThis.chrome;' : undefined),
  };
}
