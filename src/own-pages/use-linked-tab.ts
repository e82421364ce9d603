/** The tab that a page of ours is about, and what its page has told, in a component. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isBrowserSupported } from './browser-support';
import { isRead, tabs } from './browser-tabs';
import { TabLink, type LinkedTab, type PageState } from './tab-link';
import { tabOfAddress } from './tab-of-address';

export interface LinkedPage {
  page: PageState;
  tab: LinkedTab;
  /** To send something to the page; undefined before the component is there. */
  link: RefObject<TabLink | undefined>;
}

export function useLinkedTab(): LinkedPage {
  const [{ page, tab }, setPage] = useState<Pick<LinkedPage, 'page' | 'tab'>>({
    page: { state: 'reading' },
    tab: {},
  });
  const link = useRef<TabLink>(undefined);
  useEffect(() => {
    const leave = new AbortController();
    link.current = new TabLink({
      tabs,
      isRead,
      isSupported: isBrowserSupported,
      tab: tabOfAddress(location),
      changed: (page, tab) => setPage({ page, tab }),
      signal: leave.signal,
    });
    return () => leave.abort();
  }, []);
  return { page, tab, link };
}
