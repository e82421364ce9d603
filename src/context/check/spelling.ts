/** Texts are spelt as the dictionary spells them; names are those of the dataset. */
import { aliasText } from '../alias';
import type { Alias, ContextSource } from '../schema';
import { eachText } from './each-text';
import type { Finding } from './finding';

/** The dictionary, and the reviewed words that it lacks. */
export type IsWord = (word: string) => boolean;

/** Letters after a digit are no word: “70th”, “7nm”. */
const WORD = /(?<![\p{L}\d])\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu;
/** Nothing but capitals is an abbreviation. */
const ABBREVIATION = /^\p{Lu}+s?$/u;

export function checkSpelling(source: ContextSource, isWord: IsWord): Finding[] {
  const names = wordsOfNames(source);
  const isKnown = (word: string): boolean => ABBREVIATION.test(word) || names.has(word) || isWord(word);
  const spelt = new Map<string, boolean>();
  const isSpelt = (word: string): boolean => {
    const known = spelt.get(word) ?? (isKnown(word) || word.split('-').every(isKnown));
    spelt.set(word, known);
    return known;
  };
  return [...eachText(source)].flatMap(({ room, id, path, text }) =>
    wordsOf(text)
      .filter((word) => !isSpelt(word))
      .map((word) => ({
        room,
        id,
        path,
        message: `“${word}” is no word of the dictionary, no name of the dataset and not in words.txt`,
      })),
  );
}

/** Without the ’s of a possessive. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word.replace(/['’]s$/, '').replaceAll('’', "'"));
}

/** What is spelt as in a name: with its capital, unless the name has none. */
function wordsOfNames(source: ContextSource): ReadonlySet<string> {
  const named = [
    ...source.people, ...source.meetings, ...source.sanctions, ...source.institutions, ...source.places,
    ...source.countries, ...source.series, ...source.subjects,
  ]; // prettier-ignore
  const names = [
    ...named.flatMap(({ name, aliases, wikipedia = '' }) => [name, ...aliasesOf(aliases), wikipedia]),
    ...source.people.flatMap(({ family_name = '', known_by = [] }) => [family_name, ...known_by]),
    ...source.sanctions.flatMap(({ instruments }) =>
      instruments.flatMap(({ name, aliases }) => [name, ...aliasesOf(aliases)]),
    ),
    ...source.meetings.flatMap(({ place }) => [place?.city ?? '', place?.venue ?? '']),
    ...source.countries.flatMap(({ adjectives, capital = '', metonyms = [] }) => [
      ...adjectives,
      capital,
      ...metonyms,
    ]),
  ];
  const words = names.flatMap(wordsOf).filter((word) => /^\p{Lu}/u.test(word));
  return new Set(words.flatMap((word) => [word, ...word.split('-').filter((part) => /^\p{Lu}/u.test(part))]));
}

function aliasesOf(aliases: Alias[] | undefined): string[] {
  return (aliases ?? []).map(aliasText);
}
