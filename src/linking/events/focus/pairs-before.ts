/** Which two people "they" may be besides those in focus: the pair of a sentence before, the nearest first. */
import type { PersonFacts } from '@/context/facts';
import { blockBefore, type DocBlock } from '../../document';
import { shareHome } from '../../homes';
import { inBlock } from '../../in-block';
import type { Scene } from '../../scene';
import type { Span } from '../../text/sentences';

/** Sentences before in which a pair is looked for. */
const LOOK_BACK = 4;

/** @returns pairs of people of different countries, each the only two people of a sentence */
export function pairsBefore(scene: Scene, block: DocBlock, sentence: Span): PersonFacts[][] {
  const previous = blockBefore(scene.doc, block);
  const here = block.sentences.filter((one) => one.end <= sentence.start);
  const back = [
    ...here.map((span) => ({ block, span })).reverse(),
    ...(previous?.sentences.map((span) => ({ block: previous, span })).reverse() ?? []),
  ].slice(0, LOOK_BACK);
  return back.flatMap(({ block, span }) => twoOf(personsOf(scene, block, span), scene));
}

/** Just two people, of different countries, as a pair; none if there are others, or compatriots. */
export function twoOf(
  people: readonly PersonFacts[],
  { doc, context }: Pick<Scene, 'doc' | 'context'>,
): PersonFacts[][] {
  const [first, second, ...others] = new Set(people);
  if (!first || !second || others.length > 0) return [];
  return shareHome(first, second, doc.day, context) ? [] : [[first, second]];
}

/** Who is spoken of in a sentence, each once. */
export function personsOf({ persons }: Scene, block: DocBlock, { start, end }: Span): PersonFacts[] {
  const here = inBlock(persons, block).filter((one) => one.start >= start && one.end <= end);
  return [...new Set(here.map((one) => one.person))];
}
