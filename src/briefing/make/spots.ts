/** Where an article's words mean each entity. */
import type { Background } from '@/cards/make';
import type { Spot } from '@/messages';

/** @returns by the id of the entity, in the order of the text; words that stay open between two are nobody's */
export function spotsById({
  mentions,
  cards,
}: Pick<Background, 'mentions' | 'cards'>): ReadonlyMap<string, Spot[]> {
  const spots = new Map<string, Spot[]>();
  for (const { block, start, end, cards: keys, isEither } of mentions) {
    if (isEither) continue;
    for (const id of new Set(keys.map((key) => cards[key]?.id))) {
      if (id === undefined) continue;
      const known = spots.get(id);
      if (known) known.push({ block, start, end });
      else spots.set(id, [{ block, start, end }]);
    }
  }
  return spots;
}
