/** Lets the pages of the gallery import a locale file: its messages by the names that the browser gives them. */
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { readMessages } from '../../support/messages';

export function localeFiles(): Plugin {
  return {
    name: 'locale-files',
    load(id) {
      if (!id.endsWith('.yml')) return undefined;
      const entries = [...readMessages(basename(id, '.yml'))];
      return `export default ${JSON.stringify(Object.fromEntries(entries.map(([key, text]) => [key.replaceAll('.', '_'), text])))};`;
    },
  };
}
