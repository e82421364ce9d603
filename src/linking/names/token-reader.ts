/** Reads words of a text as the tokens of a dictionary: hashed while they are folded, unit by unit, without a string being made. */
import { FOLDED_SHIFT, WORD, meet, unitTable } from '../text/units';
import { HASH_SEED, bucketOf, hashStep, type NameTables } from './name-tables';

/** Units of a word that are kept for comparing: no token is longer. */
const LONGEST_TOKEN = 0x100;
/** The word read last, folded, in lower case. */
const word = new Uint16Array(LONGEST_TOKEN);

export class TokenReader {
  /** Of the word read last: where it ends, and all classes of its units. */
  end = 0;
  kinds = 0;
  readonly #bucketStarts: Uint32Array;
  readonly #tokenStarts: Uint32Array;
  readonly #units: Uint16Array;

  constructor({ bucketStarts, tokenStarts, units }: NameTables) {
    this.#bucketStarts = bucketStarts;
    this.#tokenStarts = tokenStarts;
    this.#units = new Uint16Array(units);
  }

  /** The token that the word at an offset is, or -1. */
  read(text: string, from: number): number {
    const { length } = text;
    let hash = HASH_SEED;
    let kinds = 0;
    let at = from;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      let kind = unitTable[unit]!;
      if (!(kind & WORD)) {
        if (kind) break;
        const met = meet(text, at);
        if (!met) break;
        if (met === 2) {
          hash = hashStep(hash, (word[(at - from) & (LONGEST_TOKEN - 1)] = unit));
          at++;
          hash = hashStep(hash, (word[(at - from) & (LONGEST_TOKEN - 1)] = text.charCodeAt(at)));
          continue;
        }
        kind = unitTable[unit]!;
      }
      kinds |= kind;
      const folded = kind >>> FOLDED_SHIFT;
      word[(at - from) & (LONGEST_TOKEN - 1)] = folded;
      hash = hashStep(hash, folded);
    }
    this.end = at;
    this.kinds = kinds;
    return this.#find(at - from, hash);
  }

  /** @param length of the word read last */
  #find(length: number, hash: number): number {
    const bucket = bucketOf(hash, this.#bucketStarts.length - 1);
    const end = this.#bucketStarts[bucket + 1]!;
    for (let token = this.#bucketStarts[bucket]!; token < end; token++) {
      const start = this.#tokenStarts[token]!;
      if (this.#tokenStarts[token + 1]! - start !== length) continue;
      let i = 0;
      while (i < length && this.#units[start + i] === word[i]) i++;
      if (i === length) return token;
    }
    return -1;
  }
}
