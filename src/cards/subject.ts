/** What a card is opened for, and where it comes from. */
import type { Card, CardKind } from '@/cards/card';
import type { IsoDate } from '@/context/dates';
import type { Evidence } from '@/linking/annotation';

/** What a mention means, as far as cards go. */
export interface Subject {
  /** Keys of the cards, in the order in which they are shown; at least one of them is there. */
  cards: readonly string[];
  /** Set where the words mean one of the cards and the text leaves open which. */
  isEither?: true;
  /** The words of the article. */
  text: string;
  /** What decided the link. */
  why: readonly Evidence[];
}

/** Cards by key, as far as they are there. */
export interface Cards {
  get(key: string): Card | undefined;
  /** What a name inside a card is a name of, if it has a card that can be had. */
  kindOf(key: string): CardKind | undefined;
  /** Gets those that aren't there yet. @returns whether any of them is there now */
  load(keys: readonly string[]): Promise<boolean>;
}

export interface Background {
  cards: Cards;
  /** The day of the article, at which the cards are cut. */
  day: IsoDate;
  dataset: Dataset;
}

/** The dataset's version, and the day up to which it was reviewed. */
export interface Dataset {
  version: string;
  reviewed: IsoDate;
}
