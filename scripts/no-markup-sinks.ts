/**
 * Takes out of libraries that ship the few places that write markup into a page or make code of text. None is ever reached:
 * nothing here passes Preact HTML, Readability works on a copy, and zod is told not to write code. A reviewer, and the stores' linter, need not take that on trust.
 */
import type { Plugin } from 'vite';

interface Change {
  from: string;
  to: string;
}

const CHANGES: readonly { file: RegExp; changes: readonly Change[] }[] = [
  {
    file: /node_modules\/preact\/dist\/preact\.mjs$/,
    // `dangerouslySetInnerHTML`
    changes: [{ from: '(t.innerHTML=h.__html)', to: '0' }],
  },
  {
    file: /node_modules\/@mozilla\/readability\/Readability\.js$/,
    changes: [
      // the page as it was before an attempt that found too little: kept as nodes instead of as text
      { from: 'var pageCacheHtml = page.innerHTML;', to: 'var pageCache = page.cloneNode(true);' },
      {
        from: 'page.innerHTML = pageCacheHtml;',
        to: 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
      },
      // pictures inside <noscript>: only text is wanted
      { from: 'tmp.innerHTML = noscript.innerHTML;', to: '' },
    ],
  },
  {
    // whether the browser allows it, and the code that zod would write
    file: /node_modules\/zod\/v4\/core\/(?:util|doc)\.js$/,
    changes: [
      {
        from: 'const F = Function;',
        to: "const F = class { constructor() { throw new TypeError('no code of text'); } };",
      },
    ],
  },
];

export function noMarkupSinks(): Plugin {
  return {
    name: 'no-markup-sinks',
    transform(code, id) {
      return withoutMarkupSinks(code, id);
    },
  };
}

/**
 * @param id the path of a module
 * @returns its code without the sinks; undefined for a module that has none to take out
 * @throws an Error if a library has changed, so that what it writes has to be looked at anew
 */
export function withoutMarkupSinks(code: string, id: string): string | undefined {
  const changes = CHANGES.find(({ file }) => file.test(id.replaceAll('\\', '/')))?.changes;
  return changes?.reduce((changed, { from, to }) => {
    if (!changed.includes(from))
      throw new Error(
        `${id} has no “${from}”: look where it writes markup now, and change scripts/no-markup-sinks.ts`,
      );
    return changed.replace(from, to);
  }, code);
}
