/** A file on its way into the store. */
import { describe, expect, test } from 'vitest';
import { knownIds } from '@/context/known-ids';
import { addPack } from '@/packs/add-pack';
import type { PackContent, StoredPack } from '@/packs/store';
import type { PackHead } from '@/packs/pack-schema';
import { base } from './support';

const HEAD = { id: 'test-desk', name: 'Test desk', version: '1.2.0', reviewed: '2026-11-20' };
const person = { id: 'odalys-brightwater', name: 'Odalys Brightwater', sources: ['wikidata:Q1'] };
const askKnown = (ids: readonly string[]) => Promise.resolve(knownIds(ids, base));

function fileOf(head: Partial<PackHead> = {}, name = 'desk.json') {
  const text = JSON.stringify({ pack: { ...HEAD, ...head }, people: [person] });
  return { name, size: text.length, text: () => Promise.resolve(text) };
}

/** A store of one pack at most. */
class OnePack {
  pack: (StoredPack & { content: PackContent }) | undefined;
  hasRoom = true;

  list(): Promise<StoredPack[]> {
    return Promise.resolve(this.pack ? [this.pack] : []);
  }

  put(head: PackHead, content: PackContent, added: string): Promise<void> {
    if (!this.hasRoom) return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    this.pack = { ...head, isOn: true, added, size: content.file.text.length, counts: {}, order: 1, content };
    return Promise.resolve();
  }
}

describe('a pack’s file', () => {
  test('is kept as it was given, to be taken out again, beside what is made of it', async () => {
    const store = new OnePack();
    expect(await addPack(fileOf(), store, askKnown)).toEqual({ head: HEAD, isUpdate: false });
    expect(store.pack?.content.file).toEqual({ name: 'desk.json', text: await fileOf().text() });
    expect(store.pack?.content.compiled.reviewed).toBe('2026-11-20');
  });

  test('of a newer version takes the place of the one before', async () => {
    const store = new OnePack();
    await addPack(fileOf(), store, askKnown);
    expect(await addPack(fileOf({ version: '1.10.0' }), store, askKnown)).toMatchObject({ isUpdate: true });
    expect(store.pack?.version).toBe('1.10.0');
  });

  test.each(['1.2.0', '1.1.9', '0.9.0'])(
    'of version %s is refused where 1.2.0 is, which stays',
    async (version) => {
      // prettier-ignore
      const store = new OnePack();
      await addPack(fileOf(), store, askKnown);
      expect(await addPack(fileOf({ version, name: 'Another name' }), store, askKnown)).toEqual({
        problems: [],
        reason: { kind: 'not newer', name: 'Test desk', version: '1.2.0' },
      });
      expect(store.pack).toMatchObject(HEAD);
    },
  );

  test('for which there is no room is refused, and the version before stays', async () => {
    const store = new OnePack();
    await addPack(fileOf(), store, askKnown);
    store.hasRoom = false;
    expect(await addPack(fileOf({ version: '2.0.0' }), store, askKnown)).toEqual({
      problems: [],
      reason: { kind: 'no room' },
    });
    expect(store.pack?.version).toBe('1.2.0');
  });

  test('that the browser can’t read is refused', async () => {
    const file = { ...fileOf(), text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    expect(await addPack(file, new OnePack(), askKnown)).toMatchObject({ reason: { kind: 'unreadable' } });
  });
});
