/** What stands before an office's words and says when, how and of how many it is held: "the new", "a former", "then-". */
import { ACTING_WORDS, COMING_WORDS, FORMER_WORDS, OFFICE_MODIFIERS } from '../../lexicon/offices';
import { gapAfter, type DocBlock } from '../../document';
import type { OfficeMention } from './office-mention';

const INDEFINITE: ReadonlySet<string> = new Set(
  `a an any no each every another some one sitting first second third fourth fifth sixth seventh eighth ninth tenth two three four five
   many several few both most last only next`.split(/\s+/),
);

/** Walks back over "new", "former", "then-" before a word. */
export function readModifiers(block: DocBlock, at: number): Pick<OfficeMention, 'from' | 'tense' | 'acting'> {
  let from = at;
  let acting = false;
  let tense: OfficeMention['tense'] = 'now';
  while (from > 0 && /^[ -]$/.test(gapAfter(block, from - 1))) {
    const word = block.words[from - 1]!.lower;
    if (FORMER_WORDS.has(word)) tense = 'past';
    else if (COMING_WORDS.has(word)) tense = 'coming';
    else if (ACTING_WORDS.has(word)) acting = true;
    else if (!OFFICE_MODIFIERS.has(word)) break;
    from--;
  }
  return { from, tense, acting };
}

/** What stands before a description that starts at a word. */
export function determinerBefore(block: DocBlock, from: number): OfficeMention['determiner'] {
  if (from === 0 || !/^[ -]$/.test(gapAfter(block, from - 1))) return 'none';
  const word = block.words[from - 1]!.lower;
  if (word === 'the') return 'the';
  return INDEFINITE.has(word) ? 'indefinite' : 'none';
}
