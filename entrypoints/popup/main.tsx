/** Starts the popup: `popup.html?tab=ID` shows the page of that tab, as in a tab of its own there is none beside it. */
import { browser } from 'wxt/browser';
import { t } from '@/i18n/translate';
import { showPage } from '@/own-pages/show';
import { useLinkedTab } from '@/own-pages/use-linked-tab';
import { useSwitch } from '@/own-pages/use-switch';
import { Popup } from '@/popup/popup';
import { offScope, SettingsStore, type Settings } from '@/settings';
import { runHere } from '@/tabs/run-here';
import { openBriefing } from './open-briefing';
import '@/popup/popup.css';

const store = new SettingsStore(browser.storage);

function LivePopup({ kept }: { kept: Settings }) {
  const linked = useLinkedTab();
  const { page, tab, link } = linked;
  const { settings, problem, onSwitch } = useSwitch(store, kept, linked);
  const url = tab.url === undefined ? undefined : new URL(tab.url);
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
  <LivePopup kept={settings} />
));
