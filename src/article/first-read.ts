/** What of a long article is told of before all of it is read: its opening, and what is in view where its reader has scrolled on. */
import type { Page } from './site';

/**
 * Characters of an opening: some 500 words, about what a window shows. An article is long from twice as many on.
 */
export const OPENING_LENGTH = 3_000;
/** Characters of the opening and what is in view together: a window that shows more shows it too small to be read. */
const MOST_LENGTH = 4 * OPENING_LENGTH;

export class FirstRead<Block extends { text: string }> {
  readonly blocks: Block[] = [];
  readonly #lies: NonNullable<Page['lies']>;
  #length = 0;
  #isDone = false;
  #hasLeftOut = false;

  constructor(lies: Page['lies'] = () => 'below') {
    this.#lies = lies;
  }

  /** True if it was never complete, and lacks blocks between the opening and what is in view. */
  get hasLeftOut(): boolean {
    return !this.#isDone && this.#hasLeftOut;
  }

  /**
   * Takes the article's next block.
   * @returns true once, when nothing that follows can be in view
   */
  add(block: Block, element: Element): boolean {
    if (this.#isDone) return false;
    const isOpening = this.#length < OPENING_LENGTH;
    if (isOpening) this.#push(block);
    if (this.#length < OPENING_LENGTH) return false;
    const where = this.#lies(element);
    if (!isOpening && where === 'in view') this.#push(block);
    if (!isOpening && where === 'above') this.#hasLeftOut = true;
    return (this.#isDone = where === 'below' || this.#length >= MOST_LENGTH);
  }

  #push(block: Block): void {
    this.blocks.push(block);
    this.#length += block.text.length;
  }
}
