/** Opens the browser's own page for keyboard shortcuts. */
import { browser } from 'wxt/browser';

/** Firefox's way, from 137 on; Chrome has an address for it. */
interface Shortcuts {
  openShortcutSettings?: () => Promise<void>;
}

export function changeKeys(): void {
  const { openShortcutSettings } = browser.commands as Shortcuts;
  if (openShortcutSettings) void openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
