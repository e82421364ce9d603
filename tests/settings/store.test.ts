import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, SettingsStore, type Settings, type Storage } from '@/settings';

/** The browser's storage as far as the store uses it. */
class FakeStorage implements Storage {
  readonly items = { sync: {} as Record<string, unknown>, local: {} as Record<string, unknown> };
  syncFails = false;
  readonly #listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();
  readonly sync = this.#area('sync');
  readonly local = this.#area('local');
  readonly onChanged = {
    addListener: (listener: (changes: Record<string, unknown>, area: string) => void) =>
      this.#listeners.add(listener),
    removeListener: (listener: (changes: Record<string, unknown>, area: string) => void) => this.#listeners.delete(listener), // prettier-ignore
  };

  get listeners(): number {
    return this.#listeners.size;
  }

  #area(name: 'sync' | 'local') {
    const check = () => {
      if (name === 'sync' && this.syncFails) throw new Error('QUOTA_BYTES quota exceeded');
    };
    const tell = (changes: Record<string, unknown>) =>
      this.#listeners.forEach((listener) => listener(changes, name));
    return {
      get: async (key: string | null) => {
        await Promise.resolve();
        check();
        const items = this.items[name];
        return key === null ? { ...items } : key in items ? { [key]: items[key] } : {};
      },
      set: async (items: Record<string, unknown>) => {
        await Promise.resolve();
        check();
        Object.assign(this.items[name], structuredClone(items));
        tell(items);
      },
      remove: async (keys: string | string[]) => {
        await Promise.resolve();
        check();
        for (const key of [keys].flat()) Reflect.deleteProperty(this.items[name], key);
      },
    };
  }
}

let storage: FakeStorage;
let store: SettingsStore;

beforeEach(() => {
  storage = new FakeStorage();
  store = new SettingsStore(storage);
});

describe('the store of settings', () => {
  it('keeps only what was changed, so that another browser’s changes stay', async () => {
    await store.write({ theme: 'dark' });
    expect(storage.items.sync).toEqual({ theme: 'dark', version: 1 });
    storage.items.sync.textSize = 'large';
    await store.write({ mentions: 'first' });
    expect(await store.read()).toEqual({ ...DEFAULTS, theme: 'dark', textSize: 'large', mentions: 'first' });
  });

  it('loses nothing that a newer version of the extension has stored', async () => {
    storage.items.sync = { version: 4, theme: 'sepia', glow: 3 };
    await store.write({ mentions: 'first' });
    expect(storage.items.sync).toEqual({ version: 4, theme: 'sepia', glow: 3, mentions: 'first' });
  });

  it('writes over nothing that it could not read', async () => {
    storage.items.sync = { version: 4, theme: 'sepia' };
    const { get } = storage.sync;
    storage.sync.get = () => Promise.reject(new Error('busy'));
    await store.write({ mentions: 'first' });
    expect(storage.items.sync).toEqual({ version: 4, theme: 'sepia' });
    expect(await store.read()).toMatchObject({ mentions: 'first' });
    storage.sync.get = get;
    await store.write({ textSize: 'large' });
    expect(storage.items.sync).toEqual({ version: 4, theme: 'sepia', mentions: 'first', textSize: 'large' });
  });

  it('keeps locally what sync refuses, and hands it on later', async () => {
    storage.syncFails = true;
    await store.write({ theme: 'dark' });
    await store.write({ textSize: 'large' });
    expect(await store.read()).toMatchObject({ theme: 'dark', textSize: 'large' });
    storage.syncFails = false;
    expect(await store.read()).toMatchObject({ theme: 'dark' });
    await store.write({ mentions: 'first' });
    expect(storage.items.sync).toMatchObject({ theme: 'dark', textSize: 'large', mentions: 'first' });
    expect(storage.items.local).toEqual({});
  });

  it('gives the standard settings where there is no storage at all', async () => {
    storage.sync.get = storage.local.get = () => Promise.reject(new Error('no storage'));
    expect(await store.read()).toEqual(DEFAULTS);
  });

  it('tells of changes, here or elsewhere, until it is no longer asked to', async () => {
    const told: Settings[] = [];
    const leave = new AbortController();
    store.watch((settings) => told.push(settings), leave.signal);
    await store.write({ theme: 'dark' });
    await vi.waitFor(() => expect(told.at(-1)?.theme).toBe('dark'));
    await storage.local.set({ other: 1 });
    leave.abort();
    expect(storage.listeners).toBe(0);
    await store.write({ theme: 'light' });
    expect(told).toHaveLength(1);
  });

  it('goes from browser to browser as a text, and back to the standard ones', async () => {
    await store.write({ theme: 'dark', offSites: ['www.bloomberg.com'] });
    const text = await store.export();
    await store.reset();
    expect(await store.read()).toEqual(DEFAULTS);
    expect(await store.import(text)).toMatchObject({ unknown: [] });
    expect(await store.read()).toMatchObject({ theme: 'dark', offSites: ['www.bloomberg.com'] });
    expect(await store.import('nonsense')).toEqual({ problem: 'not JSON' });
    expect(await store.read()).toMatchObject({ theme: 'dark' });
  });
});
