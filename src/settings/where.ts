/** Where the extension is off: everywhere, on a site, on a page. */
import type { Settings } from './settings';

export type Scope = 'everywhere' | 'site' | 'page';

/** Synced storage takes 8,192 bytes a key; the names of the pages that were switched off longest ago go first. */
const MOST_BYTES = 7_500;

/** The widest scope in which the extension is off for an address; undefined where it is on. */
export function offScope({ isOff, offSites, offPages }: Settings, url: URL): Scope | undefined {
  if (isOff) return 'everywhere';
  if (offSites.includes(url.hostname)) return 'site';
  return offPages.includes(pageName(url)) ? 'page' : undefined;
}

/** @returns what changes when the extension is switched off or on in the scope */
export function switchScope(
  settings: Pick<Settings, 'offSites' | 'offPages'>,
  url: URL,
  scope: Scope,
  to: 'on' | 'off',
): Partial<Settings> {
  switch (scope) {
    case 'everywhere':
      return { isOff: to === 'off' };
    case 'site':
      return { offSites: withEntry(settings.offSites, url.hostname, to) };
    case 'page':
      return { offPages: withEntry(settings.offPages, pageName(url), to) };
  }
}

/** A page by host and path: query and fragment are the same article. */
export function pageName({ hostname, pathname }: URL): string {
  return hostname + pathname;
}

function withEntry(entries: readonly string[], entry: string, to: 'on' | 'off'): string[] {
  const others = entries.filter((other) => other !== entry);
  if (to === 'on') return others;
  const all = [...others, entry];
  while (all.length > 1 && JSON.stringify(all).length > MOST_BYTES) all.shift();
  return all;
}
