/** The reader's notes on the options page, as they are now and wherever they are changed. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t, tn } from '@/i18n/translate';
import { touchesNotes } from '@/notes/key';
import type { Note } from '@/notes/note';
import { NoteStore } from '@/notes/store';
import type { NoteOptionsProps } from '@/options/note-options';
import { saveFile } from './save-file';

const FILE_NAME = 'backgrounder-notes.json';

export const noteStore = new NoteStore(browser.storage.local);

/** @param keep says what was done, or that it could not be kept */
export function useNotes(keep: (done: Promise<string>) => void): NoteOptionsProps {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  useEffect(() => {
    const read = (): void =>
      void noteStore.all().then(setNotes, () => keep(Promise.resolve(t('options.notRead'))));
    const changed = (changes: Record<string, unknown>, area: string): void => {
      if (area === 'local' && touchesNotes(changes)) read();
    };
    read();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return {
    notes,
    onWrite(note, text) {
      const written = noteStore.write(note, text, new Date());
      keep(written.then(() => t(text.trim() === '' ? 'notes.deleted' : 'options.saved')));
      return written.then(
        () => true,
        () => false,
      );
    },
    onExport: () =>
      keep(
        noteStore.export().then((text) => {
          saveFile(FILE_NAME, text);
          return t('options.exported');
        }),
      ),
    onImport: (file) => keep(file.text().then(importNotes)),
  };
}

async function importNotes(text: string): Promise<string> {
  const count = await noteStore.import(text);
  return count === undefined ? t('notes.notNotes') : tn('notes.imported', count);
}
