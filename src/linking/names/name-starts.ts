/** Finds where in a text a word starts that may begin a name of a dictionary. */
import { getOrInsert } from '@/context/get-or-insert';
import { WORD, classAt, meet } from '../text/units';
import type { NameTables } from './name-tables';

export class NameStarts {
  /** Finds units with which a name may begin; whether a word begins there is seen afterwards. */
  readonly #seek: RegExp;

  constructor(tables: NameTables) {
    this.#seek = seekPattern(tables);
  }

  /** Where the next word begins that may begin a name, or -1. */
  next(text: string, from: number): number {
    const seek = this.#seek;
    seek.lastIndex = from;
    while (seek.test(text)) {
      const at = seek.lastIndex - 1;
      if (meet(text, at) && !isInWord(text, at)) return at;
    }
    return -1;
  }
}

/** Units that may be capitals: of ASCII the capitals, of the rest all but punctuation. */
const CAPITALS = 'A-Z\\u00AA-\\u1FFF\\u2070-\\uFFFF';

/**
 * A regular expression skips small letters ten times faster than a loop over units. It matches one unit: a capital, or the first
 * of a word that begins like a name which needs none.
 */
function seekPattern({ smallStarts, tokenStarts, units }: NameTables): RegExp {
  const seconds = new Map<number, Set<number>>();
  for (const token of smallStarts) {
    const start = tokenStarts[token]!;
    const first = units[start]!;
    if (first > LAST_OF_ASCII) continue; // sought as a capital
    getOrInsert(seconds, first, () => new Set<number>()).add(
      start + 1 < tokenStarts[token + 1]! ? units[start + 1]! : NONE,
    );
  }
  const pairs = [...seconds].map(([first, set]) => {
    const written = [...set].filter((unit) => unit <= LAST_OF_ASCII).map((unit) => String.fromCharCode(unit));
    return String.fromCharCode(first) + (set.has(NONE) ? '' : `(?=[${written.join('')}\\u0080-\\uFFFF])`);
  });
  return new RegExp([`[${CAPITALS}]`, ...pairs.map((pair) => `\\b${pair}`)].join('|'), 'g');
}

/** The tilde: the last that is printed. */
const LAST_OF_ASCII = 0x7e;
/** Stands for the second unit of a word of one unit; no unit is as large. */
const NONE = 0x10000;

/** True if a word goes on at an offset. */
function isInWord(text: string, at: number): boolean {
  if (at === 0) return false;
  return (classAt(text, at - 1) & WORD) !== 0 || (at > 1 && meet(text, at - 2) === 2);
}
