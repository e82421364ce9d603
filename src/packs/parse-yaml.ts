/**
 * Reads YAML of the plain kind that packs are written in. What makes a small file a large one, or one value part of itself
 * (anchors and aliases), and tags of other programs are refused.
 */
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { LARGEST_YAML } from './limits';
import type { ParsedFile } from './parsed-file';
import type { FieldPath, Problem } from './problem';

export function parseYaml(text: string): ParsedFile | { problems: Problem[] } {
  if (text.length > LARGEST_YAML)
    return { problems: [{ line: 1, message: `has ${text.length} characters; write a pack of more than ${LARGEST_YAML} as JSON` }] }; // prettier-ignore
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  // its own search for double keys takes the square of their number
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const problems = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    line: lineAt(pos[0]),
    message: `not valid YAML: ${message}`,
  }));
  if (problems.length === 0) problems.push(...foreignTo(document, lineAt));
  if (problems.length > 0) return { problems };
  return {
    value: document.toJS() as unknown,
    lineOf(path: FieldPath) {
      for (let length = path.length; length > 0; length--) {
        const node: unknown = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return 1;
    },
  };
}

function foreignTo(document: Document, lineAt: (offset: number) => number): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias(_, { range, source }) {
      const line = range ? lineAt(range[0]) : 1;
      problems.push({ line, message: `“*${source}” stands for a value elsewhere; write the value itself` });
    },
    Node(_, node) {
      if (!isMap(node)) return;
      const keys = new Set<unknown>();
      for (const { key } of node.items) {
        const name = isScalar(key) ? key.value : undefined;
        const line = isNode(key) && key.range ? lineAt(key.range[0]) : 1;
        if (typeof name !== 'string')
          problems.push({ line, message: 'the name of a field is a word, not a value or a list' });
        else if (keys.has(name)) problems.push({ line, message: `“${name}” stands here twice` });
        keys.add(name);
      }
    },
  });
  return problems;
}
