/** Runs on bloomberg.com: follows the address, and keeps one reading for the articles of the page that is open. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { bloomberg } from '@/article/bloomberg';
import { readPage } from './read-page';
import './style.css';

export default defineContentScript({
  matches: ['https://www.bloomberg.com/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main(ctx) {
    let reading: AbortController | undefined;
    let path = '';
    const open = (url: URL): void => {
      // A new query or fragment is the same article.
      if (url.pathname === path) return;
      path = url.pathname;
      reading?.abort();
      reading = undefined;
      if (bloomberg.isElsewhere(url)) return;
      reading = new AbortController();
      void readPage(document, url, bloomberg, reading.signal);
    };
    ctx.onInvalidated(() => reading?.abort());
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => open(newUrl));
    open(new URL(location.href));
  },
});
