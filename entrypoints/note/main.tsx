/** Starts the page of one note: `note.html?` and the number under which the background has said what it is about. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Problem } from '@/design/problem';
import { t } from '@/i18n/translate';
import type { NoteSubject } from '@/notes/note';
import { NotePage } from '@/notes/note-page';
import { NoteStore } from '@/notes/store';
import { WrittenNow } from '@/notes/written-now';
import { showPage } from '@/own-pages/show';
import { SettingsStore } from '@/settings';
import '@/design/page.css';
import '@/notes/notes.css';

const notes = new NoteStore(browser.storage.local);

function LiveNote({ subject }: { subject: NoteSubject }) {
  const [text, setText] = useState<string>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    notes.of([subject.id]).then(
      (found) => setText(found.get(subject.id)?.text ?? ''),
      // an empty field would be saved over the note that can't be read
      () => setProblem(t('options.notRead')),
    );
  }, [subject]);
  if (text === undefined)
    return (
      <main class="note-page">
        <Problem text={problem || undefined} />
      </main>
    );
  return (
    <NotePage
      subject={subject}
      text={text}
      problem={problem}
      onSave={(draft) =>
        notes.write(subject, draft, new Date()).then(
          () => {
            void close();
            return true;
          },
          () => {
            setProblem(t('notes.notSaved'));
            return false;
          },
        )
      }
      onClose={() => void close()}
    />
  );
}

/** Firefox lets no page close a window that it did not open, but an extension its own tab. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const subject = await new WrittenNow(browser.storage.session).of(location.search.slice(1));
if (subject)
  showPage(
    document.getElementById('root')!,
    new SettingsStore(browser.storage),
    `${t('notes.one')} – ${t('manifest.name')}`,
    () => <LiveNote subject={subject} />,
  );
// a window that the browser has restored: what it was about is forgotten, and the card leads there again
else await close();
