/** The reader's packs on the options page. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '@/i18n/translate';
import type { KnownIdsAnswer } from '@/messages';
import type { PackOptionsProps, RefusedFile } from '@/options/pack-options';
import { addPack, type Reason } from '@/packs/add-pack';
import { PackStore, type StoredPack } from '@/packs/store';
import { ask } from './ask';
import { saveFile } from './save-file';

export const packStore = new PackStore(browser.runtime.getManifest().version);

/** @param keep says what was done, or that it could not be kept */
export function usePacks(keep: (done: Promise<string>) => void): PackOptionsProps {
  const [packs, setPacks] = useState<readonly StoredPack[]>([]);
  const [refused, setRefused] = useState<RefusedFile>();
  const [isBusy, setIsBusy] = useState(false);
  const list = (): Promise<void> => packStore.list().then(setPacks);
  useEffect(() => {
    list().catch(() => keep(Promise.resolve(t('options.notRead'))));
    // another options page may have changed them
    const read = (): void => void list().catch(() => undefined);
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);

  /** Says the words once the change is made, and the background knows. */
  const change = (done: Promise<void>, words: string): void =>
    keep(
      done
        .then(tellBackground)
        .then(list)
        .then(() => words),
    );

  async function add(file: File): Promise<string> {
    setRefused(undefined);
    setIsBusy(true);
    try {
      const added = await addPack(file, packStore, askKnown);
      if ('problems' in added) {
        setRefused({ fileName: file.name, problems: added.problems, ...reasonOf(added.reason) });
        return '';
      }
      await tellBackground();
      await list();
      const { name, version } = added.head;
      return added.isUpdate ? t('packs.updated', { name, version }) : t('packs.added', { name });
    } finally {
      setIsBusy(false);
    }
  }

  return {
    packs,
    refused,
    isBusy,
    onAdd: (file) => keep(add(file)),
    onSwitch: ({ id }, isOn) => change(packStore.setOn(id, isOn), t('options.saved')),
    onExport: ({ id }) => keep(exportPack(id)),
    onRemove: ({ id, name }) => change(packStore.remove(id), t('packs.removed', { name })),
  };
}

function reasonOf(reason: Reason | undefined): { reason?: string } {
  switch (reason?.kind) {
    case 'too large':
      return { reason: t('packs.tooLarge', { megabytes: reason.megabytes, most: reason.most }) };
    case 'not newer':
      return { reason: t('packs.notNewer', { name: reason.name, version: reason.version }) };
    case 'unreadable':
      return { reason: t('packs.unreadable') };
    case 'no room':
      return { reason: t('packs.noRoom') };
    case undefined:
      return {};
  }
}

async function askKnown(ids: readonly string[]): Promise<KnownIdsAnswer> {
  const known = await ask<KnownIdsAnswer>({ type: 'known-ids', ids });
  if (!known) throw new Error('the background does not answer');
  return known;
}

/** One that doesn't hear it now reads the packs when it starts. */
export async function tellBackground(): Promise<void> {
  await ask<boolean>({ type: 'packs-changed' });
}

async function exportPack(id: string): Promise<string> {
  const file = await packStore.file(id);
  if (!file) throw new Error(`no file of ${id}`);
  saveFile(file.name, file.text);
  return t('options.exported');
}
