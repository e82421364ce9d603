/** Starts the options page. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t, tn } from '@/i18n/translate';
import type { DatasetAnswer } from '@/messages';
import type { Command } from '@/options/key-list';
import { Options } from '@/options/options';
import { showPage } from '@/own-pages/show';
import { SampleArticle } from '@/sample/sample-article';
import { SettingsStore, type Settings } from '@/settings';
import { ask } from './ask';
import { changeKeys } from './change-keys';
import { saveFile } from './save-file';
import { showSample } from './show-sample';
import { noteStore, useNotes } from './use-notes';
import { packStore, tellBackground, usePacks } from './use-packs';
import '@/options/options.css';
import '@/sample/sample.css';

const FILE_NAME = 'backgrounder-settings.json';

const store = new SettingsStore(browser.storage);

function LiveOptions({ settings }: { settings: Settings }) {
  const [dataset, setDataset] = useState<DatasetAnswer>();
  const [commands, setCommands] = useState<Command[]>([]);
  const [message, setMessage] = useState('');
  useEffect(() => {
    void ask<DatasetAnswer>({ type: 'dataset' }).then(setDataset);
    const readCommands = (): void => {
      void browser.commands.getAll().then((all) => setCommands(all.map(commandOf)));
    };
    readCommands();
    // keys are changed on a page of the browser's, from which the reader comes back
    window.addEventListener('focus', readCommands);
    return () => window.removeEventListener('focus', readCommands);
  }, []);

  const keep = (done: Promise<string>): void => {
    done.then(setMessage, () => setMessage(t('options.notSaved')));
  };
  const notes = useNotes(keep);
  const packs = usePacks(keep);
  return (
    <Options
      settings={settings}
      onChange={(changes) => keep(store.write(changes).then(() => t('options.saved')))}
      preview={<SampleArticle settings={settings} show={showSample} />}
      commands={commands}
      onChangeKeys={changeKeys}
      dataset={dataset}
      file={{
        onExport: () =>
          keep(
            store.export().then((text) => {
              saveFile(FILE_NAME, text);
              return t('options.exported');
            }),
          ),
        onImport: (file) => keep(file.text().then(importSettings)),
        onReset: (also) => keep(reset(also).then(() => t('options.wasReset'))),
      }}
      packs={packs}
      notes={notes}
      message={message}
    />
  );
}

async function reset(also: { notes: boolean; packs: boolean }): Promise<void> {
  await store.reset();
  if (also.notes) await noteStore.removeAll();
  if (!also.packs) return;
  await packStore.removeAll();
  await tellBackground();
}

async function importSettings(text: string): Promise<string> {
  const imported = await store.import(text);
  if ('problem' in imported) return t('options.notSettings');
  const { length } = imported.unknown;
  return length > 0 ? tn('options.importedUnknown', length) : t('options.imported');
}

/** The browser has no description for its own command, which presses the toolbar's button. */
function commandOf({ description, shortcut }: { description?: string; shortcut?: string }): Command {
  return { description: description || t('options.openPopup'), shortcut: shortcut ?? '' };
}

showPage(
  document.getElementById('root')!,
  store,
  `${t('options.title')} – ${t('manifest.name')}`,
  (settings) => <LiveOptions settings={settings} />,
);
