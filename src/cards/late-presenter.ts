/** Shows cards with code that isn't there before somebody wants a card: most articles are read, and their scripts run, without one. */
import type { Anchor, PopoverState } from '@/cards/popover';
import type { PresenterOptions } from '@/cards/presenter';
import type { Subject } from '@/cards/subject';

/** What shows the cards of an article; see `Presenter`. */
export interface Presents {
  readonly state: PopoverState;
  prepare(subject: Subject, anchor: Anchor): void;
  forget(): void;
  open(subject: Subject, anchor: Anchor): void;
  redraw(): void;
  pin(): void;
  close(): boolean;
  rect(): DOMRect | undefined;
  contains(event: Event): boolean;
}

export type ArticleOptions = Omit<PresenterOptions, 'styles'>;
export type MakePresenter = (options: ArticleOptions) => Presents;
/** Gets the code; undefined if it doesn't come. Never rejects. */
export type LoadPresenter = () => Promise<MakePresenter | undefined>;

/** Until the code is there nothing is open, so there is nothing to close, either. */
export class LatePresenter {
  readonly #options: ArticleOptions;
  readonly #load: LoadPresenter;
  #presenter: Presents | undefined;

  constructor(options: ArticleOptions, load: LoadPresenter) {
    this.#options = options;
    this.#load = load;
  }

  /** What shows the cards, if it is there by now. */
  get now(): Presents | undefined {
    return this.#presenter;
  }

  get state(): PopoverState {
    return this.#presenter?.state ?? 'closed';
  }

  /** @returns false if there can be no cards */
  async ready(): Promise<boolean> {
    if (!this.#presenter) {
      const make = await this.#load();
      // of two who waited, the second finds it made
      if (make && !this.#options.signal.aborted) this.#presenter ??= make(this.#options);
    }
    return this.#presenter !== undefined;
  }
}
