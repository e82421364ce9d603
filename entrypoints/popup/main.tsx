/** Starts the popup: `popup.html?tab=ID` shows the page of that tab, as in a tab of its own there is none beside it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '@/i18n/translate';
import { isBrowserSupported } from '@/own-pages/browser-support';
import { isRead, tabs } from '@/own-pages/browser-tabs';
import { showPage } from '@/own-pages/show';
import { tabOfAddress } from '@/own-pages/tab-of-address';
import { TabLink, type LinkedTab, type PageState } from '@/own-pages/tab-link';
import { Popup } from '@/popup/popup';
import { offScope, SettingsStore, switchScope, type Scope, type Settings } from '@/settings';
import { runHere } from '@/tabs/run-here';
import { openBriefing } from './open-briefing';
import '@/popup/popup.css';

const store = new SettingsStore(browser.storage);

function LivePopup({ settings }: { settings: Settings }) {
  const [{ page, tab }, setPage] = useState<{ page: PageState; tab: LinkedTab }>({
    page: { state: 'reading' },
    tab: {},
  });
  const [problem, setProblem] = useState<string>();
  const link = useRef<TabLink>(undefined);
  useEffect(() => {
    const leave = new AbortController();
    const changed = (page: PageState, tab: LinkedTab): void => setPage({ page, tab });
    link.current = new TabLink({
      tabs,
      isRead,
      isSupported: isBrowserSupported,
      tab: tabOfAddress(location),
      changed,
      signal: leave.signal,
    });
    return () => leave.abort();
  }, []);

  const url = tab.url === undefined ? undefined : new URL(tab.url);
  const onSwitch = (scope: Scope, to: 'on' | 'off'): void => {
    // Switching everything off takes no page.
    store.write(switchScope(settings, url ?? new URL(location.href), scope, to)).then(
      () => setProblem(undefined),
      () => setProblem(t('options.notSaved')),
    );
  };
  return (
    <Popup
      page={page}
      off={
        url && page.state !== 'elsewhere'
          ? offScope(settings, url)
          : settings.isOff
            ? 'everywhere'
            : undefined
      }
      onSwitch={onSwitch}
      problem={problem}
      onReload={() => {
        if (tab.id !== undefined) void browser.tabs.reload(tab.id);
      }}
      onOpenBriefing={() => void openBriefing(tab)}
      onOpenOptions={() => {
        void browser.runtime.openOptionsPage();
        window.close();
      }}
      onReadOnce={tab.id === undefined ? undefined : () => void link.current?.readOnce(runHere)}
    />
  );
}

showPage(document.getElementById('root')!, store, t('manifest.name'), (settings) => (
  <LivePopup settings={settings} />
));
