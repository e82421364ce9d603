/** An office that the text names, and whose it is. */
import type { Role } from '@/context/schema';
import type { DocBlock } from '../../document';
import type { OfficeWords } from '../../lexicon/offices';

export interface OfficeMention {
  block: DocBlock;
  from: number;
  to: number;
  /** Offsets, country and modifiers included, without an article. */
  start: number;
  end: number;
  roles: readonly Role[];
  words: string;
  /** What the words may mean, each with the countries that it is said in. */
  senses: readonly OfficeWords[];
  /** The country that is named as the office's. */
  country?: string;
  /** The institution that is named as the office's ("the Defense Department spokesman"), or that the words themselves imply ("Fed chair"). */
  institution?: string;
  /** Whose office it mostly is where the text does not say: a secretary of state is America's. */
  usual?: string;
  /** Whether its holder holds it, held it ("former", "then-"), or is about to ("president-elect"). */
  tense: 'now' | 'past' | 'coming';
  /** What stands before it: "the", a possessive ("Russia's"), any of many ("a", "no", "fifth"), or nothing. */
  determiner: 'the' | 'possessive' | 'indefinite' | 'none';
  /** Said to be held for the time being: "the acting president". */
  acting: boolean;
  /** Written as a title: "President", not "president". */
  capital: boolean;
}

/** "the outgoing president". */
export function isLeaving({ block, start, end }: OfficeMention): boolean {
  return /\b(?:outgoing|departing) /.test(block.text.slice(start, end));
}
