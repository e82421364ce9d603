/** What a note is written about stands nowhere but in the browser's memory. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { NoteSubject } from '@/notes/note';
import { WrittenNow } from '@/notes/written-now';

const KIM: NoteSubject = { id: 'kim-jong-un', kind: 'person', name: 'Kim Jong Un' };

let items: Record<string, unknown>;
let writtenNow: WrittenNow;

beforeEach(() => {
  items = {};
  writtenNow = new WrittenNow({
    get: (key) => Promise.resolve({ [String(key)]: items[String(key)] }),
    set: (more) => Promise.resolve(void Object.assign(items, structuredClone(more))),
  });
});

describe('the page on which a note is written', () => {
  it('is told by a number alone what it is about, a new one each time', async () => {
    const [first, second] = [await writtenNow.add(KIM), await writtenNow.add({ ...KIM, id: 'kim-il-sung' })];
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect(await writtenNow.of(first)).toEqual(KIM);
    expect((await writtenNow.of(second))?.id).toBe('kim-il-sung');
  });

  it('is about nothing where the browser has forgotten it, or nobody gave that number', async () => {
    const number = await writtenNow.add(KIM);
    items = {};
    expect(await writtenNow.of(number)).toBeUndefined();
    expect(await writtenNow.of('')).toBeUndefined();
  });

  it('is about nothing where the browser cannot tell', async () => {
    const broken = new WrittenNow({
      get: () => Promise.reject(new Error('gone')),
      set: () => Promise.resolve(),
    });
    expect(await broken.of('1')).toBeUndefined();
  });
});
