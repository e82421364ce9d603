/** Whether a person's name in the text is a name of that person, and not part of another name. */
import { EVERYDAY_WORDS } from '@/context/everyday-words';
import { gapAfter, sentenceAt, type DocBlock } from '../../document';
import { HONORIFICS } from '../../lexicon/offices';
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers';
import { LOWER_NAME_HEADS, MAY_FOLLOW_A_NAME, NAME_HEADS, SHIP_PREFIXES } from '../../lexicon/name-heads';
import { isNoName } from './may';

/** How many words further a head may stand: "Trump International Hotel". */
const HEAD_DISTANCE = 2;

/** True if the words around it make the name that of a thing: "Trump Tower", "Kim Il Sung University", "Donald Trump Jr.". */
export function namesAThing(block: DocBlock, from: number, to: number): boolean {
  const before = block.words[from - 1];
  if (before?.allCaps && SHIP_PREFIXES.has(before.lower)) return true;
  if (to - from === 1 && block.words[from]!.lower === 'may' && isNoName(block, from)) return true;
  // Xi'an and Modi'in are towns.
  const end = block.words[to - 1]!.end;
  if (/^'(?!(?:s|d|ll|re|ve)\b)\p{L}/u.test(block.text.slice(end, end + 4))) return true;
  const next = block.words[to];
  if (next && gapAfter(block, to - 1) === ' ' && LOWER_NAME_HEADS.has(next.lower)) return true;
  for (let i = to; i < Math.min(to + HEAD_DISTANCE, block.words.length); i++) {
    const word = block.words[i]!;
    const gap = gapAfter(block, i - 1);
    if (!(gap === ' ' || gap === ', ' || gap === '-') || !word.capital) return false;
    if (
      gap === ' ' &&
      NAME_HEADS.has(word.lower) &&
      !(block.titleCase && AMBIGUOUS_IN_TITLE_CASE.has(word.lower))
    )
      return true;
    if (gap === ', ' && (word.lower === 'jr' || word.lower === 'sr')) return true;
    if (gap !== ' ') return false;
  }
  return false;
}

/** Heads that in a headline are as often the next word of the sentence: "Putin Bank Plan". */
const AMBIGUOUS_IN_TITLE_CASE = new Set([
  'house',
  'line',
  'group',
  'watch',
  'fund',
  'award',
  'park',
  'act',
  'class',
  'partners',
  'media',
]);

/**
 * True if a lone family name is a part of somebody else's full name: a capitalised word stands before it
 * ("Ivanka Trump", "Robert Moon") or, where family names come first, after it ("Kim Hyun-chong").
 * @param isGivenName whether a word is known as a first name
 * @param startsOther whether a name, title or country of its own ends or starts at a word
 */
export function partOfLongerName(
  block: DocBlock,
  from: number,
  to: number,
  isGivenName: (word: string) => boolean,
  isOther: (index: number) => boolean,
): boolean {
  const before = block.words[from - 1];
  if (before?.capital && !isOther(from - 1)) {
    const gap = gapAfter(block, from - 1);
    if (gap === ' ' && mayBeGivenName(block, from - 1, isGivenName)) return true;
    if (gap === '. ' && before.end - before.start === 1) return true;
  }
  const after = block.words[to];
  const gap = block.words[to] ? gapAfter(block, to - 1) : '';
  // "Bashir al-Assad"
  if (after && gap === ' ' && /^(?:al|el|bin|ibn)$/.test(after.lower) && block.words[to + 1]?.capital)
    return true;
  if (!after?.capital || isOther(to)) return false;
  if (gap === '-') return false;
  if (gap !== ' ' || MAY_FOLLOW_A_NAME.has(after.lower)) return false;
  return block.titleCase ? continuesKoreanName(block, to) : true;
}

/** A capitalised word before a family name is a first name, unless it is a title, a day, or starts the sentence as an everyday word. */
function mayBeGivenName(block: DocBlock, index: number, isGivenName: (word: string) => boolean): boolean {
  const { lower } = block.words[index]!;
  if (HONORIFICS.has(lower) || MAY_FOLLOW_A_NAME.has(lower)) return false;
  if (block.titleCase) return isGivenName(lower) && !EVERYDAY_WORDS.has(lower);
  if (!startsSentence(block, index)) return true;
  return isGivenName(lower) ? !EVERYDAY_WORDS.has(lower) : !SENTENCE_OPENERS.has(lower);
}

/** In a headline only the pattern of a Korean given name tells: "Kim Hyun-Chong". */
export function continuesKoreanName(block: DocBlock, index: number): boolean {
  return block.words[index + 1] !== undefined && gapAfter(block, index) === '-';
}

function startsSentence(block: DocBlock, index: number): boolean {
  const { start } = block.words[index]!;
  if (/(?:: |-- | - |\u2014 ?)["'(]*$/.test(block.text.slice(Math.max(0, start - 5), start))) return true;
  return /^["'([\s-]*$/.test(block.text.slice(sentenceAt(block, start).start, start));
}
