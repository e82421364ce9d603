/** Runs on bloomberg.com: follows the address and the settings, and keeps one reading for the articles of the page that is open. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { bloomberg } from '@/article/bloomberg';
import { offScope, sameMarks, SettingsStore, type Settings } from '@/settings';
import { readPage } from './read-page';
import './style.css';

export default defineContentScript({
  matches: ['https://www.bloomberg.com/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main(ctx) {
    const leave = new AbortController();
    ctx.onInvalidated(() => leave.abort());
    let reading: AbortController | undefined;
    let settings: Settings | undefined;
    let path = '';

    const open = (url: URL): void => {
      // A new query or fragment is the same article.
      if (!settings || url.pathname === path) return;
      path = url.pathname;
      reading?.abort();
      reading = undefined;
      if (bloomberg.isElsewhere(url) || offScope(settings, url)) return;
      reading = new AbortController();
      void readPage(document, url, bloomberg, settings, AbortSignal.any([reading.signal, leave.signal]));
    };
    const take = (now: Settings): void => {
      const url = new URL(location.href);
      const goesOn = settings && sameMarks(settings, now) && offScope(settings, url) === offScope(now, url);
      settings = now;
      if (goesOn) return;
      path = '';
      open(url);
    };
    const store = new SettingsStore(browser.storage);
    store.watch(take, leave.signal);
    void store.read().then(take);
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => open(newUrl));
  },
});
