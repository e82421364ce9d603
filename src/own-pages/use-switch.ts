/** Switching the extension on and off from a page of ours, which says so where the browser keeps no settings. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '@/i18n/translate';
import {
  PrivateOffs,
  switchScope,
  withOffs,
  type Offs,
  type Scope,
  type Settings,
  type SettingsStore,
} from '@/settings';
import { openWindows } from './open-windows';
import type { LinkedPage } from './use-linked-tab';

export interface Switch {
  /** As they hold in the tab. */
  settings: Settings;
  problem: string | undefined;
  onSwitch: (scope: Scope, to: 'on' | 'off') => void;
}

/** @param kept the settings; of a private window, the address of a page or a site must not get among them */
export function useSwitch(store: SettingsStore, kept: Settings, { tab, link }: LinkedPage): Switch {
  const [problem, setProblem] = useState<string>();
  const [offs, setOffs] = useState<Offs>();
  const windowId = tab.incognito ? tab.windowId : undefined;
  useEffect(() => {
    setOffs(undefined);
    if (windowId !== undefined) void privateOffs().of(windowId).then(setOffs);
  }, [windowId]);

  const change = async (scope: Scope, to: 'on' | 'off'): Promise<void> => {
    const url = new URL(tab.url ?? location.href);
    if (windowId === undefined || scope === 'everywhere')
      return store.write(switchScope(kept, url, scope, to));
    const privately = privateOffs();
    await privately.switch(windowId, url, scope, to);
    setOffs(await privately.of(windowId));
    // what was off before, in all windows, is on again by the same switch
    const changes = switchScope(kept, url, scope, 'on');
    if (to === 'on' && isLess(changes, kept)) await store.write(changes);
    link.current?.send({ type: 'switched' });
    await privately.keepOnly(await openWindows());
  };
  return {
    settings: offs ? withOffs(kept, offs) : kept,
    problem,
    onSwitch(scope, to) {
      change(scope, to).then(
        () => setProblem(undefined),
        () => setProblem(t('options.notSaved')),
      );
    },
  };
}

function isLess({ offSites, offPages }: Partial<Settings>, kept: Settings): boolean {
  return (
    (offSites ?? kept.offSites).length < kept.offSites.length ||
    (offPages ?? kept.offPages).length < kept.offPages.length
  );
}

function privateOffs(): PrivateOffs {
  return new PrivateOffs(browser.storage.session);
}
