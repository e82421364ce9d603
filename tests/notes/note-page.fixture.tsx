/** The page on which a note is written. */
import { t } from '@/i18n/translate';
import { NotePage } from '@/notes/note-page';
import type { NoteSubject } from '@/notes/note';
import page from '@/design/page.css?inline';
import notes from '@/notes/notes.css?inline';
import type { Fixture } from '../browser/gallery/fixture';

const KIM: NoteSubject = { id: 'kim-jong-un', kind: 'person', name: 'Kim Jong Un' };
const LONGEST: NoteSubject = {
  id: 'longest',
  kind: 'meeting',
  name: 'Extraordinary Summit of the Heads of State and Government of the Organization of Islamic Cooperation',
};

const nothing = (): void => undefined;

const writing = (subject: NoteSubject, text: string, problem = '') => (
  <NotePage
    subject={subject}
    text={text}
    problem={problem}
    onSave={() => Promise.resolve(true)}
    onClose={nothing}
  />
);

export default {
  styles: `${page}\n${notes}`,
  surface: 'page',
  width: 440,
  states: {
    'a new note': () => writing(KIM, ''),
    'a note on a long name, in Arabic': () => writing(LONGEST, 'هذه ملاحظتي.\nسطر ثان.'),
    'one that could not be kept': () => writing(KIM, 'Ask Lankov.', t('notes.notSaved')),
  },
} satisfies Fixture;
