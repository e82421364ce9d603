/** Starts the briefing: `sidepanel.html?tab=ID` shows the page of that tab, as in a tab of its own there is none beside it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BriefingPage } from '@/briefing/briefing-page';
import { t } from '@/i18n/translate';
import { isRead, tabs } from '@/own-pages/browser-tabs';
import { showPage } from '@/own-pages/show';
import { tabOfAddress } from '@/own-pages/tab-of-address';
import { TabLink, type LinkedTab, type PageState } from '@/own-pages/tab-link';
import { SettingsStore, switchScope, type Scope, type Settings } from '@/settings';
import '@/briefing/briefing.css';

const store = new SettingsStore(browser.storage);

function LiveBriefing({ settings }: { settings: Settings }) {
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

  return (
    <BriefingPage
      page={page}
      onSwitchOn={(scope: Scope) =>
        void store.write(switchScope(settings, new URL(tab.url ?? location.href), scope, 'on'))
      }
      onReload={() => {
        if (tab.id !== undefined) void browser.tabs.reload(tab.id);
      }}
    />
  );
}

showPage(document.getElementById('root')!, store, t('briefing.title'), (settings) => (
  <LiveBriefing settings={settings} />
));
