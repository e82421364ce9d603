/** What in a text may speak of sanctions: nouns ("sanctions", "the penalties") and acts ("froze the assets"). */
import { sentenceAt, type DocBlock } from '../../document';
import {
  ANSWER_WORDS,
  IMPOSED_LEADS,
  IS_ANSWER_TO,
  IMPOSED_WORDS,
  LIST_WORDS,
  REFERRING_LEADS,
  REFERRING_WORDS,
  SANCTION_WORDS,
  WEAK_WORDS,
} from '../../lexicon/sanctions';
import { ACT_STEMS, ACTS, PROHIBITS, PUNISHES } from '../../lexicon/sanctions-acts';
import { ENDS, HITS_WITH, WAS_ENDED } from '../../lexicon/sanctions-imposing';
import { withoutCrowds } from '../../text/crowds';
import type { Span } from '../../text/sentences';
import type { Cue, Strength } from './cue';
import { isOfAnotherWorld } from './other-worlds';
import { markWords } from '../../text/marks';

/** How many words before a weak one may say that it is imposed. */
const LEAD_REACH = 3;
/** After these "controls" and "limits" are verbs: "companies that he controls". */
const VERBAL_LEADS: ReadonlySet<string> = new Set('he she it they who which that also now still'.split(' '));
/** All of which one look-up tells that most words are none. */
const NOUN = markWords([...SANCTION_WORDS, ...WEAK_WORDS]);
/** Characters around a noun within which an act tells of the same sanctions. */
const SAME_CLAUSE = 50;

export function findCues(block: DocBlock): Cue[] {
  const found = nounsIn(block);
  const mayAct = ACT_STEMS.test(block.text);
  if (!found.length && !mayAct) return [];
  const nounsBySentence = Map.groupBy(withoutCrowds(found), (noun) => noun.sentence.start);
  return block.sentences.flatMap((sentence) => {
    const nouns = nounsBySentence.get(sentence.start) ?? [];
    if (!nouns.length && !mayAct) return [];
    const text = block.text.slice(sentence.start, sentence.end).toLowerCase();
    const strong = nouns.filter(({ strength }) => strength === 'strong');
    const acts = (mayAct ? actsIn(block, sentence, text) : []).filter(
      (act) =>
        !strong.some(
          (noun) =>
            (act.start < noun.end + SAME_CLAUSE &&
              noun.start < act.end + SAME_CLAUSE &&
              !IS_ANSWER_TO.test(block.text.slice(act.end, Math.max(act.end, noun.start)))) ||
            (noun.end < act.start && (isElaboration(act) || isWhatTheyDo(noun, act))),
        ),
    );
    if (!nouns.length && !acts.length) return [];
    const weak = nouns.filter(
      (noun) =>
        noun.strength !== 'strong' && !acts.some((act) => act.strength === 'act' && overlaps(act, noun)),
    );
    const verbs = acts.filter((act) => act.strength === 'act' || !weak.some((noun) => overlaps(act, noun)));
    return [...strong, ...verbs, ...weak]
      .filter((cue) => !isOfAnotherWorld(cue, text))
      .sort((a, b) => a.start - b.start);
  });
}

function overlaps(a: Cue, b: Cue): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "imposed sanctions, requiring inspections and banning trade": what the sanctions do. */
function isElaboration({ block, from, start, sentence }: Cue): boolean {
  return (
    block.words[from]!.lower.endsWith('ing') && /(?:, |\band )$/.test(block.text.slice(sentence.start, start))
  );
}

/** "Sanctions imposed in 2006 restrict such trade", "imposed sanctions to punish Belarus": what the sanctions do or are for. */
function isWhatTheyDo({ block, sentence, start, end }: Cue, act: Cue): boolean {
  const between = block.text.slice(end, act.start);
  if (act.strength === 'punish' && between.endsWith(' to ')) return true;
  return (
    OPENS_SENTENCE.test(block.text.slice(sentence.start, start)) && !/[;:]|, (?:and|but|while) /.test(between)
  );
}

/** "The latest " before a noun: that the sentence is about it. */
const OPENS_SENTENCE =
  /^(?:(?:the|those|these|its|existing|new|latest|current|un|u\.n\.|u\.s\.|eu|united nations|western|international|economic) )*$/i;

