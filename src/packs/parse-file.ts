/** The text of a pack's file becomes a plain value that knows its lines. */
import { parseJson } from './parse-json';
import { parseYaml } from './parse-yaml';
import type { ParsedFile } from './parsed-file';
import type { Problem } from './problem';

/**
 * @param text of a file, JSON or YAML as it begins
 * @throws RangeError (by rejecting) if it is nested more deeply than the parsers can follow, also from `lineOf`
 */
export async function parseFile(text: string): Promise<ParsedFile | { problems: Problem[] }> {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return { problems: [{ line: 1, message: 'the file is empty' }] };
  return /^\s*[{[]/.test(plain) ? parseJson(plain) : await parseYaml(plain);
}
