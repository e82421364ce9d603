/** Where a note is written. What has been written is saved once, and lost only when the reader says so. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/design/button';
import { Sure } from '@/design/sure';
import { t } from '@/i18n/translate';
import { LONGEST_NOTE } from './note';
import { useStayWhileChanged } from './use-stay-while-changed';

export interface NoteEditorProps {
  /** Of the note as it is; empty for a new one. */
  text: string;
  /** What it is about. */
  name: string;
  /** @returns false if the note could not be kept */
  onSave: (text: string) => Promise<boolean>;
  onCancel: () => void;
}

export function NoteEditor({ text, name, onSave, onCancel }: NoteEditorProps) {
  const [draft, setDraft] = useState(text);
  const [isAsking, setIsAsking] = useState(false);
  const isSaving = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isChanged = draft !== text;
  const mayLeave = useStayWhileChanged(isChanged);

  const save = async (): Promise<void> => {
    if (isSaving.current) return;
    isSaving.current = true;
    mayLeave.current = true;
    if (await onSave(draft)) return;
    mayLeave.current = false;
    isSaving.current = false;
  };
  const cancel = (): void => {
    if (isChanged) setIsAsking(true);
    else onCancel();
  };
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        else if (event.key !== 'Escape') return;
        else if (isAsking) setIsAsking(false);
        else cancel();
        event.preventDefault();
      }}
    >
      <textarea
        ref={field}
        class="field note-field"
        dir="auto"
        rows={6}
        maxLength={LONGEST_NOTE}
        aria-label={t('notes.on', { name })}
        value={draft}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          setIsAsking(false);
        }}
      />
      <div class="buttons">
        <Button weight="first" onClick={() => void save()}>
          {t('notes.save')}
        </Button>
        <Button onClick={cancel}>{t('notes.cancel')}</Button>
      </div>
      {isAsking && (
        <Sure
          question={t('notes.discardSure')}
          yes={t('notes.discardYes')}
          no={t('options.resetNo')}
          onYes={() => {
            mayLeave.current = true;
            onCancel();
          }}
          onNo={() => setIsAsking(false)}
        />
      )}
    </form>
  );
}
