/** Office words in the text and whose office it is: "North Korean leader", "Britain's prime minister", "NATO chief", "president of Iran". */
import { inBlock } from '../../in-block';
import type { CountryMention } from '../../countries';
import { gapAfter, type DocBlock } from '../../document';
import { OFFICE_WORDS, type OfficeWords } from '../../lexicon/offices';
import type { NameMatch } from '../../names/find-names';
import { TokenTrie } from '../../names/token-trie';
import { markWords } from '../../text/marks';
import { splitWords } from '../../text/words';
import { describeOffice } from './describe-office';
import { institutionsIn } from './office-bodies';
import type { OfficeMention } from './office-mention';

const trie = new TokenTrie<OfficeWords>();
for (const entry of OFFICE_WORDS)
  for (const words of entry.words)
    trie.add(
      splitWords(words).map((word) => word.lower),
      entry,
    );
/** A diplomat may be the top one. */
const OPENS_OFFICE = markWords([...trie.firstWords(), 'diplomat']);

/** Finds the office words of a block, the longest first, each with its country or institution if one is said. */
export function findOffices(
  block: DocBlock,
  countries: readonly CountryMention[],
  names: readonly NameMatch[],
): OfficeMention[] {
  if (!(block.marks & OPENS_OFFICE)) return [];
  const here = inBlock(countries, block);
  const bodies = [...here, ...institutionsIn(block, here, names)];
  const taken = new Set<number>();
  for (const mention of here) {
    // "Treasury secretary" and "Pentagon chief" are offices although the institution's name is a part of them.
    if (mention.institution === undefined) for (let i = mention.from; i < mention.to; i++) taken.add(i);
  }
  const joins = (index: number): boolean =>
    /^(?:[ -]|\.|\. )$/.test(gapAfter(block, index)) && !taken.has(index + 1);
  const found: OfficeMention[] = [];
  for (let at = 0; at < block.words.length;) {
    const mayOpen = block.words[at]!.marks & OPENS_OFFICE && !taken.has(at);
    const match = mayOpen
      ? (trie.longestAt(block.words, at, joins) ?? topDiplomatAt(block, at, here))
      : undefined;
    if (!match) {
      at++;
      continue;
    }
    // "the head of state-owned Russian Railways"
    if (isCompound(block, match.end)) {
      at = match.end;
      continue;
    }
    const office = describeOffice({ block, at, ...match }, bodies, found.at(-1));
    if (office) found.push(office);
    at = match.end;
  }
  return found;
}

/** "the top U.S. diplomat": the country stands between the words; one "in Havana" only heads an embassy. */
function topDiplomatAt(
  block: DocBlock,
  at: number,
  countries: readonly CountryMention[],
): { end: number; values: readonly OfficeWords[] } | undefined {
  const noun = block.words[at];
  if (noun?.lower !== 'diplomat' || /^ (?:in|at|to|for)\b/.test(block.text.slice(noun.end))) return undefined;
  const country = countries.find((mention) => mention.to === at);
  const isTop = country && /^(?:top|chief)$/.test(block.words[country.from - 1]?.lower ?? '');
  return isTop ? { end: at + 1, values: [{ roles: ['foreign-minister'], words: [] }] } : undefined;
}

/** The words go on as another: "head of state-owned"; a president-elect is one. */
function isCompound(block: DocBlock, end: number): boolean {
  return gapAfter(block, end - 1) === '-' && block.words[end]?.lower === 'owned';
}
