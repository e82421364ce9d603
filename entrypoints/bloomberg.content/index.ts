/** Runs on bloomberg.com: follows the address and the settings, and keeps one reading for the articles of the page that is open. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { bloomberg } from '@/article/bloomberg';
import { offScope, sameMarks, SettingsStore, type Settings } from '@/settings';
import { Badge } from './badge';
import { readPage, type ArticleReading } from './read-page';
import { Reporter } from './reporter';
import './style.css';

export default defineContentScript({
  matches: ['https://www.bloomberg.com/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main(ctx) {
    const leave = new AbortController();
    ctx.onInvalidated(() => leave.abort());
    const reporter = new Reporter(leave.signal);
    const badge = new Badge();
    let reading: AbortController | undefined;
    let settings: Settings | undefined;
    let path = '';

    const open = (url: URL): void => {
      // A new query or fragment is the same article.
      if (!settings || url.pathname === path) return;
      path = url.pathname;
      reading?.abort();
      reading = undefined;
      badge.show(0);
      const scope = offScope(settings, url);
      if (scope) reporter.tell({ state: 'off', scope });
      else if (!('highlights' in CSS)) reporter.tell({ state: 'unsupported' });
      else if (bloomberg.isElsewhere(url)) reporter.tell({ state: 'no-article' });
      else {
        reporter.tell({ state: 'reading' });
        reading = new AbortController();
        const signal = AbortSignal.any([reading.signal, leave.signal]);
        const changed = (readings: readonly ArticleReading[]): void => {
          reporter.tell({ state: 'articles', readings });
          badge.show(readings.reduce((sum, { marked }) => sum + marked, 0));
        };
        void readPage(document, url, bloomberg, settings, changed, signal);
      }
    };
    const take = (now: Settings): void => {
      const url = new URL(location.href);
      const goesOn = settings && sameMarks(settings, now) && offScope(settings, url) === offScope(now, url);
      settings = now;
      badge.want(now.hasBadge);
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
