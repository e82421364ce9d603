/** Whom "the two leaders" means: the two that the article names most, of different countries. */
import type { PersonFacts } from '@/context/facts';
import type { DocBlock } from '../document';
import { homesOf } from '../homes';
import { leadsACountry } from '../persons/support';
import type { Scene } from '../scene';

/** Blocks back that count double: what was just spoken of. */
const NEAR_BLOCKS = 1;

/** @returns both, or nobody where the article has no two leaders who stand out */
export function pairInFocus({ persons, doc, context }: Scene, block: DocBlock): PersonFacts[] {
  const counts = new Map<PersonFacts, number>();
  for (const mention of persons) {
    if (mention.block.index > block.index || !leadsACountry(mention.person, context, doc.day)) continue;
    const weight = block.index - mention.block.index <= NEAR_BLOCKS ? 2 : 1;
    counts.set(mention.person, (counts.get(mention.person) ?? 0) + weight);
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1));
  if (!first || !second || third?.[1] === second[1]) return [];
  const shared = homesOf(first[0], doc.day, context).some((home) =>
    homesOf(second[0], doc.day, context).includes(home),
  );
  return shared ? [] : [first[0], second[0]];
}
