/** Gives the build `virtual:context`: the dataset, checked and compiled; a broken data file stops the build. */
import type { Plugin, Rolldown } from 'vite';
import { inComment } from './in-comment';
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

/**
 * How the texts of the dataset stand in the script: as strings in modules of their own, or in comments of the one script
 * (`src/context/text-in-comment.ts` says what for).
 */
export type TextForm = 'strings' | 'comments';

export function contextPlugin(form: TextForm): Plugin {
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
      modules = splitTexts(compiled, form === 'comments' ? Number.MAX_SAFE_INTEGER : undefined);
      const { expression, parts } = modules;
      const parted =
        form === 'comments'
          ? `import { textInComment } from '@/context/text-in-comment';
             const parts = [${JSON.stringify(parts[0]!.map((_, n) => placeholder(n)))}.map(textInComment)];`
          : `${parts.map((_, part) => `import part${part} from '${PART}${part}';`).join('\n')}
             const parts = [${parts.map((_, part) => `part${part}`).join(', ')}];`;
      return `${parted}\nexport const compiled = ${expression};`;
    },
    /** Over what the minifier made of them. */
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !modules) continue;
        if (form === 'comments') chunk.code = withComments(chunk, modules);
        else if (chunk.moduleIds[0]?.startsWith(RESOLVED_PART)) chunk.code = printPart(chunk, modules);
      }
    },
  };
}

/** Stands for a text until the minifier, which would drop its comment, is done. */
function placeholder(n: number): string {
  return `text ${n} of the dataset`;
}
const PLACEHOLDERS = /(["'`])text (\d+) of the dataset\1/g;

function withComments({ code, fileName, moduleIds }: Rolldown.OutputChunk, { parts }: SplitModules): string {
  if (!moduleIds.includes(RESOLVED)) return code;
  const texts = parts[0]!;
  const placed = new Set<number>();
  const filled = code.replace(PLACEHOLDERS, (_, __, n) => {
    placed.add(Number(n));
    return inComment(texts[Number(n)]!);
  });
  if (placed.size !== texts.length) throw new Error(`${fileName} has not all texts of the dataset`);
  return filled;
}

function printPart(chunk: Rolldown.OutputChunk, { parts }: SplitModules): string {
  const [module = '', ...others] = chunk.moduleIds;
  const [name, ...names] = chunk.exports;
  if (name === undefined || others.length || names.length)
    throw new Error(`${chunk.fileName} holds more than one part of the dataset`);
  const texts = parts[Number(module.slice(RESOLVED_PART.length))]!;
  return `const texts=[${texts.map(singleQuoted).join(',')}];export{texts as ${name}};`;
}
