/**
 * Gives the content script small stand-ins for two modules of which it needs next to nothing (docs/decisions/0009): with
 * manifest 3 every API that it uses answers by promises in Chrome too, and WXT's context for content scripts is told of an
 * extension's end by nothing that `start-reading` doesn't see itself.
 */
import type { Plugin } from 'vite';

const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['webextension-polyfill', 'export default globalThis.browser ?? globalThis.chrome;'],
  ['wxt/utils/content-script-context', 'export class ContentScriptContext {}'],
]);
const PREFIX = '\0lean:';

export function leanContentScript(): Plugin {
  return {
    name: 'lean-content-script',
    enforce: 'pre',
    resolveId: (id) => (STAND_INS.has(id) ? PREFIX + id : undefined),
    load: (id) => (id.startsWith(PREFIX) ? STAND_INS.get(id.slice(PREFIX.length)) : undefined),
  };
}
