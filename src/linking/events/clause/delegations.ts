/** Sides that a clause names by their countries: "U.S. and Ukrainian officials", "the foreign ministers of Germany, France and Russia". */
import type { CountryMention } from '../../countries';
import type { DocBlock } from '../../document';
import { inBlock } from '../../in-block';
import type { Scene } from '../../scene';
import type { Trigger } from '../words/triggers';

const GROUP =
  /\b(?:officials|negotiators|diplomats|delegations|delegates|envoys|teams|representatives|ministers|leaders|presidents|advisers|counterparts|chiefs|sides)\b/giu;
/** Characters of a list of countries, from one to the next or to the noun: "South Korean", "top trade". */
const JOINS = /^(?:,|,? and|-)? ?(?:the )?$/;
const TO_NOUN = /^ (?:[\p{Ll}-]+ ){0,3}$/u;
const FROM_NOUN = /^ (?:of|from) (?:the )?$/;

/**
 * The countries of those who met, where no one of them is named.
 * @returns at least two, or none
 */
export function delegationsOf(
  { countries }: Scene,
  { block, start, end, sentence, words }: Trigger,
): string[] {
  const here = inBlock(countries, block).filter(
    (one) => one.start >= sentence.start && one.end <= sentence.end,
  );
  const lists = listsOf(block, here).filter((list) => list.length > 1);
  if (lists.length === 0) return [];
  const [from, to] = words.part === 'verb' ? [sentence.start, start] : [sentence.start, sentence.end];
  for (const noun of block.text.slice(from, to).matchAll(GROUP)) {
    const span = { start: from + noun.index, end: from + noun.index + noun[0].length };
    if (!isBeside(span, { block, start, end })) continue;
    // "U.S., South Korean and Japanese officials", "ministers of Germany, France and Russia"
    const sides = lists
      .filter(
        (list) =>
          TO_NOUN.test(block.text.slice(list.at(-1)!.end, span.start)) ||
          FROM_NOUN.test(block.text.slice(span.end, list[0]!.start)),
      )
      .flatMap((list) => list.map(({ country }) => country));
    if (new Set(sides).size > 1) return [...new Set(sides)];
  }
  return [];
}

/** "officials from both countries then met", "talks in Muscat between officials": no other clause stands between. */
function isBeside(
  noun: { start: number; end: number },
  { block, start, end }: Pick<Trigger, 'block' | 'start' | 'end'>,
): boolean {
  return noun.end <= start
    ? ACTS.test(block.text.slice(noun.end, start))
    : noun.start >= end && BETWEEN.test(block.text.slice(end, noun.start));
}

/** What they are from, and an auxiliary or a verb that takes the talks as its object. */
const ACTS = /^(?: (?:of|from) [^;:.]{0,80}?)? (?:[\p{Ll}\d-]+ ){0,5}$/u;
const BETWEEN = /^ [^,;:.]{0,40}\b(?:between|among|of|with) [^;:]{0,60}$/u;

/** The countries of a sentence as it joins them: each run is one list, or one country alone. */
function listsOf(block: DocBlock, here: readonly CountryMention[]): CountryMention[][] {
  const lists: CountryMention[][] = [];
  for (const one of here) {
    const last = lists.at(-1)?.at(-1);
    if (last && JOINS.test(block.text.slice(last.end, one.start))) lists.at(-1)!.push(one);
    else lists.push([one]);
  }
  return lists;
}
