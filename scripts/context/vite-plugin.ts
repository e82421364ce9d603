/** Gives the build `virtual:context`: the dataset, checked and compiled; a broken data file stops the build. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileContext } from '../../src/context/compile';
import { formatProblem, readContextSource } from './read-source';

const MODULE = 'virtual:context';
const RESOLVED = `\0${MODULE}`;
export const CONTEXT_FOLDER = 'assets/context';

export function contextPlugin(): Plugin {
  return {
    name: 'backgrounder-context',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { source, problems, files } = readContextSource(resolve(CONTEXT_FOLDER));
      if (problems.length)
        throw new Error(`The dataset has problems:\n${problems.map(formatProblem).join('\n')}`);
      for (const file of files) this.addWatchFile(file);
      return `export const compiled = ${JSON.stringify(compileContext(source))};`;
    },
  };
}
