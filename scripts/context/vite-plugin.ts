/** Gives the build `virtual:context`: the dataset, checked and compiled; a broken data file stops the build. */
import type { Plugin } from 'vite';
import { loadDataset } from './load-dataset';
import { singleQuoted } from './single-quoted';
import { splitTexts, type SplitModules } from './split-texts';

const MODULE = 'virtual:context';
const RESOLVED = `\0${MODULE}`;
const PART = `${MODULE}/`;
const RESOLVED_PART = `\0${PART}`;

/** How the bundler is told to give each part of the dataset a file of its own. */
export const CONTEXT_FILES = {
  test: new RegExp(`^${RESOLVED_PART}`),
  debugName: 'context',
  name: (id: string) => `context-${id.slice(RESOLVED_PART.length)}`,
};

export function contextPlugin(): Plugin {
  let modules: SplitModules | undefined;
  return {
    name: 'backgrounder-context',
    resolveId: (id) => (id === MODULE || id.startsWith(PART) ? `\0${id}` : undefined),
    load(id) {
      if (id.startsWith(RESOLVED_PART)) {
        const texts = modules!.parts[Number(id.slice(RESOLVED_PART.length))];
        return `export default ${JSON.stringify(texts)};`;
      }
      if (id !== RESOLVED) return undefined;
      const { compiled, files } = loadDataset();
      for (const file of files) this.addWatchFile(file);
      modules = splitTexts(compiled);
      const { expression, parts } = modules;
      return [
        ...parts.map((_, part) => `import part${part} from '${PART}${part}';`),
        `const parts = [${parts.map((_, part) => `part${part}`).join(', ')}];`,
        `export const compiled = ${expression};`,
      ].join('\n');
    },
    /** Over what the minifier made of them. */
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const [module = '', ...others] = chunk.moduleIds;
        if (!module.startsWith(RESOLVED_PART)) continue;
        const [name, ...names] = chunk.exports;
        if (name === undefined || others.length || names.length)
          throw new Error(`${chunk.fileName} holds more than one part of the dataset`);
        const texts = modules!.parts[Number(module.slice(RESOLVED_PART.length))]!;
        chunk.code = `const texts=[${texts.map(singleQuoted).join(',')}];export{texts as ${name}};`;
      }
    },
  };
}
