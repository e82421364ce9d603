/** A mention that describes a person instead of naming them. */
import type { PersonFacts } from '@/context/facts';
import type { Evidence } from '../../annotation';
import type { CountryMention } from '../../countries';
import { gapAfter, type Doc, type DocBlock } from '../../document';
import type { Context } from '@/context/context';
import type { PersonMention } from '../person-mention';

/** What the files on descriptions go by: the article, whom it names, and the dataset. */
export interface DescriptionScene {
  doc: Doc;
  /** In order of reading. */
  named: readonly PersonMention[];
  /** How often the article names each person. */
  counts: ReadonlyMap<PersonFacts, number>;
  countries: readonly CountryMention[];
  context: Context;
}

/** Words of a block, by index of the first and after the last. */
export interface WordRange {
  block: DocBlock;
  from: number;
  to: number;
}

/**
 * @param confidence 0 to 1
 * @returns the mention of the words, and of the article before them
 */
export function describePerson(
  { block, from, to }: WordRange,
  person: PersonFacts,
  evidence: Evidence,
  confidence: number,
  end = block.words[to - 1]!.end,
): PersonMention {
  const article = block.words[from - 1]?.lower === 'the' && gapAfter(block, from - 1) === ' ' ? 1 : 0;
  return {
    block,
    from: from - article,
    to,
    start: block.words[from - article]!.start,
    end,
    person,
    form: 'described',
    evidence: [evidence],
    confidence,
  };
}
