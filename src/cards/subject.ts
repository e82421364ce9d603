/** What a card is opened for, and the cards that came along with the article. */
import type { Card } from '@/cards/card';
import type { IsoDate } from '@/context/dates';
import type { Evidence } from '@/linking/annotation';

/** What a mention means, as far as cards go. */
export interface Subject {
  /** Keys into the cards, in the order in which they are shown; at least one of them is there. */
  cards: readonly string[];
  /** Set where the words mean one of the cards and the text leaves open which. */
  isEither?: true;
  /** The words of the article. */
  text: string;
  /** What decided the link. */
  why: readonly Evidence[];
}

export interface Background {
  cards: Readonly<Record<string, Card>>;
  /** The day of the article, at which the cards are cut. */
  day: IsoDate;
  dataset: Dataset;
}

/** The dataset's version, and the day up to which it was reviewed. */
export interface Dataset {
  version: string;
  reviewed: IsoDate;
}
