/** The people of whom a sentence may say that they were together, the likeliest company first. */
import type { PersonFacts } from '@/context/facts';
import { inBlock } from '../../in-block';
import { blockBefore, type DocBlock } from '../../document';
import type { Scene } from '../../scene';
import type { Span } from '../../text/sentences';
import { pairInFocus } from '../focus/pair-in-focus';
import { pairsBefore, personsOf } from '../focus/pairs-before';

const ONE = /\b(?:he|she|him|her|his)\b/i;
const SEVERAL = /\b(?:they|their|them|each other|the two|both|the pair|the leaders)\b/i;
/** Those of whom the text has just spoken, not the leaders whom the article is about. */
const THOSE_TWO =
  /\b(?:both|the two) (?:men|women|ministers|diplomats|officials|envoys|ambassadors|negotiators)\b|\bthe same (?:\p{L}+ )?(?:two|pair|officials|negotiators|delegations|teams)\b|\bthe (?:top )?(?:negotiators|diplomats|envoys|ministers)\b/iu;
const SPEAKS_OF_HIMSELF = /\b(?:said|says|added|tweeted)\b[^.;:]*\bthat (?:he|she)\b/;
/** How many people before the sentence a pronoun is tried on. */
const MOST_TRIED = 4;

export function companiesOf(scene: Scene, block: DocBlock, sentence: Span): PersonFacts[][] {
  const named = personsOf(scene, block, sentence);
  const text = block.text.slice(sentence.start, sentence.end);
  const earlier = SEVERAL.test(text) || ONE.test(text) ? before(scene, block, sentence) : [];
  const others = earlier.filter((person) => !named.includes(person));
  const groups: PersonFacts[][] = [named];
  const those = THOSE_TWO.test(text) ? lastPeople(scene, block, sentence) : undefined;
  if (those) return [named, [...new Set([...named, ...those])]];
  if (SEVERAL.test(text))
    groups.push(
      [...named, ...pairInFocus(scene, block)],
      ...pairsBefore(scene, block, sentence).map((pair) => [...named, ...pair]),
      [...named, ...others.slice(0, 2)],
    );
  // Who says what he hopes speaks of himself.
  if (ONE.test(text) && !(named.length > 1 && SPEAKS_OF_HIMSELF.test(text)))
    groups.push(...others.slice(0, MOST_TRIED).map((person) => [...named, person]));
  return groups.map((group) => [...new Set(group)]);
}

/** Everybody in the last sentence that names two people or more. */
function lastPeople(scene: Scene, block: DocBlock, sentence: Span): PersonFacts[] | undefined {
  const before = block.sentences.filter((one) => one.end <= sentence.start).reverse();
  return before.map((span) => personsOf(scene, block, span)).find((group) => group.length > 1);
}

/** Who was spoken of before: in the sentences before, the nearest first, then in the block before. */
function before({ persons, doc }: Scene, block: DocBlock, sentence: Span): PersonFacts[] {
  const previous = blockBefore(doc, block);
  const mentions = [
    ...inBlock(persons, block).filter((one) => one.end <= sentence.start).reverse(),
    ...(previous ? inBlock(persons, previous) : []),
  ]; // prettier-ignore
  return [...new Set(mentions.map((one) => one.person))];
}
