/** Many short texts, of which those that hold some words are found by one search through all of them. */
import { countBefore } from '@/context/ascending';

const BREAK = '\n';

export class Lines {
  readonly #joined: string;
  /** Where each begins. */
  readonly #starts: Uint32Array;

  /** @param texts each without a line break */
  constructor(texts: readonly string[]) {
    this.#joined = texts.join(BREAK);
    this.#starts = new Uint32Array(texts.length);
    let start = 0;
    for (const [i, text] of texts.entries()) {
      this.#starts[i] = start;
      start += text.length + BREAK.length;
    }
  }

  /** The indices of the texts that hold the words, ascending. @param words at least one character, and no line break */
  holding(words: string): number[] {
    const found: number[] = [];
    for (let at = this.#joined.indexOf(words); at >= 0;) {
      const line = countBefore(this.#starts, at + 1) - 1;
      found.push(line);
      const next = this.#starts[line + 1];
      at = next === undefined ? -1 : this.#joined.indexOf(words, next);
    }
    return found;
  }
}
