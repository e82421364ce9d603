/** Whom "the two leaders" means: the two that the article names most, of different countries. */
import { countBefore } from '@/context/ascending';
import type { PersonFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import type { DocBlock } from '../../document';
import { shareHome } from '../../homes';
import { leadsACountry } from '../../persons/standing';
import type { Scene } from '../../scene';

/** Blocks back that count double: what was just spoken of. */
const NEAR_BLOCKS = 1;

/** @returns both, or nobody where the article has no two leaders who stand out */
export function pairInFocus(scene: Scene, block: DocBlock): PersonFacts[] {
  const { doc, context } = scene;
  const counts = [...leadersOf(scene)].flatMap(([person, blocks]): [PersonFacts, number][] => {
    const until = countBefore(blocks, block.index + 1);
    return until ? [[person, 2 * until - countBefore(blocks, block.index - NEAR_BLOCKS)]] : [];
  });
  const [first, second, third] = counts.sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1));
  if (!first || !second || third?.[1] === second[1]) return [];
  return shareHome(first[0], second[0], doc.day, context) ? [] : [first[0], second[0]];
}

/** By scene: who leads a country, and the blocks of their mentions in order, one for each mention. */
const leaders = new WeakMap<Scene, ReadonlyMap<PersonFacts, readonly number[]>>();

function leadersOf(scene: Scene): ReadonlyMap<PersonFacts, readonly number[]> {
  return getOrInsert(leaders, scene, ({ persons, doc, context }) => {
    const blocks = new Map<PersonFacts, number[]>();
    for (const [person, mentions] of Map.groupBy(persons, (mention) => mention.person))
      if (leadsACountry(person, context, doc.day))
        blocks.set(
          person,
          mentions.map(({ block }) => block.index),
        );
    return blocks;
  });
}
