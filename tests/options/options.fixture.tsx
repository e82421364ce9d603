/** The whole options page, as wide as a window on a desk: its columns go by the window, which the gallery does not narrow. */
import { t } from '@/i18n/translate';
import { Options } from '@/options/options';
import pageStyles from '@/options/options.css?inline';
import { SampleArticle } from '@/sample/sample-article';
import sampleStyles from '@/sample/sample.css?inline';
import { DEFAULTS } from '@/settings';
import type { Fixture } from '../browser/gallery/fixture';

const nothing = (): void => undefined;

export default {
  styles: pageStyles + sampleStyles,
  surface: 'page',
  width: 1080,
  states: {
    'standard settings': () => (
      <Options
        settings={{ ...DEFAULTS, offPages: ['www.bloomberg.com/news/articles/2019-04-18/a-page'] }}
        onChange={nothing}
        preview={<SampleArticle settings={DEFAULTS} show={nothing} />}
        commands={[
          { description: t('options.openPopup'), shortcut: '' },
          { description: t('command.nextMention'), shortcut: 'Alt+Shift+Period' },
        ]}
        onChangeKeys={nothing}
        dataset={{
          version: '1.0.0',
          reviewed: '2026-10-31',
          counts: { person: 12345, meeting: 6789, sanctions: 123, organisation: 456, place: 78 },
        }}
        file={{ onExport: nothing, onImport: nothing, onReset: nothing }}
        packs={{
          packs: [],
          refused: undefined,
          isBusy: false,
          onAdd: nothing,
          onSwitch: nothing,
          onExport: nothing,
          onRemove: nothing,
        }}
        notes={{ notes: [], onWrite: () => Promise.resolve(true), onExport: nothing, onImport: nothing }}
        message=""
      />
    ),
  },
} satisfies Fixture;
