/** What an article is about, as far as it tells a politician from a namesake. */
import type { DocBlock, Doc } from '../../document';
import { OTHER_TRADES, OTHER_WORLD_WORDS, POLITICAL_WORDS } from '../../lexicon/other-worlds';
import { markWords } from '../../text/marks';

/** How many different words of another world an article must have to belong to it. */
const OTHER_WORLD_MINIMUM = 3;
const OF_OTHER_WORLD = markWords(OTHER_WORLD_WORDS);
const POLITICAL = markWords(POLITICAL_WORDS);

/** `politics`, another world (sport, film, science, food), or nothing that the words would tell. */
export type World = 'politics' | 'other' | 'unknown';

export function worldOf(doc: Doc): World {
  const other = new Set<string>();
  const political = new Set<string>();
  for (const block of doc.blocks) {
    if (!(block.marks & (OF_OTHER_WORLD | POLITICAL))) continue;
    for (const { lower, marks } of block.words) {
      if (marks & OF_OTHER_WORLD) other.add(lower);
      if (marks & POLITICAL) political.add(lower);
    }
  }
  if (other.size >= OTHER_WORLD_MINIMUM && other.size > political.size) return 'other';
  return political.size > 0 ? 'politics' : 'unknown';
}

/** How many words after a name tell what somebody is: "Park Jin, a golfer from Busan", "Baker, the late jazz pianist". */
const TRADE_REACH = 5;

/** True if the words beside a name say that its bearer is of another trade: "the guitarist Mike Rogers", "Park Jin, a golfer". */
export function isOfOtherTrade({ words, text }: DocBlock, from: number, to: number): boolean {
  const before = words[from - 1];
  if (before && OTHER_TRADES.has(before.lower) && /^[ ]$/.test(text.slice(before.end, words[from]!.start)))
    return true;
  const { end } = words[to - 1]!;
  const apposition = /^, (?:an? |the |\d{1,2},)/.exec(text.slice(end, end + 10));
  if (!apposition) return false;
  for (let i = to; i < Math.min(words.length, to + TRADE_REACH); i++) {
    const word = words[i]!;
    if (word.lower === 'former') return false;
    if (OTHER_TRADES.has(word.lower)) return true;
    if (/[.;:]/.test(text.slice(word.end, words[i + 1]?.start ?? text.length))) return false;
  }
  return false;
}
