/** All names of the dataset in one index: what a stretch of text may be the name of. */
import type { Context } from '@/context/context';
import type { EntityNames, PersonNames } from '@/context/facts';
import type { Alias } from '@/context/schema';
import { fold } from '../text/fold';
import { splitWords, type Word } from '../text/words';
import { TokenTrie } from './token-trie';

export type NamedKind =
  'person' | 'meeting' | 'regime' | 'instrument' | 'organisation' | 'place' | 'country' | 'series';

/**
 * How a name points at its bearer:
 * `name` in full; `known-by` a short form that alone means it in world news; `short` a family name, good only
 * once the article has said whose; `adjective` "North Korean"; `metonym` "Pyongyang" for the government.
 */
export type NameForm = 'name' | 'known-by' | 'short' | 'adjective' | 'metonym';

export interface NameEntry {
  kind: NamedKind;
  id: string;
  form: NameForm;
  /** Not enough alone: the article must support it. */
  common: boolean;
  /** Per word of the name: must it be a capital, all capitals, or either in the text? */
  shape: readonly WordShape[];
}

type WordShape = 'capital' | 'acronym' | 'any';

/** Where family names stand first, so that the given name alone never serves as a short form. */
const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set([
  'north-korea',
  'south-korea',
  'china',
  'taiwan',
  'vietnam',
  'hong-kong',
  'cambodia',
  'japan',
]);
/** Family names that start sentences as other words: He Lifeng is never just He. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'he she so an do no to my go on in is as at be by ha we us you it or if up all any but not now one two can will may'.split(
    ' ',
  ),
);
const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const MAX_ACRONYM = 6;

/** Index over the names of a context. Built once. */
export class Gazetteer {
  readonly #trie = new TokenTrie<NameEntry>();
  /** First names of all people, to tell "Ivanka Trump" from "Says Trump". */
  readonly givenNames = new Set<string>();

  constructor(context: Context) {
    const { people, meetings, institutions, places, series } = context.names;
    for (const person of people) this.#addPerson(person);
    for (const { id, names = [] } of meetings) {
      for (const name of names) this.#add('meeting', id, nameOf(name), 'name', isCommon(name));
    }
    for (const regime of context.regimes) {
      this.#addAll('regime', regime);
      for (const instrument of regime.instruments) this.#addAll('instrument', instrument);
    }
    for (const institution of institutions) this.#addAll('organisation', institution);
    for (const place of places) this.#addAll('place', place);
    for (const one of series) this.#addAll('series', one);
    for (const country of context.countries) {
      this.#addAll('country', country);
      for (const adjective of country.adjectives) this.#add('country', country.id, adjective, 'adjective');
      for (const word of country.metonyms ?? []) this.#add('country', country.id, word, 'metonym');
    }
  }