function nounsIn(block: DocBlock): Cue[] {
  const nouns: Cue[] = [];
  if (!(block.marks & NOUN)) return nouns;
  for (let at = 0; at < block.words.length; at++) {
    const { start, end, lower, marks } = block.words[at]!;
    const strength = marks & NOUN ? strengthOf(block, at) : undefined;
    if (!strength) continue;
    const sentence = sentenceAt(block, start);
    nouns.push({
      block,
      sentence,
      from: at,
      to: at + 1,
      start,
      end,
      strength,
      noun: lower,
      isOver:
        ENDS.test(block.text.slice(sentence.start, start)) ||
        WAS_ENDED.test(block.text.slice(end, sentence.end)),
      ...(isUsuallyUN(block, at) && { usually: 'UN' }),
    });
  }
  return nouns;
}

/** "snapback", "an arms embargo", "most international sanctions". */
function isUsuallyUN({ words }: DocBlock, at: number): boolean {
  const word = words[at]!.lower;
  const before = words[at - 1]?.lower;
  return (
    word === 'snapback' || before === 'international' || (word.startsWith('embargo') && before === 'arms')
  );
}

function strengthOf(block: DocBlock, at: number): Strength | undefined {
  const word = block.words[at]!.lower;
  if (isControlOfTrade(block, at)) return undefined;
  if (SANCTION_WORDS.has(word)) return 'strong';
  if (!WEAK_WORDS.has(word) || VERBAL_LEADS.has(block.words[at - 1]?.lower ?? '')) return undefined;
  // "in retaliation for sanctions": whatever it was, these are not it
  if (word === 'retaliation' && block.words[at + 1]?.lower === 'for') return undefined;
  // "the limits of American influence"
  if (word === 'limits' && block.words[at + 1]?.lower === 'of') return undefined;
  const leads = block.words.slice(Math.max(0, at - LEAD_REACH), at).map(({ lower }) => lower);
  if (IMPOSED_WORDS.has(word) && leads.some((lead) => IMPOSED_LEADS.has(lead))) return 'imposed';
  if (ANSWER_WORDS.test([...leads, word].join(' '))) return 'imposed';
  if (IMPOSED_WORDS.has(word) && isHitWith(block, at)) return 'imposed';
  const isReferring = leads.at(-1) === 'of' || leads.some((lead) => REFERRING_LEADS.has(lead));
  return REFERRING_WORDS.has(word) && isReferring ? 'referring' : 'weak';
}

/** "an export blacklist" is found as an act, with whose it usually is. */
function isControlOfTrade({ words }: DocBlock, at: number): boolean {
  return LIST_WORDS.has(words[at]!.lower) && /^(?:export|trade)$/.test(words[at - 1]?.lower ?? '');
}

/** "hit Russia's banks and oil companies with restrictions". */
function isHitWith(block: DocBlock, at: number): boolean {
  const { start } = block.words[at]!;
  return HITS_WITH.test(block.text.slice(sentenceAt(block, start).start, start));
}

function actsIn(block: DocBlock, sentence: Span, text: string): Cue[] {
  if (!ANY_ACT.test(text)) return [];
  const cues: Cue[] = [];
  const add = (
    match: RegExpMatchArray,
    strength: Strength,
    more: Pick<Cue, 'usually' | 'isNamed'> = {},
  ): void => {
    const start = sentence.start + match.index!;
    const end = start + match[0].length;
    if (cues.some((other) => other.start < end && start < other.end)) return;
    const from = block.words.findIndex((word) => word.start >= start);
    let to = from;
    while (to < block.words.length && block.words[to]!.start < end) to++;
    if (to === from) return;
    cues.push({ block, sentence, from, to, start, end, strength, ...more });
  };
  for (const { pattern, ...more } of ACTS)
    for (const match of matchesOf(pattern, text)) add(match, 'act', more);
  for (const match of matchesOf(PROHIBITS, text)) add(match, 'ban');
  for (const match of matchesOf(PUNISHES, text)) add(match, 'punish');
  return cues;
}

/** All the patterns in one: most sentences hold none of them, which one pass tells. */
const ANY_ACT = new RegExp(
  [...ACTS.map(({ pattern }) => pattern), PROHIBITS, PUNISHES].map(({ source }) => source).join('|'),
  'u',
);

/** Few patterns match, and an iterator costs more than to look for the first. */
function matchesOf(pattern: RegExp, text: string): Iterable<RegExpMatchArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
