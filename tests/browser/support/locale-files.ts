/** Lets the pages of the gallery import a locale file: its messages by the names that the browser gives them. */
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { readBrowserMessages } from '../../../scripts/locales/read';

export function localeFiles(): Plugin {
  return {
    name: 'locale-files',
    load: (id) =>
      id.endsWith('.yml')
        ? `export default ${JSON.stringify(readBrowserMessages(basename(id, '.yml')))};`
        : undefined,
  };
}
