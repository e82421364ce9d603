/** Which countries a block is about by words that only belong there: "Capitol Hill", "Brexit". */
import { gapAfter, type DocBlock } from '../document';
import { HOME_WORDS } from '../lexicon/home-words';
import { TokenTrie } from '../names/token-trie';
import { markWords } from '../text/marks';
import { splitWords } from '../text/words';

interface HomeWord {
  country: string;
  spelled: string;
}

const trie = new TokenTrie<HomeWord>();
for (const [country, words] of Object.entries(HOME_WORDS))
  for (const spelled of words)
    trie.add(
      splitWords(spelled).map((word) => word.lower),
      { country, spelled },
    );
const OPENS_HOME_WORD = markWords(trie.firstWords());

/** Countries, some of them more than once. */
export function homesInText(block: DocBlock): string[] {
  return homesBetween(block, 0, block.text.length);
}

/** The same for the words between two offsets of the block. */
export function homesBetween(block: DocBlock, from: number, to: number): string[] {
  if (!(block.marks & OPENS_HOME_WORD)) return [];
  const { text, words } = block;
  const joins = (index: number): boolean => gapAfter(block, index) === ' ';
  return words.flatMap(({ start, end, capital, marks }, at) => {
    if (!capital || !(marks & OPENS_HOME_WORD) || start < from || end > to) return [];
    const found = trie.longestAt(words, at, joins)?.values[0];
    return found && text.startsWith(found.spelled, start) ? [found.country] : [];
  });
}
