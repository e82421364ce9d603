/** What every part of a card may need: the day it is cut at, and how to open another card in its place. */
import { createContext } from 'preact';
import type { Card } from '@/cards/card';
import type { IsoDate } from '@/context/dates';

export interface DeckContextValue {
  /** The article's day. */
  day: IsoDate;
  /** The entity whose card this is: its own name is no link. */
  current: string | undefined;
  /** What came after the article is left out. */
  hidesSince: boolean;
  card: (key: string) => Card | undefined;
  open: (key: string) => void;
}

export const DeckContext = createContext<DeckContextValue>({
  day: '1970-01-01',
  current: undefined,
  hidesSince: false,
  card: () => undefined,
  open: () => undefined,
});
