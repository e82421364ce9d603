/** Where a note is written. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/design/button';
import { t } from '@/i18n/translate';
import { LONGEST_NOTE } from './note';

export interface NoteEditorProps {
  /** Of the note as it is; empty for a new one. */
  text: string;
  /** What it is about. */
  name: string;
  onSave: (text: string) => void;
  onCancel: () => void;
}

export function NoteEditor({ text, name, onSave, onCancel }: NoteEditorProps) {
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(draft);
        else if (event.key === 'Escape' && draft === text) onCancel();
        else return;
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
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <div class="buttons">
        <Button weight="first" onClick={() => onSave(draft)}>
          {t('notes.save')}
        </Button>
        <Button onClick={onCancel}>{t('notes.cancel')}</Button>
      </div>
    </form>
  );
}
