/**
 * Writes `\p{L}`, `\p{Lu}` and `\p{Ll}` in the linker's expressions as short lists. Each stands for several hundred ranges, which the
 * engine sorts anew for every expression and compiles twice, at its first and its second use: some ten times the time of a short list,
 * and a background that wakes pays it for a hundred expressions before its first answer.
 *
 * The linker reads folded text, in which Latin letters have lost their accents. What is left of the scripts with capitals is listed
 * letter by letter for Latin, and by its alphabet for Greek and Cyrillic; other scripts by their blocks. Nothing beyond U+FFFF is listed.
 */
import { parseSync, type Plugin } from 'vite';

/** What stands between the brackets of a class. */
const SHORT_CLASSES: Readonly<Record<string, string>> = {
  L: String.raw`A-Za-z\xAA\xB5\xBA\xD0\xDE-\xF0\xFE-\u02C1\u0370-\u0373\u0376-\u0377\u037A-\u037D\u037F\u0391-\u03F5\u03F7-\u0481\u048A-\u0556\u0561-\u0587\u05D0-\u05F2\u0620-\u064A\u0671-\u06D3\u0904-\u1FFF\u2C00-\u2DFF\u3041-\uD7A3\uF900-\uFDFB\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC`,
  Lu: String.raw`A-Z\xD0\xDE\u0391-\u03A9\u0400-\u042F`,
  Ll: String.raw`a-z\xB5\xF0\xFE\u03B1-\u03C9\u0430-\u045F`,
};

export function shortLetterClasses(): Plugin {
  return {
    name: 'short-letter-classes',
    // after the types are gone
    enforce: 'post',
    transform(code, id) {
      return isOfLinker(id) ? withShortClasses(code) : undefined;
    },
  };
}

function isOfLinker(id: string): boolean {
  return id.replaceAll('\\', '/').includes('/src/linking/');
}

/** @param code of a module, without types @returns undefined where there is nothing to shorten */
export function withShortClasses(code: string): string | undefined {
  if (!code.includes('\\p{L')) return undefined;
  let short = '';
  let done = 0;
  for (const { start, end, regex } of expressionsIn(parseSync('module.js', code).program)) {
    short += `${code.slice(done, start)}/${shortened(regex.pattern)}/${regex.flags}`;
    done = end;
  }
  return done ? short + code.slice(done) : undefined;
}

interface Expression {
  start: number;
  end: number;
  regex: { pattern: string; flags: string };
}

/** The expressions that stand in the code as such, in its order; those made of strings stay as they are. */
function expressionsIn(node: unknown): Expression[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) return [node as Expression]; // only a literal that is an expression has it
  return Object.values(node).flatMap(expressionsIn);
}

/** @returns an expression that finds the same, of folded text */
export function shortened(pattern: string): string {
  let isInClass = false;
  return pattern.replace(TOKEN, (token, letters?: string) => {
    if (token === '[') isInClass = true;
    else if (token === ']') isInClass = false;
    const list = letters === undefined ? undefined : SHORT_CLASSES[letters];
    if (list === undefined) return token;
    return isInClass ? list : `[${list}]`;
  });
}

/** A property, any other escape, or a bracket. */
const TOKEN = /\\p\{(\w+)\}|\\.|[[\]]/g;
