/** "his Ukrainian counterpart, Petro Poroshenko": words for a relation right before the name of who is meant. */
import { gapAfter, type DocBlock } from '../../document';
import { inBlock } from '../../in-block';
import { describePerson, type DescriptionScene } from './describe-person';
import type { PersonMention } from '../person-mention';

/** Nouns that say who somebody is to another, so that a reader asks for them even beside the name. */
const RELATIONS: ReadonlySet<string> = new Set(['counterpart', 'colleague', 'predecessor', 'successor']);
/** Between them and the name: "his Chinese counterpart in the talks, Vice Premier He Lifeng". */
const NAMES = /^(?: (?:in|at) (?:the|those) \p{Ll}+)?, (?:(?:\p{Lu}[\p{L}.]*|of) ){0,4}$/u;
/** What may stand before them: "his impeached predecessor", "its German colleague". */
const MOST_MODIFIERS = 2;

export function appositions(block: DocBlock, { named, countries, doc }: DescriptionScene): PersonMention[] {
  if (!/(?:counterpart|colleague|predecessor|successor)(?: (?:in|at) [\p{Ll} ]+)?, \p{Lu}/u.test(block.text))
    return [];
  return block.words.flatMap((word, at) => {
    if (!RELATIONS.has(word.lower)) return [];
    const name = inBlock(named, block).find(
      (mention) => mention.start > word.end && NAMES.test(block.text.slice(word.end, mention.start)),
    );
    if (!name) return [];
    const from = leadOf(block, at, (index) =>
      inBlock(countries, block).some((country) => country.from <= index && index < country.to),
    );
    const title = word.lower;
    return describePerson(
      { block, from, to: at + 1 },
      name.person,
      { by: 'office', title, of: '', on: doc.day },
      0.9,
    );
  });
}

/** The first word of the description: a pronoun or the adjective of a country before the noun, but no name. */
function leadOf(block: DocBlock, at: number, isCountry: (index: number) => boolean): number {
  let from = at;
  while (from > 0 && at - from <= MOST_MODIFIERS && gapAfter(block, from - 1) === ' ') {
    const word = block.words[from - 1]!;
    if (/^(?:his|her|their)$/.test(word.lower)) return from - 1;
    if (word.lower === 's' || (word.capital && !isCountry(from - 1))) return from;
    if (!isCountry(from - 1) && !/^\p{L}+$/u.test(word.lower)) break;
    from--;
  }
  return from < at && isCountry(from) ? from : at;
}
