/** A person in the text, named or described. */
import type { PersonFacts } from '@/context/facts';
import type { Evidence } from '../annotation';
import type { DocBlock } from '../document';

export interface PersonMention {
  block: DocBlock;
  from: number;
  to: number;
  start: number;
  end: number;
  person: PersonFacts;
  form: 'full' | 'short' | 'described';
  evidence: Evidence[];
  confidence: number;
}

/** A name that means one of several people, and the text leaves open whom. Nothing else is read from it. */
export interface OpenMention {
  block: DocBlock;
  start: number;
  end: number;
  /** The likeliest first. */
  people: readonly PersonFacts[];
}

/** Order of reading: by block, then by offset. */
export function byPosition(
  a: { block: DocBlock; start: number },
  b: { block: DocBlock; start: number },
): number {
  return a.block.index - b.block.index || a.start - b.start;
}
