/**
 * Reads YAML of the plain kind that packs are written in. What makes a small file a large one, or one value part of itself
 * (anchors and aliases), and tags of other programs are refused.
 */
import {
  Composer,
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  visit,
  type CST,
  type Document,
} from 'yaml';
import { inPieces } from './in-pieces';
import { LARGEST_YAML } from './limits';
import type { ParsedFile } from './parsed-file';
import type { FieldPath, Problem } from './problem';

export async function parseYaml(text: string): Promise<ParsedFile | { problems: Problem[] }> {
  if (text.length > LARGEST_YAML)
    return {
      problems: [
        {
          line: 1,
          message: `has ${text.length} characters; write a pack of more than ${LARGEST_YAML} as JSON`,
        },
      ],
    };
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const [document, another] = await documentsOf(text, lines);
  if (!document) return { problems: [{ line: 1, message: 'the file is empty' }] };
  const problems = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    line: lineAt(pos[0]),
    message: `not valid YAML: ${message}`,
  }));
  if (another)
    problems.push({
      line: lineAt(another.range[0]),
      message: 'a second document begins here; a pack is one',
    });
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

/** Finding the words and lines of it is most of the work, and can be interrupted. */
async function documentsOf(text: string, lines: LineCounter): Promise<Document.Parsed[]> {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  await inPieces(new Lexer().lex(text), (word) => tokens.push(...parser.next(word)));
  tokens.push(...parser.end());
  // its own search for double keys takes the square of their number
  return [...new Composer({ uniqueKeys: false }).compose(tokens, true, text.length)];
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
