/** The sanctions in play in an article: its regimes, with their state then and now. */
import type { SanctionsCard } from '@/cards/card';
import type { Spot } from '@/messages';
import type { BriefedSanctions } from '../briefing';

/** @param cards of the article's mentions; several may be of one regime, each with what of it the words single out */
export function briefSanctions(
  cards: readonly SanctionsCard[],
  spots: ReadonlyMap<string, readonly Spot[]>,
): BriefedSanctions[] {
  return [...Map.groupBy(cards, ({ id }) => id)].flatMap(([id, [first, ...others]]) => {
    if (!first) return [];
    const { name, headline, from, to, inForceThen, inForceNow } = first.regime;
    const measures = [first, ...others].flatMap((card) => card.measures.map(({ says }) => says));
    return [
      {
        id,
        name,
        headline,
        from,
        ...(to !== undefined && { to }),
        inForceThen,
        inForceNow,
        measures: [...new Set(measures)],
        spots: spots.get(id) ?? [],
      },
    ];
  });
}
