/**
 * Where settings are kept: in the browser's synced storage, a key a setting, so that changes made in two browsers don't
 * undo each other. What sync won't take (it is switched off, full, or busy) is kept in local storage, holds here, and is
 * handed on with the next change that sync takes.
 */
import { SettingsReader, UNSYNCED } from './reader';
import { exportRecord, importRecord, migrate, type Imported, type SettingsRecord } from './record';
import { DEFAULTS, type Settings } from './settings';

export class SettingsStore extends SettingsReader {
  /**
   * Keeps the changes. Whatever this version doesn't understand in the storage stays there.
   * @throws if neither storage takes them
   */
  async write(changes: Partial<Settings>): Promise<void> {
    await this.#put(changes);
  }

  /** All settings as a text that `import` takes. */
  async export(): Promise<string> {
    return exportRecord(await this.record());
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

  async #put(changes: SettingsRecord): Promise<void> {
    const unsynced = { ...(await this.unsynced()), ...changes };
    const before = await this.storage.sync.get(null).catch(() => undefined);
    // what can't be read may be of a newer version, which must not be written over unseen
    if (!before) {
      await this.storage.local.set({ [UNSYNCED]: unsynced });
      return;
    }
    // The version goes along only where it rises: a newer extension's must not fall.
    const { version, ...values } = migrate({ ...before, ...unsynced });
    const migrated = Object.fromEntries(
      Object.entries({ ...values, version }).filter(
        ([name, value]) => name in unsynced || before[name] !== value,
      ),
    );
    try {
      await this.storage.sync.set(migrated);
    } catch {
      await this.storage.local.set({ [UNSYNCED]: unsynced });
      return;
    }
    await this.storage.local.remove(UNSYNCED).catch(() => undefined);
  }
}
