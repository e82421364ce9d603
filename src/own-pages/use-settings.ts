/** The settings in a component of our own pages. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings, SettingsStore } from '@/settings';

/** @returns the settings as they are now, wherever they were changed; undefined until they have been read */
export function useSettings(store: SettingsStore): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const leave = new AbortController();
    store.watch(setSettings, leave.signal);
    void store.read().then((read) => {
      if (!leave.signal.aborted) setSettings(read);
    });
    return () => leave.abort();
  }, [store]);
  return settings;
}
