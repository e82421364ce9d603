/** The cards of an article that the page has asked for so far. */
import type { Card, CardKind, Hand } from '@/cards/card';
import type { Cards } from '@/cards/subject';

/** Asks for the cards with these keys; undefined if nobody answers. Never rejects. */
export type AskCards = (keys: readonly string[]) => Promise<Hand | undefined>;

export class CardStore implements Cards {
  readonly #ask: AskCards;
  readonly #cards = new Map<string, { card: Card; edition: number }>();
  readonly #kinds = new Map<string, CardKind>();
  /** By key, what is under way for the present edition. */
  readonly #asked = new Map<string, Promise<void>>();
  /** Of the article: cards say something of it, so they are made anew for another. */
  #edition = 0;

  constructor(ask: AskCards) {
    this.#ask = ask;
  }

  get(key: string): Card | undefined {
    return this.#cards.get(key)?.card;
  }

  kindOf(key: string): CardKind | undefined {
    return this.get(key)?.kind ?? this.#kinds.get(key);
  }

  /** True if all of them are there, made for the article as it is. */
  has(keys: readonly string[]): boolean {
    return keys.every((key) => this.#cards.get(key)?.edition === this.#edition);
  }

  async load(keys: readonly string[]): Promise<boolean> {
    const missing = keys.filter((key) => !this.has([key]) && !this.#asked.has(key));
    if (missing.length > 0) {
      const asked = this.#fetch(missing, this.#edition);
      for (const key of missing) this.#asked.set(key, asked);
    }
    await Promise.all(keys.flatMap((key) => this.#asked.get(key) ?? []));
    return keys.some((key) => this.#cards.has(key));
  }

  /** To be called when the article has changed. Until cards are asked for again, those of before are shown. */
  outdate(): void {
    this.#edition++;
    this.#asked.clear();
  }

  /** Gets all cards that are there anew, as something in them has changed. */
  async renew(): Promise<void> {
    this.outdate();
    await this.load([...this.#cards.keys()]);
  }

  async #fetch(keys: readonly string[], edition: number): Promise<void> {
    const hand = await this.#ask(keys);
    for (const [key, card] of Object.entries(hand?.cards ?? {})) this.#cards.set(key, { card, edition });
    for (const [key, kind] of Object.entries(hand?.kinds ?? {})) this.#kinds.set(key, kind);
    if (edition === this.#edition) for (const key of keys) this.#asked.delete(key);
  }
}
