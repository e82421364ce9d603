/** What the cards of an article are made for. */
import type { IsoDate } from '@/context/dates';
import type { EntityKind } from '@/linking/annotation';

export interface Occasion {
  /** At which cards are cut. */
  day: IsoDate;
  /** Ids of the persons in the article: a card tells of meetings with these. */
  people: readonly string[];
}

export function occasionOf({ mentions, day }: Marked): Occasion {
  const people = mentions.flatMap(({ kind, cards }) => (kind === 'person' ? cards : []));
  return { day, people: [...new Set(people)] };
}

interface Marked {
  mentions: readonly { kind: EntityKind; cards: readonly string[] }[];
  day: IsoDate;
}
