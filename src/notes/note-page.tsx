/** The page on which the note on one entity is written, opened from its card. */
import { Problem } from '@/design/problem';
import { t } from '@/i18n/translate';
import type { NoteSubject } from './note';
import { NoteEditor, type NoteEditorProps } from './note-editor';

export interface NotePageProps {
  subject: NoteSubject;
  /** The note as it is; empty if there is none. */
  text: string;
  /** What went wrong last. */
  problem: string;
  onSave: NoteEditorProps['onSave'];
  onClose: () => void;
}

export function NotePage({ subject: { name, kind }, text, problem, onSave, onClose }: NotePageProps) {
  return (
    <main class="note-page" data-kind={kind}>
      <p class="soft">{t('notes.one')}</p>
      <h1 class="page-title">
        <bdi lang="en">{name}</bdi>
      </h1>
      <NoteEditor name={name} text={text} onSave={onSave} onCancel={onClose} />
      <p class="soft">{t('notes.help')}</p>
      <Problem text={problem || undefined} />
    </main>
  );
}
