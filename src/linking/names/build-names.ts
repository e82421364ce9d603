/** A scanner over a plain list of names, for whatever has no dataset behind it. */
import { SHAPED_WORDS, compileNames, foldName } from './compile-names';
import { NameScanner } from './name-scanner';

/**
 * A word that has a capital in the name must have one in the text.
 * @param names the bearer of each is its index
 */
export function buildNames(names: readonly string[]): NameScanner {
  const uses = names.flatMap((spelling, bearer) => {
    const name = foldName(spelling);
    if (!name) return [];
    const capitals = name.words
      .slice(0, SHAPED_WORDS)
      .reduce((bits, word, i) => (word.capital ? bits | (1 << i) : bits), 0);
    return [{ name, bearer, label: 0, capitals, acronyms: 0 }];
  });
  return new NameScanner(compileNames(uses));
}
