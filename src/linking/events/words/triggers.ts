/** The words of a block that speak of a meeting, a visit or a call. */
import { gapAfter, sentenceAt, type DocBlock } from '../../document';
import { TRIGGERS, type TriggerWords } from '../../lexicon/events';
import { TokenTrie } from '../../names/token-trie';
import { markWords } from '../../text/marks';
import { splitWords } from '../../text/words';
import { isOtherSense } from './other-senses';

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
for (const entry of TRIGGERS)
  for (const words of entry.words)
    trie.add(
      splitWords(words).map((word) => word.lower),
      entry,
    );
const OPENS_TRIGGER = markWords(trie.firstWords());

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
export function findTriggers(block: DocBlock): Trigger[] {
  const joins = (index: number): boolean => /^[ -]$/.test(gapAfter(block, index));
  const found: Trigger[] = [];
  if (!(block.marks & OPENS_TRIGGER)) return found;
  for (let at = 0; at < block.words.length;) {
    const match = block.words[at]!.marks & OPENS_TRIGGER ? trie.longestAt(block.words, at, joins) : undefined;
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

const SIT_DOWN: TriggerWords = { is: 'meeting', part: 'verb', words: [] };

/** "visit" and "call" are nouns unless something before them makes them verbs. */
function asPart(block: DocBlock, at: number, words: TriggerWords): TriggerWords {
  const before = block.words[at - 1]?.lower ?? '';
  const word = block.words[at]!.lower;
  if (word === 'visit' && VERB_LEADS.has(before)) return { is: 'visit', part: 'verb', words: [] };
  if (word === 'visits' && isOfSomebody(block, at)) return VISITS;
  if (word === 'sit' && (VERB_LEADS.has(before) || before === 'two')) return SIT_DOWN;
  if (word === 'meeting' && isGerund(block, at)) return { is: 'meeting', part: 'verb', words: [] };
  return words;
}

const VISITS: TriggerWords = { is: 'visit', part: 'verb', words: [] };

/** "Obama visits Israel": who acts stands before the verb, and where to after it. */
function isOfSomebody(block: DocBlock, at: number): boolean {
  const [before, after] = [block.words[at - 1], block.words[at + 1]];
  return (
    before?.capital === true &&
    after?.capital === true &&
    (!block.words[at]!.capital || (block.titleCase && !GOES_WITH_A_NOUN.has(after.lower))) &&
    gapAfter(block, at - 1) === ' ' &&
    gapAfter(block, at) === ' '
  );
}

/** In a headline "Putin Visits Beijing" tells a visit; "Putin Visits to Beijing" counts several. */
const GOES_WITH_A_NOUN: ReadonlySet<string> = new Set(
  'to of by with from in and or are were may will have resume'.split(' '),
);

/** ", meeting Putin in Tianjin", "after meeting with Xi": an act, where nothing makes it a noun. */
function isGerund(block: DocBlock, at: number): boolean {
  const previous = block.words[at - 1];
  const isWith = block.words[at + 1]?.lower === 'with' && GERUND_LEADS.has(previous?.lower ?? '');
  const next = block.words[isWith ? at + 2 : at + 1];
  if (!next?.capital || gapAfter(block, at) !== ' ' || block.titleCase) return false;
  if (!previous) return false;
  const gap = gapAfter(block, at - 1);
  return gap === ', ' || (gap === ' ' && GERUND_LEADS.has(previous.lower));
}

const GERUND_LEADS: ReadonlySet<string> = new Set(
  'after before by while when of for from despite without'.split(' '),
);