  /**
   * The longest name that starts at a word.
   * @param joins whether the gap after the word at an index may stand inside a name
   * @param loose capitals say nothing here (a headline in capitals), so acronyms that are words are not trusted
   */
  longestAt(
    words: readonly Word[],
    at: number,
    joins: (index: number) => boolean,
    loose: boolean,
  ): { end: number; entries: readonly NameEntry[] } | undefined {
    const match = this.#trie.longestAt(words, at, joins, (entries) =>
      entries.filter((entry) => fits(entry, words, at, loose)),
    );
    return match && { end: match.end, entries: match.values };
  }

  #addPerson(person: PersonNames): void {
    const spellings = [
      person.name,
      ...(person.aliases ?? []).filter((alias) => !isCommon(alias)).map(nameOf),
    ];
    const shorts = new Set<string>();
    for (const spelling of spellings) {
      this.#add('person', person.id, spelling, 'name');
      const parts = spelling.split(/\s+/);
      // Middle initials come and go: "Donald J. Trump", "William J. Burns".
      const plain = parts.filter((part) => !/^\p{Lu}\.?$/u.test(part));
      if (plain.length > 1 && plain.length < parts.length)
        this.#add('person', person.id, plain.join(' '), 'name');
      const short = familyNameOf(person, spelling);
      if (short) shorts.add(short);
    }
    if (person.family_name) shorts.add(person.family_name);
    const reversed = reversedName(person);
    if (reversed) this.#add('person', person.id, reversed, 'name');
    const [given] =
      person.family_name &&
      FAMILY_NAME_FIRST.has(person.country ?? '') &&
      person.name.startsWith(person.family_name)
        ? []
        : splitWords(fold(person.name));
    if (given) this.givenNames.add(given.lower);
    for (const alias of person.aliases ?? [])
      if (isCommon(alias)) this.#add('person', person.id, nameOf(alias), 'name', true);
    for (const word of person.known_by ?? []) {
      this.#add('person', person.id, word, 'known-by');
      shorts.delete(word);
    }
    for (const short of shorts) {
      if (!FUNCTION_WORDS.has(short.toLowerCase())) this.#add('person', person.id, short, 'short');
    }
  }

  #addAll(kind: NamedKind, { id, name, aliases = [] }: EntityNames): void {
    for (const alias of new Set<Alias>([name, ...aliases]))
      this.#add(kind, id, nameOf(alias), 'name', isCommon(alias));
  }

  #add(kind: NamedKind, id: string, name: string, form: NameForm, common = false): void {
    const folded = fold(name).replace(/^the /i, '');
    const words = splitWords(folded);
    if (!words.length) return;
    const shape = words.map((word, i): WordShape => {
      if (word.allCaps && word.end - word.start <= MAX_ACRONYM) return 'acronym';
      // After a hyphen newspapers differ: Kim Jong-un, Ban Ki-Moon.
      const hyphenated = i > 0 && folded[word.start - 1] === '-';
      if (kind === 'person' || kind === 'country' || kind === 'place' || kind === 'organisation')
        return word.capital && !hyphenated ? 'capital' : 'any';
      return word.capital && i === 0 && kind === 'meeting' ? 'capital' : 'any';
    });
    this.#trie.add(words.map((word) => word.lower), { kind, id, form, common, shape }); // prettier-ignore
  }
}

/**
 * The short form of a person's name in news: the family name, with its particles where the dataset says so.
 * @param spelling one of the person's names
 */
export function familyNameOf(person: PersonNames, spelling: string = person.name): string | undefined {
  if (spelling === person.name && person.family_name) return person.family_name;
  const parts = spelling
    .split(/\s+/)
    .filter((part) => !NAME_SUFFIXES.has(part.replace('.', '').toLowerCase()));
  // "Abdullah II of Jordan" is nobody's family.
  if (parts.length < 2 || parts.includes('of')) return undefined;
  if (
    person.family_name &&
    FAMILY_NAME_FIRST.has(person.country ?? '') &&
    person.name.startsWith(person.family_name)
  ) {
    return spelling.startsWith(person.family_name) ? person.family_name : undefined;
  }
  const last = parts.at(-1)!;
  // "Vladimir Padrino Lopez", called Padrino: the rest of the full name is no short form.
  if (person.family_name && foldedWords(person.name).includes(fold(last))) return undefined;
  return /^\p{Lu}/u.test(last) && last.length > 2 && last !== last.toUpperCase() ? last : undefined;
}

function foldedWords(name: string): string[] {
  return fold(name).split(/\s+/);
}

/** "Jae-in Moon" for Moon Jae-in, "Abe Shinzo" for Shinzo Abe. */
function reversedName(person: PersonNames): string | undefined {
  const country = person.country ?? '';
  if (!FAMILY_NAME_FIRST.has(country)) return undefined;
  const [first, ...rest] = person.name.split(' ');
  if (!first || rest.length === 0) return undefined;
  if (country === 'japan') return rest.length === 1 ? `${rest[0]!} ${first}` : undefined;
  return country === 'south-korea' || country === 'taiwan' ? `${rest.join(' ')} ${first}` : undefined;
}

function fits(entry: NameEntry, words: readonly Word[], at: number, loose: boolean): boolean {
  return entry.shape.every((shape, i) => {
    const word = words[at + i]!;
    if (shape === 'any') return true;
    return shape === 'capital' ? word.capital : word.allCaps && !(loose && entry.shape.length === 1);
  });
}

function nameOf(alias: Alias): string {
  return typeof alias === 'string' ? alias : alias.name;
}

function isCommon(alias: Alias): boolean {
  return typeof alias !== 'string';
}
