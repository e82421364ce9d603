/** Places in which meetings are known to have been: cities of the dataset, buildings and regions that stand for them, and countries. */
import type { Context } from '@/context/context';
import { getOrInsert } from '@/context/get-or-insert';
import { inBlock } from '../../in-block';
import { gapAfter, type DocBlock } from '../../document';
import { CITIES_OF_PLACE } from '../../lexicon/places';
import { TokenTrie } from '../../names/token-trie';
import type { Scene } from '../../scene';
import { fold } from '../../text/fold';
import { splitWords } from '../../text/words';

export interface PlaceMention {
  from: number;
  to: number;
  start: number;
  end: number;
  words: string;
  /** Lower case and without accents; the place is one of them. */
  cities?: readonly string[];
  country?: string;
}

/** "there is" speaks of no place. */
const EXISTS: ReadonlySet<string> = new Set(
  'is are was were will would has have had may might could must s'.split(' '),
);

const tries = new WeakMap<Context, TokenTrie<readonly string[]>>();

/** The cities' names, indexed at the first use of a context. */
function trieOf(context: Context): TokenTrie<readonly string[]> {
  return getOrInsert(tries, context, () => {
    const trie = new TokenTrie<readonly string[]>();
    const add = (name: string, cities: readonly string[]): void =>
      trie.add(
        splitWords(name).map((word) => word.lower),
        cities,
      );
    for (const city of context.cities) if (!(fold(city) in CITIES_OF_PLACE)) add(fold(city), [fold(city)]);
    for (const [name, cities] of Object.entries(CITIES_OF_PLACE)) add(name, cities);
    return trie;
  });
}

/** The places of a block, in order; words that name a person there are none. */
export function findPlaces(block: DocBlock, { context, countries, persons }: Scene): PlaceMention[] {
  const trie = trieOf(context);
  const joins = (index: number): boolean => /^(?:[ '-]|\. )$/.test(gapAfter(block, index));
  const here = inBlock(countries, block); // in order, as the words are
  let next = 0;
  const people = inBlock(persons, block);
  const found: PlaceMention[] = [];
  const add = (from: number, to: number, is: Pick<PlaceMention, 'cities' | 'country'>): void => {
    const [start, end] = [block.words[from]!.start, block.words[to - 1]!.end];
    found.push({ ...is, from, to, start, end, words: block.text.slice(start, end) });
  };
  for (let at = 0; at < block.words.length;) {
    const word = block.words[at]!;
    const city = word.capital ? trie.longestAt(block.words, at, joins) : undefined;
    while (next < here.length && here[next]!.from < at) next++;
    const country = here[next]?.from === at ? here[next] : undefined;
    if (city && !people.some((one) => one.from < city.end && at < one.to)) {
      add(at, city.end, { cities: city.values.flat() });
      at = city.end;
    } else if (country?.form === 'name') {
      add(at, country.to, { country: country.country });
      at = country.to;
    } else if (country?.form === 'adjective' && block.words[country.to]?.lower === 'capital') {
      const { capital } = context.country(country.country) ?? {};
      // "the Chinese capital"
      if (capital !== undefined) add(at, country.to + 1, { cities: [fold(capital).toLowerCase()] });
      at = country.to + 1;
    } else {
      const last = found.at(-1);
      // "Clinton went there in 2009"
      if (last && word.lower === 'there' && !EXISTS.has(block.words[at + 1]?.lower ?? ''))
        add(at, at + 1, { ...last });
      at++;
    }
  }
  return found;
}
