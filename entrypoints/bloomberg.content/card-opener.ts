/** Gets the card of a mention, opens it at its words, and closes it: what is asked for late may not be wanted any more. */
import { CardStore } from '@/cards/card-store';
import { LatePresenter, type LoadPresenter, type Presents } from '@/cards/late-presenter';
import { occasionOf } from '@/cards/occasion';
import type { Anchor } from '@/cards/popover';
import type { AskForCards, BackgroundAnswer, Mention } from '@/messages';
import type { Hit } from '@/page/marking';
import type { Surface } from '@/page/pointer';
import { REST_BEFORE_DRAWING_MS } from '@/page/timing';
import type { Settings } from '@/settings';
import type { MentionMarks } from './mention-marks';
import type { Notes } from './notes';

export interface CardOpenerOptions {
  /** The address of the article. */
  address: string;
  answer: BackgroundAnswer;
  askForCards: AskForCards;
  loadCards: LoadPresenter;
  notes: Notes;
  settings: Settings;
  signal: AbortSignal;
  /** Called when a card has closed, or one that was to open never came. */
  released: () => void;
}

export class CardOpener {
  readonly #marks: MentionMarks;
  readonly #options: CardOpenerOptions;
  readonly #cards: CardStore;
  readonly #presenter: LatePresenter;
  #answer: BackgroundAnswer;
  /** The key of the mention whose card was opened last. */
  #current: string | undefined;
  /** Counts what was to be opened: of a card that comes late, nobody may want to know any more. */
  #opening = 0;
  /** What the pointer is on, as long as no card is open. */
  #prepared: Mention | undefined;

  constructor(marks: MentionMarks, options: CardOpenerOptions) {
    const { askForCards, loadCards, notes, settings, signal } = options;
    this.#marks = marks;
    this.#options = options;
    this.#answer = options.answer;
    this.#cards = new CardStore((keys) => askForCards({ type: 'cards', keys, ...occasionOf(this.#answer) }));
    this.#presenter = new LatePresenter(
      {
        signal,
        background: this.#background(),
        settings,
        article: options.address,
        reportAddress: __REPORT_ADDRESS__ || undefined,
        textOf: (keys: readonly string[]) =>
          askForCards({ type: 'card-text', keys, ...occasionOf(this.#answer) }),
        openNote: notes.open,
        closed: () => this.#closed(),
      },
      loadCards,
    );
    notes.watch(() => void this.#cards.renew().then(() => this.#presenter.now?.redraw()), signal);
  }

  /** The card as the pointer sees it. */
  get surface(): Surface {
    return {
      rect: () => this.#presenter.now?.rect(),
      contains: (event) => this.#presenter.now?.contains(event) ?? false,
      isHeld: () => this.#presenter.state === 'pinned',
    };
  }

  /** The key of the mention whose card was opened last. */
  get current(): string | undefined {
    return this.#current;
  }

  /** After the last mention comes none: the next step begins anew. */
  forgetCurrent(): void {
    this.#current = undefined;
  }

  /** Takes another answer: its cards may say something else. */
  take(answer: BackgroundAnswer): void {
    this.#answer = answer;
    this.#cards.outdate();
  }

  /** Brings out the words of the open card again, after the marks were shown anew. */
  markCurrent(): void {
    if (this.#presenter.state !== 'closed') this.#marks.markings.activate(this.#current);
  }

  /** Gets the cards while the pointer rests, and draws them if it still does. */
  async prepare(hit: Hit): Promise<void> {
    const mention = this.#marks.mentionOf(hit);
    if (!mention || this.#prepared === mention) return;
    this.#prepared = mention;
    const [isThere] = await Promise.all([
      this.#cards.load(mention.cards),
      this.#presenter.ready(),
      new Promise((resolve) => setTimeout(resolve, REST_BEFORE_DRAWING_MS)),
    ]);
    if (isThere && this.#prepared === mention && !this.#options.signal.aborted)
      this.#presenter.now?.prepare(mention, this.#anchorOf(hit));
  }

  forget(): void {
    this.#prepared = undefined;
    this.#presenter.now?.forget();
  }

  open(hit: Hit, isPinned = false): void {
    const mention = this.#marks.mentionOf(hit);
    if (!mention) return;
    this.#current = hit.marking.key;
    const mine = ++this.#opening;
    const present = (presents: Presents): void => {
      this.#marks.markings.activate(hit.marking.key);
      presents.open(mention, this.#anchorOf(hit));
      if (isPinned) presents.pin();
    };
    if (this.#presenter.now && this.#cards.has(mention.cards)) present(this.#presenter.now);
    else
      void Promise.all([this.#cards.load(mention.cards), this.#presenter.ready()]).then(([isThere]) => {
        if (mine !== this.#opening || this.#options.signal.aborted) return;
        if (isThere && this.#presenter.now) present(this.#presenter.now);
        else this.#options.released();
      });
  }

  pin(hit: Hit): void {
    if (this.#presenter.state === 'closed' || this.#current !== hit.marking.key) this.open(hit, true);
    else this.#presenter.now?.pin();
  }

  /** Closes the card, or keeps one that is on its way from opening. @returns true if there was something to close */
  close(): boolean {
    this.#opening++;
    return this.#presenter.now?.close() ?? false;
  }

  #closed(): void {
    this.#prepared = undefined;
    this.#marks.markings.activate(undefined);
    this.#options.released();
  }

  #anchorOf(hit: Hit): Anchor {
    const element = hit.marking.start.node.parentElement ?? document.documentElement;
    return { rect: () => this.#marks.markings.anchor(hit), element };
  }

  /** What cards are drawn from; the answer may be replaced under an open one. */
  #background(): {
    cards: CardStore;
    readonly day: BackgroundAnswer['day'];
    readonly dataset: BackgroundAnswer['dataset'];
  } {
    const answer = (): BackgroundAnswer => this.#answer;
    return {
      cards: this.#cards,
      get day() {
        return answer().day;
      },
      get dataset() {
        return answer().dataset;
      },
    };
  }
}
