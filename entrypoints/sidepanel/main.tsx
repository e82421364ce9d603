/** Starts the briefing: `sidepanel.html?tab=ID` shows the page of that tab, as in a tab of its own there is none beside it. */
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BriefingPage } from '@/briefing/briefing-page';
import { briefingText } from '@/briefing/briefing-text';
import { t } from '@/i18n/translate';
import type { PageCommand } from '@/messages';
import { showPage } from '@/own-pages/show';
import { tabOfAddress } from '@/own-pages/tab-of-address';
import { useLinkedTab } from '@/own-pages/use-linked-tab';
import { useSwitch } from '@/own-pages/use-switch';
import { SettingsStore, type Settings } from '@/settings';
import { printBriefing, printsAtOnce } from './print-briefing';
import { useBriefing } from './use-briefing';
import '@/briefing/briefing.css';

const store = new SettingsStore(browser.storage);

function LiveBriefing({ settings }: { settings: Settings }) {
  const linked = useLinkedTab();
  const { page, tab, link } = linked;
  const { problem, onSwitch } = useSwitch(store, settings, linked);
  const { briefing, onAgain } = useBriefing(page.state === 'article' ? page.article : undefined);

  const isThere = typeof briefing === 'object';
  useEffect(() => {
    if (isThere && printsAtOnce(location)) window.print();
  }, [isThere]);

  const send = (command: PageCommand): void => {
    link.current?.send(command);
    // In a tab of its own the briefing covers the article, which the reader wants to see now.
    if (tabOfAddress(location) !== undefined && tab.id !== undefined)
      void browser.tabs.update(tab.id, { active: true });
  };
  return (
    <BriefingPage
      page={page}
      briefing={briefing}
      hidesSince={settings.hidesSince}
      onAgain={onAgain}
      onJump={(spot) => send({ type: 'jump', spot })}
      onReturn={() => link.current?.send({ type: 'return' })}
      onCopy={async (format) => {
        if (typeof briefing !== 'object') return false;
        try {
          await navigator.clipboard.writeText(briefingText(briefing, format, settings.hidesSince));
          return true;
        } catch {
          return false;
        }
      }}
      onPrint={() => printBriefing(tab)}
      problem={problem}
      onSwitchOn={(scope) => onSwitch(scope, 'on')}
      onReload={() => {
        if (tab.id !== undefined) void browser.tabs.reload(tab.id);
      }}
    />
  );
}

showPage(document.getElementById('root')!, store, t('briefing.title'), (settings) => (
  <LiveBriefing settings={settings} />
));
