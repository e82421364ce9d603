/**
 * Whom "his" and "her" mean: the subject goes before what else a sentence names, and a near sentence before a far one
 * (centering: Grosz, Joshi and Weinstein, 1995).
 */
import type { PersonFacts } from '@/context/facts';
import { sentenceAt, type Doc, type DocBlock } from '../document';
import { inBlock } from '../in-block';
import { mentionsBefore } from './mentions-before';
import type { PersonMention } from './person-mention';
import { textBefore } from '../text/before';

/** Where the word stands and which it is: "his" or "her". */
export interface Pronoun {
  block: DocBlock;
  start: number;
  word: string;
}

/**
 * The persons whom a possessive pronoun may mean, the likeliest first: of its own sentence the first named,
 * then of the sentences before it, back to the block before.
 */
export function antecedents(
  { block, start, word }: Pronoun,
  scene: { doc: Doc; named: readonly PersonMention[] },
): PersonFacts[] {
  const sex = word === 'his' ? 'male' : 'female';
  const before = mentionsBefore({ block, start }, 1, scene).filter(
    (mention) =>
      (mention.person.sex ?? sex) === sex &&
      !isInApposition(mention, block, start) &&
      (isQuoted(block, start) || !isQuoted(mention.block, mention.start)),
  );
  const inner = before.findLast((mention) => isSubjectOfClauseOf({ block, start }, mention));
  return [...new Set([...(inner ? [inner] : []), ...subjectsFirst(before)].map(({ person }) => person))];
}

/** "Trump relented after Lee explained that the case against his": of a clause with a subject of its own, who is that subject. */
function isSubjectOfClauseOf(
  { block, start }: { block: DocBlock; start: number },
  mention: PersonMention,
): boolean {
  return (
    mention.block === block &&
    sentenceAt(block, mention.start).start === sentenceAt(block, start).start &&
    OPENS_CLAUSE.test(textBefore(block.text, mention.start)) &&
    HAS_VERB.test(block.text.slice(mention.end, start)) &&
    !/[;:]|, (?:and|but|who|\p{Ll}+ing) /u.test(block.text.slice(mention.end, start))
  );
}

const OPENS_CLAUSE =
  /(?:\b(?:after|before|when|while|because|that|as|if|since|until|where)|, (?:and|but)|;) $/;
const HAS_VERB = /^ (?:has |had |also )?\p{Ll}+(?:ed|s|d|t|ew|id|ok) /u;

/** The nearest sentence first, and of each the subject before whom else it names. @param mentions in order of reading */
export function subjectsFirst(mentions: readonly PersonMention[]): PersonMention[] {
  const bySentence = Map.groupBy(
    mentions,
    ({ block, start }) => `${block.index}:${sentenceAt(block, start).start}`,
  );
  return [...bySentence.values()].reverse().flat();
}

/** Who is named in somebody's words is not whom the text around them speaks of. */
export function isQuoted({ text }: DocBlock, at: number): boolean {
  return (text.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1;
}

/** In "Sunak, his predecessor," the name is not whose predecessor he is. */
function isInApposition(mention: PersonMention, block: DocBlock, start: number): boolean {
  return mention.block === block && block.text.slice(mention.end, start) === ', ';
}

/** The person mentioned last before the pronoun in its sentence, if the sex fits. */
export function lastInSentence(
  { block, start, word }: Pronoun,
  mentions: readonly PersonMention[],
): PersonFacts | undefined {
  const sex = word === 'his' ? 'male' : 'female';
  const sentence = sentenceAt(block, start);
  return inBlock(mentions, block)
    .filter(
      (other) => other.start >= sentence.start && other.end <= start && (other.person.sex ?? sex) === sex,
    )
    .at(-1)?.person;
}
