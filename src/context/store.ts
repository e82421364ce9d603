/** Stretches of a text, each the JSON of one entity, parsed at the first question and kept. */
export class Store<T extends object> {
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #parsed = new Map<number, T>();

  /**
   * @param start where the first stretch begins in the text
   * @param lengths of the stretches, in UTF-16 units
   */
  constructor(text: string, start: number, lengths: readonly number[]) {
    this.#text = text;
    this.#starts = new Uint32Array(lengths.length + 1);
    this.#starts[0] = start;
    lengths.forEach((length, i) => (this.#starts[i + 1] = this.#starts[i]! + length));
  }

  /** Where the text after the last stretch begins. */
  get end(): number {
    return this.#starts.at(-1)!;
  }

  /** @param place of the entity among those of its kind */
  at(place: number): T {
    let value = this.#parsed.get(place);
    if (!value) {
      value = JSON.parse(this.#text.slice(this.#starts[place], this.#starts[place + 1])) as T;
      this.#parsed.set(place, value);
    }
    return value;
  }
}
