/** Gives the build `virtual:context`: the dataset, checked and compiled; a broken data file stops the build. */
import type { Plugin } from 'vite';
import { loadDataset } from './load-dataset';

const MODULE = 'virtual:context';
const RESOLVED = `\0${MODULE}`;

export function contextPlugin(): Plugin {
  return {
    name: 'backgrounder-context',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { compiled, files } = loadDataset();
      for (const file of files) this.addWatchFile(file);
      return `export const compiled = ${JSON.stringify(compiled)};`;
    },
  };
}
