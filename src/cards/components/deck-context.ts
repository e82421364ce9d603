/** What every part of a card may need: the day it is cut at, and how to open another card in its place. */
import { createContext } from 'preact';
import type { CardKind } from '@/cards/card';
import type { IsoDate } from '@/context/dates';

export interface DeckContextValue {
  /** The article's day. */
  day: IsoDate;
  /** The entity whose card this is: its own name is no link. */
  current: string | undefined;
  /** What came after the article is left out. */
  hidesSince: boolean;
  /** What a key is the key of, if its card can be opened. */
  kindOf: (key: string) => CardKind | undefined;
  open: (key: string) => void;
}

export const DeckContext = createContext<DeckContextValue>({
  day: '1970-01-01',
  current: undefined,
  hidesSince: false,
  kindOf: () => undefined,
  open: () => undefined,
});
