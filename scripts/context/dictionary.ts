/** The American dictionary by which texts are checked, with the dataset's own list of words that it lacks. */
import { existsSync, readFileSync } from 'node:fs';
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import type { IsWord } from '../../src/context/check/spelling';

/** In the dataset's folder: a word a line, with a capital if it must have one; `#` starts a comment. */
export const WORDS_FILE = 'words.txt';

/** @param path of the list of further words; there need be none */
export function readDictionary(path: string): IsWord {
  const spelling = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  for (const line of lines) {
    const word = line.replace(/#.*/, '').trim();
    if (word) spelling.add(word);
  }
  return (word) => spelling.correct(word);
}
