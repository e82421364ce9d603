/**
 * What the pages on which notes are written are about, each under a number that stands in its address instead: the browser's history keeps
 * the addresses of windows, and has no business with what a reader writes about, least of all in a private window. In the browser's
 * session storage, which is in its memory alone and which scripts on pages can't reach.
 */
import { isNoteSubject, type NoteSubject } from './note';
import type { NoteStorage } from './store';

/** What is needed of `browser.storage.session`. */
type Session = Pick<NoteStorage, 'get' | 'set'>;

const PREFIX = 'note-written-';

export class WrittenNow {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** @returns the number for the page's address. @throws if the browser doesn't take it */
  async add(subject: NoteSubject): Promise<string> {
    const number = crypto.randomUUID();
    await this.#session.set({ [PREFIX + number]: subject });
    return number;
  }

  /** @returns undefined for a number that was given in an earlier session of the browser, or never */
  async of(number: string): Promise<NoteSubject | undefined> {
    const key = PREFIX + number;
    const { [key]: subject } = await this.#session.get(key).catch((): Record<string, unknown> => ({}));
    return isNoteSubject(subject) ? subject : undefined;
  }
}
