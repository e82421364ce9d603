import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNotes } from '@/notes/find-notes';
import { isNote, LONGEST_NOTE, type Note } from '@/notes/note';
import { NoteStore, type NoteStorage } from '@/notes/store';
import { withNotes } from '@/notes/with-notes';

const KIM = { id: 'kim-jong-un', kind: 'person', name: 'Kim Jong Un' } as const;
const HANOI = { id: '2019-hanoi-summit', kind: 'meeting', name: 'Hanoi summit' } as const;
const day = (number: number): Date => new Date(Date.UTC(2026, 10, number));

/** Storage as the browser's local one, with something else in it. */
function storage() {
  const kept = new Map<string, unknown>([['settings-unsynced', { theme: 'dark' }]]);
  const asked = (keys: string | string[] | null): string[] =>
    keys === null ? [...kept.keys()] : [keys].flat();
  const area: NoteStorage = {
    get: (keys) => Promise.resolve(Object.fromEntries(asked(keys).flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : [])))), // prettier-ignore
    set(items) {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
      return Promise.resolve();
    },
    remove(keys) {
      for (const key of asked(keys)) kept.delete(key);
      return Promise.resolve();
    },
  };
  return { ...area, kept };
}

describe('a note', () => {
  test('is kept until it is emptied', async () => {
    const store = new NoteStore(storage());
    await store.write(KIM, '  Ask Lankov about him. \n', day(1));
    expect((await store.of(['kim-jong-un', 'nobody'])).get('kim-jong-un')?.text).toBe(
      'Ask Lankov about him.',
    );
    await store.write(KIM, ' ', day(2));
    expect(await store.all()).toEqual([]);
  });

  test('is listed with the others, the latest first, and with nothing else of the storage', async () => {
    const area = storage();
    const store = new NoteStore(area);
    await store.write(KIM, 'One', day(1));
    await store.write(HANOI, 'Two', day(2));
    area.kept.set('note:broken', { id: 'broken', text: 7 });
    expect((await store.all()).map(({ text }) => text)).toEqual(['Two', 'One']);
  });

  test('goes with all others only where the reader says so, and leaves the settings', async () => {
    const area = storage();
    const store = new NoteStore(area);
    await store.write(KIM, 'One', day(1));
    await store.removeAll();
    expect([...area.kept.keys()]).toEqual(['settings-unsynced']);
  });

  test('is found by words in it and by the name that it is on', () => {
    const notes: Note[] = [
      { ...KIM, text: 'Ask about Hanoi', changed: day(1).toISOString() },
      { ...HANOI, text: 'Menu: pâté', changed: day(1).toISOString() },
    ];
    const found = (query: string): string[] => findNotes(notes, query).map(({ id }) => id);
    expect(found('hanoi')).toEqual(['kim-jong-un', '2019-hanoi-summit']);
    expect(found('PATE hanoi')).toEqual(['2019-hanoi-summit']);
    expect(found('pyongyang')).toEqual([]);
  });
});

describe('a file of notes', () => {
  test('carries them to another browser', async () => {
    const [from, to] = [new NoteStore(storage()), new NoteStore(storage())];
    await from.write(KIM, 'One', day(1));
    await from.write(HANOI, 'Two', day(2));
    expect(await to.import(await from.export())).toBe(2);
    expect(await to.all()).toEqual(await from.all());
  });

  test('does not undo what was written later', async () => {
    const store = new NoteStore(storage());
    await store.write(KIM, 'Old', day(1));
    const old = await store.export();
    await store.write(KIM, 'New', day(2));
    expect(await store.import(old)).toBe(0);
    expect((await store.all())[0]?.text).toBe('New');
  });

  test('that holds anything else is refused, and changes nothing', async () => {
    const area = storage();
    const before = structuredClone(area.kept);
    const note = { ...KIM, text: 'One', changed: day(1).toISOString() };
    const files = fc.oneof(
      fc.string(),
      fc.json(),
      fc.anything().map((notes) => JSON.stringify({ format: 'backgrounder-notes', notes })),
      fc
        .record({ id: fc.anything(), kind: fc.anything(), text: fc.anything() })
        .map((wrong) =>
          JSON.stringify({ format: 'backgrounder-notes', notes: [note, { ...note, ...wrong }] }),
        ),
    );
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        const count = await new NoteStore(area).import(text);
        expect(count ?? 0).toBe(0);
        expect(area.kept).toEqual(before);
      }),
    );
  });

  test.each([
    ['too long a note', { text: 'a'.repeat(LONGEST_NOTE + 1) }],
    ['a note on nothing that can have one', { id: '__proto__' }],
    ['a kind that there isn’t', { kind: 'toString' }],
    ['no day', { changed: 'yesterday' }],
  ])('with %s is no such file', (_, wrong) => {
    expect(isNote({ ...KIM, text: 'One', changed: day(1).toISOString(), ...wrong })).toBe(false);
  });
});

describe('on cards', () => {
  test('a note stands on each card of its subject, and the cards that were made stay as they are', async () => {
    const store = new NoteStore(storage());
    await store.write({ ...KIM, id: 'un-north-korea' }, 'Mine', day(1));
    const hand = { cards: { 'un-north-korea/a': { id: 'un-north-korea' }, other: { id: 'other' } } };
    expect((await withNotes(hand, store)).cards).toEqual({
      'un-north-korea/a': { id: 'un-north-korea', ownNote: 'Mine' },
      other: { id: 'other' },
    });
    expect(hand.cards['un-north-korea/a']).toEqual({ id: 'un-north-korea' });
  });

  test('there are none where the storage fails, and the cards come', async () => {
    const hand = { cards: { a: { id: 'a' } } };
    expect(await withNotes(hand, { of: () => Promise.reject(new Error('no storage')) })).toEqual(hand);
  });
});
