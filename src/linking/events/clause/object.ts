/** Whom a verb of meeting takes as its object: somebody known, or people of whom nothing is. */
import type { PersonFacts } from '@/context/facts';
import type { DocBlock } from '../../document';
import { AFTER_MEET, GROUPS } from '../../lexicon/events';
import { inBlock } from '../../in-block';
import type { Scene } from '../../scene';
import type { Trigger } from '../words/triggers';

/** Whom the verb has as its object, where that is a person; `others` where it is people of whom nothing is known. */
export function objectOf(
  { block, words, to, end, sentence }: Trigger,
  { persons }: Scene,
): PersonFacts | 'others' | undefined {
  if (words.part === 'noun' || words.is === 'presence') return undefined;
  if (meetsLeadersOf({ block, end })) return 'others';
  const named = inBlock(persons, block).find((one) => one.start >= end);
  const between = named ? block.text.slice(end, named.start) : '';
  // "saw Mahmoud Abbas", "talked with Russia's Vladimir Putin"
  if (named && named.end <= sentence.end && OBJECT_LEAD.test(between)) return named.person;
  return words.is === 'meeting' && isNoun(block, to, sentence) ? 'others' : undefined;
}

/** "a meeting with community leaders": of people whom nobody knows, whoever else is in the sentence. */
export function isWithOthers({ block, words, end }: Trigger): boolean {
  return (
    words.part === 'noun' &&
    words.is !== 'visit' &&
    WITH_OTHERS.test(block.text.slice(end, end + GROUP_REACH))
  );
}

const GROUP_REACH = 60;
const WITH_OTHERS = new RegExp(
  `^ with (?:(?:the|a|his|her|some|several|group|of|[\\p{Ll}-]+|[\\p{Lu}][\\p{L}.]+) ){0,4}?(?:${GROUPS.join('|')})\\b`,
  'u',
);

/** "spoke with the leaders of France, Germany and the U.K." */
export function meetsLeadersOf({ block, end }: Pick<Trigger, 'block' | 'end'>): boolean {
  return OF_COUNTRIES.test(block.text.slice(end));
}

const OF_COUNTRIES = /^(?: with| to)? the (?:leaders|presidents|(?:prime |foreign )?ministers) of\b/;

/** "met with former U.S. President …" */
const OBJECT_LEAD =
  /^(?: one-on-one)?(?: with| to)?(?: (?:the|his|her|both|former|(?:then|ex)(?:-\p{L}+)?|[\p{Lu}][\p{L}.]*(?:'s)?|[\p{Ll}-]+ (?:minister|secretary|leader|president|adviser|premier|king|prince|sheikh)|minister|secretary|leader|president|prime|foreign|crown))* $/u;

/** "met supporters", "will meet business leaders", not "met in Vienna", "met again". */
function isNoun(block: DocBlock, to: number, sentence: Trigger['sentence']): boolean {
  let at = to;
  while (ARTICLES.has(block.words[at]?.lower ?? '')) at++;
  const word = block.words[at];
  return (
    word !== undefined &&
    word.start < sentence.end &&
    /^ (?:\p{L}+ )*$/u.test(block.text.slice(block.words[to - 1]!.end, word.start)) &&
    !word.capital &&
    /^\p{L}{3,}$/u.test(word.lower) &&
    !AFTER_MEET.has(word.lower)
  );
}

const ARTICLES: ReadonlySet<string> = new Set('with the his her their some several a an its'.split(' '));
