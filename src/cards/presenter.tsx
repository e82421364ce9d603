/** Shows the cards of a mention in the popover: what `entrypoints/` wires to the pointer. */
import { render } from 'preact';
import type { Card } from '@/cards/card';
import { Deck } from '@/cards/components/deck';
import { type Anchor, Popover, type PopoverState } from '@/cards/popover';
import type { Background, Subject } from '@/cards/subject';
import type { Settings } from '@/settings';

export interface PresenterOptions {
  signal: AbortSignal;
  /** The card's stylesheet, as text. */
  styles: string;
  background: Background;
  /** The reader's choices of how cards look, and what they leave out. */
  settings: Pick<Settings, 'theme' | 'textSize' | 'hidesSince'>;
  /** The address of the article, for a report. */
  article: string;
  /** Where reports of wrong cards are taken, if anywhere. */
  reportAddress: string | undefined;
  /** Cards as plain text, by their keys; undefined if nobody answers. */
  textOf: (keys: readonly string[]) => Promise<string | undefined>;
  /** Opens the page on which the reader's note on a card's subject is written. */
  openNote: (card: Card) => void;
  /** Called once whenever the card has been closed, by whomever. */
  closed: () => void;
}

export class Presenter {
  readonly #popover: Popover;
  readonly #options: PresenterOptions;
  #subject: Subject | undefined;
  /** Drawn already for when it is opened. */
  #prepared: Subject | undefined;
  /** Until what was drawn is laid out. */
  #laysOut: ReturnType<typeof setTimeout> | undefined;
  /** Counts openings, so that the deck starts anew with each. */
  #opening = 0;

  constructor(options: PresenterOptions) {
    const { signal, styles, settings, closed } = options;
    this.#options = options;
    this.#popover = new Popover({
      signal,
      styles,
      look: { theme: settings.theme, textSize: settings.textSize },
      changed: (state) => {
        // what is hovered was drawn as such
        if (state === 'pinned') this.#draw();
        if (state !== 'closed') return;
        this.#subject = undefined;
        closed();
      },
    });
    signal.addEventListener('abort', () => render(null, this.#popover.content), { once: true });
  }

  get state(): PopoverState {
    return this.#popover.state;
  }

  /** Draws the cards of a mention that is likely to be opened, and has them wait beside it unseen: what is drawn for the first time takes long. */
  prepare(subject: Subject, anchor: Anchor): void {
    if (!this.#popover.isAway) return;
    if (this.#prepared !== subject) {
      this.#prepared = this.#subject = subject;
      this.#opening++;
      this.#draw();
    }
    clearTimeout(this.#laysOut);
    // drawing and laying out for the first time would make one long task
    this.#laysOut = setTimeout(() => this.#popover.prepare(anchor), 0);
  }

  /** Takes away what was prepared, as the pointer has travelled on. */
  forget(): void {
    clearTimeout(this.#laysOut);
    this.#popover.forget();
  }

  /** Opens the cards of a mention beside it. Without any of its cards at hand nothing opens. */
  open(subject: Subject, anchor: Anchor): void {
    const first = subject.cards
      .map((key) => this.#options.background.cards.get(key))
      .find((card) => card !== undefined);
    if (!first) return;
    // a deck keeps what was opened in it, so one that was shown is not one that was prepared
    const isDrawn = this.#prepared === subject && this.state === 'closed';
    clearTimeout(this.#laysOut);
    this.#prepared = undefined;
    this.#subject = subject;
    if (!isDrawn) {
      this.#opening++;
      this.#draw('hovered');
    }
    this.#popover.open(first.name, anchor);
  }

  /** Draws the open card anew, of which something has changed. */
  redraw(): void {
    this.#draw();
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

  #draw(state = this.state): void {
    if (!this.#subject) return;
    render(
      <Deck
        key={this.#opening}
        subject={this.#subject}
        background={this.#options.background}
        isPinned={state === 'pinned'}
        hidesSince={this.#options.settings.hidesSince}
        article={this.#options.article}
        reportAddress={this.#options.reportAddress}
        textOf={this.#options.textOf}
        onNote={this.#options.openNote}
        onPin={() => this.pin()}
        onMove={(move) => this.#popover.move(move)}
        onClose={() => this.close()}
        onTitle={(title) => this.#popover.label(title)}
      />,
      this.#popover.content,
    );
  }
}
