/**
 * A copy of the built extension whose script on bloomberg.com counts what it holds of a page, in its own world, where no page and
 * no driver can look. Both browsers count alike.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers/find';
import { copyBuild } from './copy-build';
import type { Driver } from './driver';

/** What a script holds of a page, by how many. */
export interface Held {
  /** Each as its target and its event, of windows, documents and elements that are in the page. */
  listeners: string[];
  /** Of mutations, sizes and visibility, that are observing something. */
  observers: number;
  intervals: number;
  /** Of the extension's own events: connections, messages, changes in the storage. */
  subscriptions: number;
}

const SCRIPT = 'content-scripts/bloomberg.js';
const ASK = 'backgrounder-count';
const ANSWER = 'data-backgrounder-held';

/** Runs before the script, in its world. */
const COUNTER = `(() => {
  const listeners = new Set(), observers = new Set(), intervals = new Set(), subscriptions = new Set();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const captures = (options) => typeof options === 'object' ? Boolean(options?.capture) : Boolean(options);
  const heldBy = (target, type, listener, capture) =>
    [...listeners].find((held) => held.target.deref() === target && held.type === type && held.listener.deref() === listener && held.capture === capture);
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    add.call(this, type, listener, options);
    if (this instanceof AbortSignal || options?.signal?.aborted) return;
    const target = this ?? window, capture = captures(options);
    // a browser takes the same one only once
    if (heldBy(target, type, listener, capture)) return;
    // weakly: what is counted must not live any longer for it
    const held = { target: new WeakRef(target), type, listener: new WeakRef(listener), capture };
    listeners.add(held);
    if (options?.signal) add.call(options.signal, 'abort', () => listeners.delete(held));
    if (options?.once) add.call(this, type, () => listeners.delete(held), { once: true });
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    remove.call(this, type, listener, options);
    listeners.delete(heldBy(this ?? window, type, listener, captures(options)));
  };
  for (const { prototype } of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    const { observe, disconnect } = prototype;
    prototype.observe = function (...words) { observers.add(this); return observe.apply(this, words); };
    prototype.disconnect = function () { observers.delete(this); return disconnect.call(this); };
  }
  const { setInterval: start, clearInterval: stop } = globalThis;
  globalThis.setInterval = (...words) => { const id = start(...words); intervals.add(id); return id; };
  globalThis.clearInterval = (id) => { intervals.delete(id); stop(id); };
  const api = globalThis.browser ?? globalThis.chrome;
  for (const event of [api.runtime.onConnect, api.runtime.onMessage, api.storage.onChanged]) {
    const { addListener, removeListener } = event;
    event.addListener = (listener) => { subscriptions.add(listener); addListener.call(event, listener); };
    event.removeListener = (listener) => { subscriptions.delete(listener); removeListener.call(event, listener); };
  }
  add.call(document, '${ASK}', () => {
    // of an element that has left the page, nobody hears any more
    const lives = (target) => target !== undefined && (!(target instanceof Node) || target.isConnected);
    const nameOf = ({ target, type }) => (target.deref().nodeName ?? target.deref().constructor.name) + ' ' + type;
    const heard = [...listeners].filter(({ target }) => lives(target.deref())).map(nameOf).sort();
    const held = { listeners: heard, observers: observers.size, intervals: intervals.size, subscriptions: subscriptions.size };
    document.documentElement.setAttribute('${ANSWER}', JSON.stringify(held));
  });
})();
`;

/** Makes the copy in a folder. */
export function countingBuild(name: BrowserName, folder: string): void {
  copyBuild(name, folder);
  const path = join(folder, SCRIPT);
  writeFileSync(path, COUNTER + readFileSync(path, 'utf8'));
}

/** Of the page that is open. @throws if nobody counts there */
export async function heldOf(driver: Driver): Promise<Held> {
  const json = await driver.evaluate(
    (ask, answer) => {
      document.dispatchEvent(new Event(ask));
      return document.documentElement.getAttribute(answer);
    },
    ASK,
    ANSWER,
  );
  if (json === null) throw new Error('the script on the page does not count');
  return JSON.parse(json) as Held;
}
