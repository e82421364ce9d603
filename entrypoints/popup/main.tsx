/** Starts the popup: `popup.html?tab=ID` shows the page of that tab, as in a tab of its own there is none beside it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '@/i18n/translate';
import { isRead, tabs } from '@/own-pages/browser-tabs';
import { showPage } from '@/own-pages/show';
import { tabOfAddress } from '@/own-pages/tab-of-address';
import { TabLink, type LinkedTab, type PageState } from '@/own-pages/tab-link';
import { Popup } from '@/popup/popup';
import { offScope, SettingsStore, switchScope, type Scope, type Settings } from '@/settings';
import { openBriefing } from './open-briefing';
import '@/popup/popup.css';

const store = new SettingsStore(browser.storage);

function LivePopup({ settings }: { settings: Settings }) {
  const [{ page, tab }, setPage] = useState<{ page: PageState; tab: LinkedTab }>({
    page: { state: 'reading' },
    tab: {},
  });
  useEffect(() => {
    const leave = new AbortController();
    const changed = (page: PageState, tab: LinkedTab): void => setPage({ page, tab });
    new TabLink({ tabs, isRead, tab: tabOfAddress(location), changed, signal: leave.signal });
    return () => leave.abort();
  }, []);

  const url = tab.url === undefined ? undefined : new URL(tab.url);
  const onSwitch = (scope: Scope, to: 'on' | 'off'): void => {
    // Switching everything off takes no page.
    void store.write(switchScope(settings, url ?? new URL(location.href), scope, to));
  };
  return (
    <Popup
      page={page}
      off={url && isRead(url.href) ? offScope(settings, url) : settings.isOff ? 'everywhere' : undefined}
      onSwitch={onSwitch}
      onReload={() => {
        if (tab.id !== undefined) void browser.tabs.reload(tab.id);
      }}
      onOpenBriefing={() => void openBriefing(tab)}
      onOpenOptions={() => {
        void browser.runtime.openOptionsPage();
        window.close();
      }}
      onReadOnce={undefined}
    />
  );
}

showPage(document.getElementById('root')!, store, t('manifest.name'), (settings) => (
  <LivePopup settings={settings} />
));
