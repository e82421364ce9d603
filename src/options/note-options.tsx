/** The reader's notes: found again, changed, deleted, taken to a file and from one. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { wordDate } from '@/cards/wording';
import { Button } from '@/design/button';
import { FileButton } from '@/design/file-button';
import { isFocusLost } from '@/design/focus';
import { Sure } from '@/design/sure';
import { t } from '@/i18n/translate';
import { findNotes } from '@/notes/find-notes';
import type { Note } from '@/notes/note';
import { NoteEditor } from '@/notes/note-editor';
import { Part } from './part';
import { usePlaceInList } from './use-place-in-list';

export interface NoteOptionsProps {
  /** The latest first. */
  notes: readonly Note[];
  /** @returns false if it could not be kept */
  onWrite: (note: Note, text: string) => Promise<boolean>;
  onExport: () => void;
  onImport: (file: File) => void;
}

export function NoteOptions({ notes, onWrite, onExport, onImport }: NoteOptionsProps) {
  const [query, setQuery] = useState('');
  const found = findNotes(notes, query);
  const { part, hold } = usePlaceInList(found.map(({ id }) => id));
  const write = (note: Note, text: string): Promise<boolean> => {
    hold(note.id);
    return onWrite(note, text);
  };
  return (
    <Part title={t('notes.title')} element={part}>
      <p class="soft">{t('notes.help')}</p>
      {notes.length === 0 ? (
        <p>{t('notes.none')}</p>
      ) : (
        <>
          <input
            class="field notes-search"
            type="search"
            placeholder={t('notes.search')}
            aria-label={t('notes.search')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          {found.length === 0 && <p role="status">{t('notes.nothingFound')}</p>}
          <ul class="notes" aria-label={t('notes.title')}>
            {found.map((note) => (
              <NoteRow key={note.id} note={note} onWrite={(text) => write(note, text)} />
            ))}
          </ul>
        </>
      )}
      <div class="buttons">
        {notes.length > 0 && <Button onClick={onExport}>{t('notes.export')}</Button>}
        <FileButton accept=".json,application/json" onFile={onImport}>
          {t('notes.import')}
        </FileButton>
      </div>
    </Part>
  );
}

function NoteRow({ note, onWrite }: { note: Note; onWrite: (text: string) => Promise<boolean> }) {
  const { id, name, kind, text, changed } = note;
  const [state, setState] = useState<'shown' | 'edited' | 'to be deleted'>('shown');
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  const isEdited = state === 'edited';
  // the editor is gone, and the focus with it
  useLayoutEffect(() => {
    if (wasEdited.current && !isEdited && isFocusLost()) editButton.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  return (
    <li class="note-row" data-kind={kind} data-row={id}>
      <h3 class="note-name">
        <bdi class="kind-line" lang="en">
          {name}
        </bdi>
      </h3>
      <p class="soft">{t('notes.changed', { date: wordDate(changed.slice(0, 10)) })}</p>
      {isEdited ? (
        <NoteEditor
          name={name}
          text={text}
          onSave={async (draft) => {
            const isKept = await onWrite(draft);
            if (isKept) setState('shown');
            return isKept;
          }}
          onCancel={() => setState('shown')}
        />
      ) : (
        <>
          <p class="note-text" dir="auto">
            {text}
          </p>
          <div class="buttons">
            <Button element={editButton} onClick={() => setState('edited')}>
              {t('notes.edit')}
              <span class="unseen">{name}</span>
            </Button>
            <Button onClick={() => setState('to be deleted')}>
              {t('notes.delete')}
              <span class="unseen">{name}</span>
            </Button>
          </div>
        </>
      )}
      {state === 'to be deleted' && (
        <Sure
          question={t('notes.deleteSure', { name })}
          yes={t('notes.deleteYes')}
          no={t('options.resetNo')}
          onYes={() => void onWrite('')}
          onNo={() => setState('shown')}
        />
      )}
    </li>
  );
}
