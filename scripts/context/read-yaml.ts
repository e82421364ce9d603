/** Reads a YAML file of the dataset: a list of entries. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { FieldPath, RawFile } from './raw-entry';

export function readYamlFile(path: string): RawFile {
  const file = relative(process.cwd(), path);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  if (document.errors.length) {
    return {
      entries: [],
      problems: document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        message: `not valid YAML: ${error.message}`,
      })),
    };
  }
  const list: unknown = document.toJS();
  if (list === null) return { entries: [], problems: [] };
  if (!Array.isArray(list)) {
    return {
      entries: [],
      problems: [
        { file, line: 1, message: 'a file of the dataset is a list of entries, each starting with “- id:”' },
      ],
    };
  }
  return {
    entries: list.map((raw: unknown, index) => ({
      raw,
      file,
      at: (path) => ({ file, line: lineOf(document, lines, [index, ...path]) }),
    })),
    problems: [],
  };
}

function lineOf(document: Document, lines: LineCounter, path: FieldPath): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
