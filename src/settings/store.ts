/**
 * Where settings are kept: in the browser's synced storage, a key a setting, so that changes made in two browsers don't
 * undo each other. What sync won't take (it is switched off, full, or busy) is kept in local storage, holds here, and is
 * handed on with the next change that sync takes.
 */
import {
  exportRecord,
  importRecord,
  migrate,
  settingsOf,
  type Imported,
  type SettingsRecord,
} from './record';
import { DEFAULTS, type Settings } from './settings';

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
const UNSYNCED = 'settings-unsynced';

export class SettingsStore {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** The settings now. Never fails: without any storage the standard ones hold. */
  async read(): Promise<Settings> {
    return settingsOf(await this.#record());
  }

  /**
   * Keeps the changes. Whatever this version doesn't understand in the storage stays there.
   * @throws if neither storage takes them
   */
  async write(changes: Partial<Settings>): Promise<void> {
    await this.#put(changes);
  }

  /** Calls back with the settings whenever they have changed, in whatever window or browser, until the signal aborts. */
  watch(changed: (settings: Settings) => void, signal: AbortSignal): void {
    const listener: ChangeListener = (changes, area) => {
      if (area !== 'sync' && !(area === 'local' && UNSYNCED in changes)) return;
      void this.read().then((settings) => {
        if (!signal.aborted) changed(settings);
      });
    };
    this.#storage.onChanged.addListener(listener);
    signal.addEventListener('abort', () => this.#storage.onChanged.removeListener(listener), { once: true });
  }

  /** All settings as a text that `import` takes. */
  async export(): Promise<string> {
    return exportRecord(await this.#record());
  }

  /**
   * Takes over what `export` gave; settings that it doesn't name stay as they are.
   * @throws if neither storage takes them
   */
  async import(text: string): Promise<Imported> {
    const imported = importRecord(text);
    if ('record' in imported) await this.#put(imported.record);
    return imported;
  }

  /** Back to the standard settings; the pages and sites that are off are settings too. */
  async reset(): Promise<void> {
    await this.#put(DEFAULTS);
  }

  async #record(): Promise<SettingsRecord> {
    return { ...(await this.#synced()), ...(await this.#unsynced()) };
  }

  async #put(changes: SettingsRecord): Promise<void> {
    const before = await this.#synced();
    const unsynced = { ...(await this.#unsynced()), ...changes };
    // The version goes along only where it rises: a newer extension's must not fall.
    const { version, ...values } = migrate({ ...before, ...unsynced });
    const migrated = Object.fromEntries(
      Object.entries({ ...values, version }).filter(
        ([name, value]) => name in unsynced || before[name] !== value,
      ),
    );
    try {
      await this.#storage.sync.set(migrated);
    } catch {
      await this.#storage.local.set({ [UNSYNCED]: unsynced });
      return;
    }
    await this.#storage.local.remove(UNSYNCED).catch(() => undefined);
  }

  async #synced(): Promise<SettingsRecord> {
    return this.#storage.sync.get(null).catch(() => ({}));
  }

  async #unsynced(): Promise<SettingsRecord> {
    const { [UNSYNCED]: kept } = await this.#storage.local
      .get(UNSYNCED)
      .catch((): Record<string, unknown> => ({}));
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
  }
}
