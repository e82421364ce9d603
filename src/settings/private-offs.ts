/**
 * The pages and sites that a reader has switched off in a private window: in the browser's session storage, which is in its memory
 * alone, under the window's id, which no later window has.
 */
import type { StorageArea } from './reader';
import type { Settings } from './settings';
import { switchScope, type Scope } from './where';

export type Offs = Pick<Settings, 'offSites' | 'offPages'>;

const NONE: Offs = { offSites: [], offPages: [] };
const KEY = 'off-in-window-';

export class PrivateOffs {
  readonly #session: StorageArea;

  /** @param session `browser.storage.session`, which scripts on pages can't reach: they ask the background */
  constructor(session: StorageArea) {
    this.#session = session;
  }

  async of(windowId: number): Promise<Offs> {
    const key = KEY + String(windowId);
    // written by ourselves since the browser started, and by nobody else
    const { [key]: offs } = await this.#session.get(key).catch((): Record<string, unknown> => ({}));
    return (offs as Offs | undefined) ?? NONE;
  }

  /** @throws if the browser doesn't take it */
  async switch(
    windowId: number,
    url: URL,
    scope: Exclude<Scope, 'everywhere'>,
    to: 'on' | 'off',
  ): Promise<void> {
    const before = await this.of(windowId);
    await this.#session.set({
      [KEY + String(windowId)]: { ...before, ...switchScope(before, url, scope, to) },
    });
  }

  /** Forgets what was switched off in windows that are closed. @param open the ids of those that are not */
  async keepOnly(open: readonly number[]): Promise<void> {
    const kept = new Set(open.map((id) => KEY + String(id)));
    const keys = Object.keys(await this.#session.get(null));
    await this.#session.remove(keys.filter((key) => key.startsWith(KEY) && !kept.has(key)));
  }
}

/** The settings as they hold in the window. */
export function withOffs(settings: Settings, { offSites, offPages }: Offs): Settings {
  return {
    ...settings,
    offSites: [...settings.offSites, ...offSites],
    offPages: [...settings.offPages, ...offPages],
  };
}
