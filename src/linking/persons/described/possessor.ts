/** Whose somebody is: "his successor", "May's spokesman". */
import type { PersonFacts } from '@/context/facts';
import { gapAfter, type Doc, type DocBlock } from '../../document';
import { inBlock } from '../../in-block';
import { antecedents } from '../antecedent';
import type { PersonMention } from '../person-mention';

export interface Possessor {
  person: PersonFacts;
  /** The word from which the description counts: a pronoun belongs to it, a name is a mention of its own. */
  from: number;
  /** The first word of the possessor itself. */
  since: number;
}

/** @param at the word that a possessor would end with: "his", "her", or the "s" of a possessive. @param mentions all persons of the article */
export function possessorAt(
  block: DocBlock,
  at: number,
  mentions: readonly PersonMention[],
  doc: Doc,
): Possessor | undefined {
  const word = block.words[at];
  if (!word || gapAfter(block, at) !== ' ') return undefined;
  if (word.lower === 'his' || word.lower === 'her') {
    const [person] = antecedents({ block, start: word.start, word: word.lower }, { doc, named: mentions });
    return person && { person, from: at, since: at };
  }
  if (word.lower !== 's' || gapAfter(block, at - 1) !== "'") return undefined;
  const owner = inBlock(mentions, block).find((mention) => mention.to === at);
  return owner && { person: owner.person, from: at + 1, since: owner.from };
}
