/** What the reading of a page asks of whatever shows mentions on it. */
import type { Article } from '@/article/article';
import type { TextPoint } from '@/article/text-map';
import type { BackgroundAnswer, Mention } from '@/messages';

export type Direction = 'on' | 'back';

export interface ShowMentionsOptions {
  article: Article;
  answer: BackgroundAnswer;
  /** A name that the mention keeps while its text stays, whatever is added around it. */
  keyOf: (mention: Mention) => string;
  /** The mention's place in the page now, or undefined where the text is no longer what was read. */
  pointsOf: (mention: Mention) => { start: TextPoint; end: TextPoint } | undefined;
  /** Leaves nothing behind when it aborts. */
  signal: AbortSignal;
}

export interface ShownMentions {
  /** How many are marked. */
  readonly count: number;
  /** Shows another answer in place of the last. An open card whose mention is still there stays. */
  update(answer: BackgroundAnswer, article: Article): void;
  /** Takes the places of all mentions anew, after the page has changed its text. An open card stays. */
  refresh(): void;
  /**
   * Opens the card of the next or previous mention, with the focus: the way by keyboard. Goes on from the last opened one,
   * or else from what the reader sees.
   * @param entering begins at the article's first (or last) mention
   * @returns false if there is none in that direction
   */
  step(direction: Direction, entering?: boolean): boolean;
  /** True if a card of this article was the last that was opened. */
  hasCurrent(): boolean;
  close(): void;
}

export type ShowMentions = (options: ShowMentionsOptions) => ShownMentions;
