/** Finds phrases in a row of words: a trie over whole words. */
import { getOrInsert } from '@/context/get-or-insert';
import type { Word } from '../text/words';

interface Node<T> {
  next?: Map<string, Node<T>>;
  values?: T[];
}

export interface PhraseMatch<T> {
  /** Index after the last word of the phrase. */
  end: number;
  values: readonly T[];
}

export class TokenTrie<T> {
  readonly #root: Node<T> = {};

  /** @param words the phrase's words in lower case, at least one */
  add(words: readonly string[], value: T): void {
    let node = this.#root;
    for (const word of words) {
      node = getOrInsert((node.next ??= new Map()), word, () => ({}));
    }
    (node.values ??= []).push(value);
  }

  /** The words with which phrases begin. */
  firstWords(): Iterable<string> {
    return this.#root.next?.keys() ?? [];
  }

  /**
   * The longest phrase that starts at a word and passes the test, if any.
   * @param joins whether the gap between the word at an index and the next one may stand inside a phrase
   * @param accept what of the values found for a phrase fits the words there
   */
  longestAt(
    words: readonly Word[],
    at: number,
    joins: (index: number) => boolean,
    accept: (values: readonly T[], end: number) => readonly T[] = (values) => values,
  ): PhraseMatch<T> | undefined {
    let node = this.#root.next?.get(words[at]!.lower);
    let best: PhraseMatch<T> | undefined;
    for (let end = at + 1; node; end++) {
      if (node.values) {
        const values = accept(node.values, end);
        if (values.length) best = { end, values };
      }
      if (end >= words.length || !node.next || !joins(end - 1)) break;
      node = node.next.get(words[end]!.lower);
    }
    return best;
  }
}
