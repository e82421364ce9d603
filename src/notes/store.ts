/**
 * Where notes are kept: in the browser's local storage of the extension, a key a note. It is not synced, so that no note leaves
 * the browser, and no browser clears it to make room.
 */
import { exportNotes, importNotes } from './file';
import { isNoteKey, keyOf } from './key';
import { isNote, type Note, type NoteSubject } from './note';

/** What is needed of `browser.storage.local`. */
export interface NoteStorage {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

export class NoteStore {
  readonly #storage: NoteStorage;

  constructor(storage: NoteStorage) {
    this.#storage = storage;
  }

  /** The notes on some entities, by id. */
  async of(ids: readonly string[]): Promise<ReadonlyMap<string, Note>> {
    const stored = await this.#storage.get(ids.map(keyOf));
    return new Map(
      Object.values(stored)
        .filter(isNote)
        .map((note) => [note.id, note]),
    );
  }

  /** All notes, the one changed last first. */
  async all(): Promise<Note[]> {
    const stored = await this.#storage.get(null);
    return Object.entries(stored)
      .flatMap(([key, value]) => (isNoteKey(key) && isNote(value) ? [value] : []))
      .sort((a, b) => (a.changed < b.changed ? 1 : -1));
  }

  /**
   * Keeps a note in the place of the one before; an empty one takes it away.
   * @param text at most `LONGEST_NOTE` characters
   * @throws if the browser doesn't keep it
   */
  async write(subject: NoteSubject, text: string, now: Date): Promise<void> {
    const { id, kind, name } = subject;
    const note: Note = { id, kind, name, text: text.trim(), changed: now.toISOString() };
    if (note.text === '') await this.#storage.remove(keyOf(id));
    else await this.#storage.set({ [keyOf(id)]: note });
  }

  async removeAll(): Promise<void> {
    const keys = Object.keys(await this.#storage.get(null));
    await this.#storage.remove(keys.filter(isNoteKey));
  }

  /** All notes as a text that `import` takes. */
  async export(): Promise<string> {
    return exportNotes(await this.all());
  }

  /**
   * Takes over notes of a file; of two on one entity the one that was changed later stays.
   * @returns how many were taken over, or undefined if the text holds no notes
   * @throws if the browser doesn't keep them; then none is
   */
  async import(text: string): Promise<number | undefined> {
    const notes = importNotes(text);
    if (!notes) return undefined;
    const own = await this.of(notes.map(({ id }) => id));
    const newer = notes.filter(({ id, changed }) => (own.get(id)?.changed ?? '') < changed);
    await this.#storage.set(Object.fromEntries(newer.map((note) => [keyOf(note.id), note])));
    return newer.length;
  }
}
