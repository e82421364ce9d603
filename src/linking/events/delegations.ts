/** Sides that a clause names by their countries: "U.S. and Ukrainian officials", "the foreign ministers of Germany, France and Russia". */
import type { CountryMention } from '../countries';
import type { DocBlock } from '../document';
import { inBlock } from '../in-block';
import type { Scene } from '../scene';
import type { Trigger } from './triggers';

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
  if (here.length < 2) return [];
  const [from, to] = words.part === 'verb' ? [sentence.start, start] : [sentence.start, sentence.end];
  for (const noun of block.text.slice(from, to).matchAll(GROUP)) {
    const span = { start: from + noun.index, end: from + noun.index + noun[0].length };
    if (!isBeside(span, { block, start, end })) continue;
    const sides = new Set([...listBefore(block, span.start, here), ...listAfter(block, span.end, here)]);
    if (sides.size > 1) return [...sides];
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

/** "U.S., South Korean and Japanese" officials. */
function listBefore(block: DocBlock, at: number, here: readonly CountryMention[]): string[] {
  const last = here.findLast((one) => one.end <= at && TO_NOUN.test(block.text.slice(one.end, at)));
  if (!last) return [];
  const list = [last];
  for (const one of here.slice(0, here.indexOf(last)).reverse()) {
    if (!JOINS.test(block.text.slice(one.end, list[0]!.start))) break;
    list.unshift(one);
  }
  return list.length > 1 ? list.map(({ country }) => country) : [];
}

/** Ministers "of Germany, France, Russia and Ukraine". */
function listAfter(block: DocBlock, at: number, here: readonly CountryMention[]): string[] {
  const first = here.find((one) => one.start >= at && FROM_NOUN.test(block.text.slice(at, one.start)));
  if (!first) return [];
  const list = [first];
  for (const one of here.slice(here.indexOf(first) + 1)) {
    if (!JOINS.test(block.text.slice(list.at(-1)!.end, one.start))) break;
    list.push(one);
  }
  return list.length > 1 ? list.map(({ country }) => country) : [];
}
