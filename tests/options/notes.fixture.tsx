/** The reader's notes in the options. */
import { Sure } from '@/design/sure';
import { t } from '@/i18n/translate';
import type { Note } from '@/notes/note';
import { NoteOptions } from '@/options/note-options';
import styles from '@/options/options.css?inline';
import type { Fixture } from '../browser/gallery/fixture';

const NOTES: readonly Note[] = [
  {
    id: 'kim-jong-un',
    kind: 'person',
    name: 'Kim Jong Un',
    text: 'Met him in Seoul.\nAsk Lankov about the year of birth.',
    changed: '2026-11-03T09:00:00.000Z',
  },
  {
    id: '2019-hanoi-summit',
    kind: 'meeting',
    name: 'Hanoi summit',
    text: 'https://www.example.org/a-long-address-without-any-place-at-which-it-could-be-broken-into-lines.html',
    changed: '2026-10-31T09:00:00.000Z',
  },
];

const nothing = (): void => undefined;

const section = (notes: readonly Note[]) => (
  <NoteOptions notes={notes} onWrite={() => Promise.resolve(true)} onExport={nothing} onImport={nothing} />
);

export default {
  styles,
  surface: 'page',
  width: 480,
  states: {
    empty: () => section([]),
    filled: () => section(NOTES),
    'asked before one goes': () => (
      <Sure
        question={t('notes.deleteSure', { name: 'Kim Jong Un' })}
        yes={t('notes.deleteYes')}
        no={t('options.resetNo')}
        onYes={nothing}
        onNo={nothing}
      />
    ),
  },
} satisfies Fixture;
