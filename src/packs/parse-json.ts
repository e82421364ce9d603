/** Reads JSON; where something stands is only looked up once it is asked for. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { lineCounter } from './line-counter';
import type { ParsedFile } from './parsed-file';
import type { FieldPath, Problem } from './problem';

export function parseJson(text: string): ParsedFile | { problems: Problem[] } {
  const lineAt = lineCounter(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    const what = first ? printParseErrorCode(first.error) : 'Unreadable';
    return { problems: [{ line: lineAt(first?.offset ?? 0), message: `not valid JSON: ${inWords(what)}` }] };
  }
  let tree: Node | undefined;
  return {
    value,
    lineOf(path: FieldPath) {
      tree ??= parseTree(text);
      for (let length = path.length; length > 0 && tree; length--) {
        const node = findNodeAtLocation(tree, path.slice(0, length));
        if (node) return lineAt(node.offset);
      }
      return 1;
    },
  };
}

/** “comma expected” of `CommaExpected` */
function inWords(code: string): string {
  return code.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}
