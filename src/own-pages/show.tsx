/** Starts a page of our own: in the reader's look from its first frame on, and redrawn when the look changes. */
import { render, type ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { applyLook } from '@/design/look';
import type { Settings, SettingsStore } from '@/settings';
import { useSettings } from './use-settings';

/** @param draw the page under the settings of the moment */
export function showPage(
  root: HTMLElement,
  store: SettingsStore,
  title: string,
  draw: (settings: Settings) => ComponentChildren,
): void {
  root.ownerDocument.title = title;
  render(<Shown store={store} draw={draw} />, root);
}

function Shown({ store, draw }: { store: SettingsStore; draw: (settings: Settings) => ComponentChildren }) {
  const settings = useSettings(store);
  useEffect(() => {
    if (settings) applyLook(document.documentElement, settings);
  }, [settings]);
  return <>{settings && draw(settings)}</>;
}
