/** The stored settings as a page's script needs them: to read, and to follow. `store.ts` tells where they are and changes them. */
import { settingsOf, type SettingsRecord } from './record';
import type { Settings } from './settings';

/** What the store needs of `browser.storage.sync` and `browser.storage.local`. */
export interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

type ChangeListener = (changes: Record<string, unknown>, area: string) => void;

/** `browser.storage`, as far as it is needed. */
export interface Storage {
  sync: StorageArea;
  local: StorageArea;
  onChanged: { addListener(listener: ChangeListener): void; removeListener(listener: ChangeListener): void };
}

/** The key in local storage of what sync didn't take. */
export const UNSYNCED = 'settings-unsynced';

export class SettingsReader {
  protected readonly storage: Storage;

  constructor(storage: Storage) {
    this.storage = storage;
  }

  /** The settings now. Never fails: without any storage the standard ones hold. */
  async read(): Promise<Settings> {
    return settingsOf(await this.record());
  }

  /** Calls back with the settings whenever they have changed, in whatever window or browser, until the signal aborts. */
  watch(changed: (settings: Settings) => void, signal: AbortSignal): void {
    const listener: ChangeListener = (changes, area) => {
      if (area !== 'sync' && !(area === 'local' && UNSYNCED in changes)) return;
      void this.read().then((settings) => {
        if (!signal.aborted) changed(settings);
      });
    };
    this.storage.onChanged.addListener(listener);
    signal.addEventListener('abort', () => this.storage.onChanged.removeListener(listener), { once: true });
  }

  protected async record(): Promise<SettingsRecord> {
    const [synced, unsynced] = await Promise.all([this.synced(), this.unsynced()]);
    return { ...synced, ...unsynced };
  }

  protected async synced(): Promise<SettingsRecord> {
    return this.storage.sync.get(null).catch(() => ({}));
  }

  protected async unsynced(): Promise<SettingsRecord> {
    const { [UNSYNCED]: kept } = await this.storage.local
      .get(UNSYNCED)
      .catch((): Record<string, unknown> => ({}));
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  }
}
