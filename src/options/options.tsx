/** The options page: every setting, what it does at once in the example beside it, and what the dataset is. */
import type { ComponentChildren } from 'preact';
import { t } from '@/i18n/translate';
import type { DatasetAnswer } from '@/messages';
import { CardOptions } from './card-options';
import { DatasetFacts } from './dataset-facts';
import type { Editing } from './editing';
import { FileOptions, type FileActions } from './file-options';
import { KeyList, type Command } from './key-list';
import { LookOptions } from './look-options';
import { MarkOptions } from './mark-options';
import { NoteOptions, type NoteOptionsProps } from './note-options';
import { OffList } from './off-list';
import { PackOptions, type PackOptionsProps } from './pack-options';
import { Part } from './part';

export interface OptionsProps extends Editing {
  /** An article to try the settings on. */
  preview: ComponentChildren;
  commands: readonly Command[];
  /** Opens the browser's own page for keys. */
  onChangeKeys: () => void;
  dataset: DatasetAnswer | undefined;
  file: FileActions;
  packs: PackOptionsProps;
  notes: NoteOptionsProps;
  /** What was done last, said aloud. */
  message: string;
}

export function Options(props: OptionsProps) {
  const { settings, onChange, preview, commands, onChangeKeys, dataset, file, packs, notes, message } = props;
  const editing = { settings, onChange };
  return (
    <main class="options">
      <h1 class="page-title">{t('options.title')}</h1>
      <section class="options-preview" aria-labelledby="preview">
        <h2 class="options-title" id="preview">
          {t('options.preview')}
        </h2>
        {preview}
      </section>
      <div class="options-parts">
        <Part title={t('options.marks')}>
          <MarkOptions {...editing} />
        </Part>
        <Part title={t('options.cards')}>
          <CardOptions {...editing} />
        </Part>
        <Part title={t('options.look')}>
          <LookOptions {...editing} />
        </Part>
        <OffList {...editing} />
        {commands.length > 0 && (
          <Part title={t('options.keys')}>
            <KeyList commands={commands} onChangeKeys={onChangeKeys} />
          </Part>
        )}
        <NoteOptions {...notes} />
        <PackOptions {...packs} />
        <Part title={t('options.file')}>
          <FileOptions {...file} />
        </Part>
        {dataset && (
          <Part title={t('options.dataset')}>
            <DatasetFacts dataset={dataset} />
          </Part>
        )}
      </div>
      <p class="options-message" role="status">
        {message}
      </p>
    </main>
  );
}
