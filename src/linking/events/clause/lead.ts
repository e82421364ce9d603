/** What stands before an event's word and belongs to it: "his last nuclear" talks, "the two leaders'" summit. */
import { gapAfter, type DocBlock } from '../../document';
import { EVENT_MODIFIERS } from '../../lexicon/events';
import { MONTHS } from '../../lexicon/time';
import type { Trigger } from '../words/triggers';

export interface Lead {
  /** First word of the modifiers. */
  from: number;
  /** A pronoun, or the last word of a name before 's. */
  possessor?: { pronoun: string } | { before: number };
  /** "the", "this": the reader is expected to know which. */
  definite: boolean;
}

/** Walks back over modifiers: "his last nuclear talks" → from "last", possessed by "his". A verb has no lead. */
export function readLead({ block, from: at, words }: Trigger): Lead {
  if (words.part === 'verb') return { from: at, definite: false };
  let from = at;
  while (isModifier(block, from - 1)) from--;
  const word = block.words[from - 1];
  if (!word || gapAfter(block, from - 1) !== ' ') return { from, definite: false };
  if (/^(?:his|her|their)$/.test(word.lower))
    return { from, possessor: { pronoun: word.lower }, definite: true };
  if (word.lower === 's' && block.text[word.start - 1] === "'")
    return { from, possessor: { before: from - 1 }, definite: true };
  // "told him that talks were over" points at none.
  const isConjunction = word.lower === 'that' && block.words[at]!.lower.endsWith('s');
  return { from, definite: !isConjunction && /^(?:the|this|that|these|those)$/.test(word.lower) };
}

function isModifier(block: DocBlock, index: number): boolean {
  const word = block.words[index];
  if (!word || !/^(?:[ -]|\. )$/.test(gapAfter(block, index))) return false;
  // "their July 25 phone call"
  return EVENT_MODIFIERS.has(word.lower) || MONTHS.has(word.lower) || /^\d{1,2}$/.test(word.lower);
}
