/** Which two people "they" may be besides those in focus: the pair of a sentence before, the nearest first. */
import type { PersonFacts } from '@/context/facts';
import type { DocBlock } from '../document';
import { homesOf } from '../homes';
import { inBlock } from '../in-block';
import type { Scene } from '../scene';
import type { Span } from '../text/sentences';

/** Sentences before in which a pair is looked for. */
const LOOK_BACK = 4;

/** @returns pairs of people of different countries, each the only two people of a sentence */
export function pairsBefore(scene: Scene, block: DocBlock, sentence: Span): PersonFacts[][] {
  const { doc } = scene;
  const previous = doc.blocks[doc.blocks.indexOf(block) - 1];
  const here = block.sentences.filter((one) => one.end <= sentence.start);
  const back = [
    ...here.map((span) => ({ block, span })).reverse(),
    ...(previous?.sentences.map((span) => ({ block: previous, span })).reverse() ?? []),
  ].slice(0, LOOK_BACK);
  return back.flatMap(({ block, span }) => {
    const [first, second, ...others] = personsOf(scene, block, span);
    return first && second && others.length === 0 && !shareHome(first, second, scene)
      ? [[first, second]]
      : [];
  });
}

export function personsOf({ persons }: Scene, block: DocBlock, { start, end }: Span): PersonFacts[] {
  const here = inBlock(persons, block).filter((one) => one.start >= start && one.end <= end);
  return [...new Set(here.map((one) => one.person))];
}

function shareHome(a: PersonFacts, b: PersonFacts, { doc, context }: Scene): boolean {
  const homes = homesOf(a, doc.day, context);
  return homesOf(b, doc.day, context).some((home) => homes.includes(home));
}
