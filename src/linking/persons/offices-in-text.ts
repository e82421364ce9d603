/** Office words in the text and the country they belong to: "North Korean leader", "Britain's prime minister", "president of Iran". */
import type { Role } from '@/context/schema';
import { inBlock } from '../in-block';
import type { CountryMention } from '../countries';
import { gapAfter, type DocBlock } from '../document';
import { FORMER_WORDS, OFFICE_MODIFIERS, OFFICE_WORDS, type OfficeWords } from '../lexicon/offices';
import { TokenTrie } from '../names/token-trie';
import { splitWords } from '../text/words';

export interface OfficeMention {
  block: DocBlock;
  from: number;
  to: number;
  /** Offsets, country and modifiers included, without an article. */
  start: number;
  end: number;
  roles: readonly Role[];
  words: string;
  country?: string;
  /** The institution that is named as the office's: "the Defense Department spokesman". */
  institution?: string;
  former: boolean;
  /** Written as a title: "President", not "president". */
  capital: boolean;
}

const trie = new TokenTrie<OfficeWords>();
for (const entry of OFFICE_WORDS) for (const words of entry.words) trie.add(splitWords(words).map((word) => word.lower), entry); // prettier-ignore

/** Finds the office words of a block, the longest first, each with its country if one is said. */
export function findOffices(block: DocBlock, countries: readonly CountryMention[]): OfficeMention[] {
  const here = inBlock(countries, block);
  const taken = new Set<number>();
  for (const mention of here) for (let i = mention.from; i < mention.to; i++) taken.add(i);
  const joins = (index: number): boolean =>
    /^(?:[ -]|\.|\. )$/.test(gapAfter(block, index)) && !taken.has(index + 1);
  const found: OfficeMention[] = [];
  for (let at = 0; at < block.words.length;) {
    const match = taken.has(at) ? undefined : trie.longestAt(block.words, at, joins);
    if (!match) {
      at++;
      continue;
    }
    found.push(describeOffice(block, at, match.end, match.values, here));
    at = match.end;
  }
  return found;
}

function describeOffice(
  block: DocBlock,
  at: number,
  to: number,
  values: readonly OfficeWords[],
  countries: readonly CountryMention[],
): OfficeMention {
  let from = at;
  let former = false;
  while (from > 0 && /^[ -]$/.test(gapAfter(block, from - 1))) {
    const word = block.words[from - 1]!.lower;
    if (FORMER_WORDS.has(word)) former = true;
    else if (!OFFICE_MODIFIERS.has(word)) break;
    from--;
  }
  const before = countries.find(
    (mention) => mention.to === from || (mention.to === from - 1 && block.words[from - 1]!.lower === 's'),
  );
  const ofIndex =
    block.words[to]?.lower === 'of' ? to + 1 + (block.words[to + 1]?.lower === 'the' ? 1 : 0) : -1;
  const after = before
    ? undefined
    : countries.find((mention) => mention.from === ofIndex && mention.form !== 'adjective');
  const country = (before ?? after)?.country;
  if (before && before.from > 0 && /^[ -]$/.test(gapAfter(block, before.from - 1)))
    former ||= FORMER_WORDS.has(block.words[before.from - 1]!.lower);
  const fitting = values.filter(
    (value) => !value.only || (country !== undefined && value.only.includes(country)),
  );
  const chosen = fitting.length ? fitting : values;
  const start = Math.min(block.words[from]!.start, before?.start ?? Infinity);
  return {
    block,
    from: before?.from ?? from,
    to: after?.to ?? to,
    start,
    end: after?.end ?? block.words[to - 1]!.end,
    roles: chosen.flatMap((value) => value.roles),
    words: block.text.slice(block.words[at]!.start, block.words[to - 1]!.end),
    ...(country !== undefined && { country }),
    ...(before?.institution !== undefined && { institution: before.institution }),
    former,
    capital: block.words[at]!.capital,
  };
}
