/** Switching the extension on and off from a page of ours, which says so where the browser keeps no settings. */
import { useState } from 'preact/hooks';
import { t } from '@/i18n/translate';
import { switchScope, type Scope, type Settings, type SettingsStore } from '@/settings';

/** @param address of the page that is switched; undefined where there is none, which switching everywhere needs not */
export function useSwitch(
  store: SettingsStore,
  settings: Settings,
  address: string | undefined,
): { problem: string | undefined; onSwitch: (scope: Scope, to: 'on' | 'off') => void } {
  const [problem, setProblem] = useState<string>();
  return {
    problem,
    onSwitch(scope, to) {
      store.write(switchScope(settings, new URL(address ?? location.href), scope, to)).then(
        () => setProblem(undefined),
        () => setProblem(t('options.notSaved')),
      );
    },
  };
}
