/** Shows the cards of a mention in the popover: what `entrypoints/` wires to the pointer. */
import { render } from 'preact';
import type { Card } from '@/cards/card';
import { Deck } from '@/cards/components/deck';
import { type Anchor, Popover, type PopoverState } from '@/cards/popover';

/** What a mention means, as far as cards go. */
export interface Subject {
  /** Keys into the cards, in the order in which they are shown; at least one of them is there. */
  cards: readonly string[];
  /** The words of the article. */
  text: string;
  /** What decided the link, in one line. */
  why: string;
}

export interface Background {
  cards: Readonly<Record<string, Card>>;
  /** The day of the article, at which the cards are cut. */
  day: string;
}

export interface PresenterOptions {
  signal: AbortSignal;
  /** The card's stylesheet, as text. */
  styles: string;
  background: Background;
  /** Called once whenever the card has been closed, by whomever. */
  closed: () => void;
}

export class Presenter {
  readonly #popover: Popover;
  readonly #background: Background;
  #subject: Subject | undefined;
  /** Counts openings, so that the deck starts anew with each. */
  #opening = 0;

  constructor({ signal, styles, background, closed }: PresenterOptions) {
    this.#background = background;
    this.#popover = new Popover({
      signal,
      styles,
      changed: (state) => {
        if (state !== 'closed') {
          this.#draw();
          return;
        }
        this.#subject = undefined;
        closed();
      },
    });
    signal.addEventListener('abort', () => render(null, this.#popover.content), { once: true });
  }

  get state(): PopoverState {
    return this.#popover.state;
  }

  /** Opens the cards of a mention beside it. Without any of its cards at hand nothing opens. */
  open(subject: Subject, anchor: Anchor): void {
    const first = subject.cards.map((key) => this.#background.cards[key]).find((card) => card !== undefined);
    if (!first) return;
    this.#subject = subject;
    this.#opening++;
    this.#draw();
    this.#popover.open(first.name, anchor);
  }

  /** Keeps the open card until it is closed. */
  pin(): void {
    this.#popover.pin();
  }

  /** @returns true if there was something to close */
  close(): boolean {
    return this.#popover.close();
  }

  /** Where the card is, while one is open. */
  rect(): DOMRect | undefined {
    return this.#popover.rect();
  }

  /** True for events in the card. */
  contains(event: Event): boolean {
    return this.#popover.contains(event);
  }

  #draw(): void {
    if (!this.#subject) return;
    render(
      <Deck
        key={this.#opening}
        subject={this.#subject}
        background={this.#background}
        isPinned={this.state === 'pinned'}
        onPin={() => this.pin()}
        onClose={() => this.close()}
        onTitle={(title) => this.#popover.label(title)}
      />,
      this.#popover.content,
    );
  }
}
