/** The reader's notes, as the page's script has to do with them: written elsewhere, where the page can't read along. */
import { browser } from 'wxt/browser';
import type { Card } from '@/cards/card';
import type { OpenNoteRequest } from '@/messages';
import { touchesNotes } from '@/notes/key';

/** What the reader has written about the subjects of cards. */
export interface Notes {
  /** Opens the page on which it is written. */
  open: (card: Card) => void;
  /** Calls when any of them has changed. */
  watch: (changed: () => void, signal: AbortSignal) => void;
}

function openNote({ id, kind, name }: Card): void {
  const request: OpenNoteRequest = { type: 'open-note', subject: { id, kind, name } };
  void browser.runtime.sendMessage(request).catch(() => undefined);
}

/** Calls back whenever a note has changed, until the signal aborts. */
function onNotesChange(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && touchesNotes(changes) && !signal.aborted) changed();
  };
  // after the extension's end there is no `browser.storage` to ask for it
  const { onChanged } = browser.storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}

export const notes: Notes = { open: openNote, watch: onNotesChange };
