/** The reader's packs in the options. */
import { t } from '@/i18n/translate';
import { PackOptions, type PackOptionsProps } from '@/options/pack-options';
import styles from '@/options/options.css?inline';
import type { StoredPack } from '@/packs/store';
import type { Fixture } from '../browser/gallery/fixture';

const pack = (head: Pick<StoredPack, 'id' | 'name'> & Partial<StoredPack>): StoredPack => ({
  version: '1.2.0',
  reviewed: '2026-10-31',
  isOn: true,
  added: '2026-11-02',
  size: 12_000,
  counts: { people: 120, meetings: 4, sanctions: 1, institutions: 2, places: 3 },
  order: 1,
  ...head,
});

const PACKS = [
  pack({ id: 'central-banks', name: 'Central banks of Asia', about: 'Governors and their deputies since 1998.' }),
  pack({
    id: 'longest',
    name: 'Ministers and their private secretaries in the governments of the Länder, since the beginning',
    counts: { people: 1 },
    isOn: false,
  }),
]; // prettier-ignore

const nothing = (): void => undefined;

const section = (state: Partial<PackOptionsProps>) => (
  <PackOptions
    packs={[]}
    refused={undefined}
    isBusy={false}
    onAdd={nothing}
    onSwitch={nothing}
    onExport={nothing}
    onRemove={nothing}
    {...state}
  />
);

export default {
  styles,
  surface: 'page',
  width: 480,
  states: {
    empty: () => section({}),
    filled: () => section({ packs: PACKS }),
    'a file is read': () => section({ isBusy: true }),
    'refused line by line': () =>
      section({
        refused: {
          fileName: 'ministers.yaml',
          problems: [
            { line: 4, message: 'people: “form” is no field of an office; there are from, to, title, of' },
            { line: 118, message: 'robert-oppenheimer: there is no country “atlantis”' },
            { line: 1204, message: 'meetings: the meeting ends before it begins (2019-02-28 to 2019-02-27)' },
          ],
        },
      }),
    'refused as a whole': () =>
      section({
        packs: PACKS.slice(0, 1),
        refused: {
          fileName: 'a-file-with-a-very-long-name-that-says-everything-about-what-is-in-it-2026-11-01.json',
          reason: t('packs.tooLarge', { megabytes: 100, most: 32 }),
          problems: [],
        },
      }),
  },
} satisfies Fixture;
