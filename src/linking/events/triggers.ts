/** The words of a block that speak of a meeting, a visit or a call. */
import { gapAfter, sentenceAt, type DocBlock } from '../document';
import { TRIGGERS, type TriggerWords } from '../lexicon/events';
import { TokenTrie } from '../names/token-trie';
import { splitWords } from '../text/words';

export interface Trigger {
  block: DocBlock;
  from: number;
  to: number;
  start: number;
  end: number;
  words: TriggerWords;
  sentence: { start: number; end: number };
}

const trie = new TokenTrie<TriggerWords>();
for (const entry of TRIGGERS) for (const words of entry.words) trie.add(splitWords(words).map((word) => word.lower), entry); // prettier-ignore

/** After these, "meet", "visit" and "call" are verbs. */
const VERB_LEADS: ReadonlySet<string> = new Set([
  'to',
  'will',
  'would',
  'may',
  'might',
  'could',
  'should',
  'can',
  'not',
  'they',
  'leaders',
  'who',
]);
/** "were met with skepticism". */
const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'be', 'being', 'is', 'are']);
/** "a visit to the site": to a thing, not to a country or its people. */
const VISIT_TO_A_THING = /^ to (?:the|a|an|his|her) \p{Ll}/u;
/** "calls for", "visit us": other senses. */
const OTHER_SENSES: Readonly<Record<string, ReadonlySet<string>>> = {
  call: new Set(['for', 'on', 'to', 'it', 'him', 'them', 'center', 'centre']),
  calls: new Set(['for', 'on', 'to', 'it', 'him', 'them', 'itself', 'himself']),
  tour: new Set(['operator', 'operators', 'guide']),
  'go to': new Set(['war', 'court', 'the']),
  'going to': new Set(['be', 'do', 'have', 'get', 'make', 'take', 'see', 'war', 'happen', 'win', 'the']),
  host: new Set(['of', 'country', 'city', 'nation']),
  hosts: new Set(['of']),
  received: new Set(['a', 'an', 'no', 'the', 'some', 'more', 'his', 'her', 'its']),
  receive: new Set(['a', 'an', 'no', 'the', 'some', 'more']),
};

export function findTriggers(block: DocBlock): Trigger[] {
  const joins = (index: number): boolean => /^[ -]$/.test(gapAfter(block, index));
  const found: Trigger[] = [];
  for (let at = 0; at < block.words.length;) {
    const match = trie.longestAt(block.words, at, joins);
    const words = match?.values[0];
    if (!match || !words || isOtherSense(block, at, match.end)) {
      at++;
      continue;
    }
    const start = block.words[at]!.start;
    found.push({
      block,
      from: at,
      to: match.end,
      start,
      end: block.words[match.end - 1]!.end,
      words: asPart(block, at, words),
      sentence: sentenceAt(block, start),
    });
    at = match.end;
  }
  return found;
}

function isOtherSense(block: DocBlock, from: number, to: number): boolean {
  const phrase = block.words.slice(from, to).map((word) => word.lower).join(' '); // prettier-ignore
  const next = block.words[to]?.lower;
  if (next !== undefined && gapAfter(block, to - 1) === ' ' && OTHER_SENSES[phrase]?.has(next)) return true;
  if (phrase === 'met' && PASSIVE.has(block.words[from - 1]?.lower ?? '') && next !== 'by') return true;
  if (
    /^(?:visit|trip|tour)s?$/.test(phrase) &&
    VISIT_TO_A_THING.test(block.text.slice(block.words[to - 1]!.end))
  )
    return true;
  return phrase === 'meeting' && next === 'the' && block.words[from - 1]?.lower !== 'of'; // "meeting the target"
}

/** "visit" and "call" are nouns unless something before them makes them verbs. */
function asPart(block: DocBlock, at: number, words: TriggerWords): TriggerWords {
  const before = block.words[at - 1]?.lower ?? '';
  const word = block.words[at]!.lower;
  if (word === 'visit' && VERB_LEADS.has(before)) return { is: 'visit', part: 'verb', words: [] };
  return words;
}
