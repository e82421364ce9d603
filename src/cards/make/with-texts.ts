/** Cards with what a click copies of them. */
import type { IsoDate } from '@/context/dates';
import type { Card, Hand } from '../card';
import { cardText } from '../card-text';

export function withTexts({ cards, kinds }: Hand, day: IsoDate): Hand {
  const entries = Object.entries(cards).map(([key, card]): [string, Card] => [
    key,
    { ...card, asText: cardText(card, day) },
  ]);
  return { cards: Object.fromEntries(entries), kinds };
}
