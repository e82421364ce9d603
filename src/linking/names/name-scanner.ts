/**
 * Finds the names of a dictionary in a text. One look at each unit; only where a word starts that can begin a name is it
 * hashed, and only where it is a token of the dictionary is the trie of names walked.
 */
import { ABBREVIATIONS } from '../lexicon/abbreviations';
import {
  AFTER_STOP,
  CAPITAL,
  JOINT,
  LARGE,
  SMALL,
  STOP,
  WORD,
  classAt,
  meet,
  unitTable,
} from '../text/units';
import { NameStarts } from './name-starts';
import { FIRST_CHILD, type NameTables } from './name-tables';
import { TokenReader } from './token-reader';

/** A stretch of text that is a name, as it is written there. */
export interface NameSpan {
  /** Offsets in UTF-16 units. */
  start: number;
  end: number;
  /** Where in the trie the name ends. */
  node: number;
  /** A bit a word: which have a capital, which are in capitals. */
  capitals: number;
  acronyms: number;
}

/** Whose name it is, and what to them. */
export interface FoundUse {
  bearer: number;
  label: number;
}

const PLUS = 0x2b;

export class NameScanner {
  readonly #starts: NameStarts;
  readonly #reader: TokenReader;
  readonly #nodeTokens: Uint32Array;
  readonly #childStarts: Uint32Array;
  readonly #useStarts: Uint32Array;
  readonly #bearers: Uint32Array;
  readonly #manners: Uint32Array;
  readonly #labels: Uint32Array;
  readonly #capitals: Uint32Array;
  readonly #acronyms: Uint32Array;
  /** By token: the child of the root to which it leads, or 0. */
  readonly #firstNodes: Uint32Array;
  /** The first node of a name of more than one word. */
  readonly #longer: number;
  /** By token: whether a full stop may follow it inside a name. */
  readonly #abbreviated: Uint8Array;
  readonly #marked: ReadonlySet<number>;

  constructor(tables: NameTables) {
    const { tokenStarts, childStarts, nodeTokens } = tables;
    this.#nodeTokens = nodeTokens;
    this.#childStarts = childStarts;
    this.#useStarts = tables.useStarts;
    this.#bearers = tables.bearers;
    this.#manners = tables.manners;
    this.#labels = tables.labels;
    this.#capitals = tables.capitals;
    this.#acronyms = tables.acronyms;
    this.#marked = new Set(tables.marked);
    this.#firstNodes = new Uint32Array(tokenStarts.length - 1);
    this.#longer = childStarts[1]!;
    for (let node = FIRST_CHILD; node < this.#longer; node++) this.#firstNodes[nodeTokens[node]!] = node;
    this.#starts = new NameStarts(tables);
    this.#reader = new TokenReader(tables);
    this.#abbreviated = new Uint8Array(tokenStarts.length - 1);
    for (const abbreviation of ABBREVIATIONS) {
      const token = this.#reader.read(abbreviation, 0);
      if (token >= 0) this.#abbreviated[token] = 1;
    }
  }

  /**
   * The names of a text from left to right, at each word the longest, without overlaps. Words of a name are joined by one
   * space, hyphen, apostrophe or full stop, after an initial or an abbreviation by a stop and a space, and by a plus sign, "P5+1 talks";
   * an apostrophe may have a space behind it.
   * @param allCaps capitals say nothing here, so that a single acronym is not trusted
   */
  scan(text: string, allCaps = false): NameSpan[] {
    const spans: NameSpan[] = [];
    let at = this.#starts.next(text, 0);
    while (at >= 0) {
      const span = this.#longestAt(text, at, allCaps);
      if (span) spans.push(span);
      const end = span ? span.end : this.#reader.end;
      // capitals stand side by side so often that a look is cheaper than a search
      const isNext = !(classAt(text, end) & WORD) && classAt(text, end + 1) & CAPITAL;
      at = isNext ? end + 1 : this.#starts.next(text, end);
    }
    return spans;
  }

  /** Whose the name may be, as it is written. */
  usesOf({ node, capitals, acronyms }: NameSpan, allCaps = false): FoundUse[] {
    const found: FoundUse[] = [];
    for (let use = this.#useStarts[node]!; use < this.#useStarts[node + 1]!; use++) {
      if (this.#fits(use, node, capitals, acronyms, allCaps))
        found.push({ bearer: this.#bearers[use]!, label: this.#labels[this.#manners[use]!]! });
    }
    return found;
  }

  /** True if a word is a token with the mark. */
  isMarked(text: string): boolean {
    return this.#marked.has(this.#reader.read(text, 0));
  }

  /** Leaves the end of the first word in the reader. */
  #longestAt(text: string, from: number, allCaps: boolean): NameSpan | undefined {
    let token = this.#reader.read(text, from);
    if (token < 0) return undefined;
    const firstEnd = this.#reader.end;
    let node = this.#firstNodes[token]!;
    let start = from;
    let bit = 1;
    let capitals = 0;
    let acronyms = 0;
    let best: NameSpan | undefined;
    while (node) {
      const end = this.#reader.end;
      if (unitTable[text.charCodeAt(start)]! & CAPITAL) capitals |= bit;
      if (end - start > 1 && (this.#reader.kinds & (LARGE | SMALL)) === LARGE) acronyms |= bit;
      for (let use = this.#useStarts[node]!; use < this.#useStarts[node + 1]!; use++) {
        if (!this.#fits(use, node, capitals, acronyms, allCaps)) continue;
        best = { start: from, end: endOfName(text, start, end), node, capitals, acronyms };
        break;
      }
      if (this.#childStarts[node] === this.#childStarts[node + 1]) break;
      start = this.#nextWord(text, start, end, token);
      if (start < 0) break;
      token = this.#reader.read(text, start);
      node = token < 0 ? 0 : this.#childOf(node, token);
      bit <<= 1;
    }
    this.#reader.end = firstEnd;
    return best;
  }

  /** Where the next word of a name begins after a word, or -1 if what follows can't stand inside a name. */
  #nextWord(text: string, start: number, end: number, token: number): number {
    const joint = classAt(text, end);
    if (!(joint & JOINT)) return text.charCodeAt(end) === PLUS ? afterPlus(text, end + 1) : -1;
    let next = end + 1;
    // a stop joins only initials and titles: "John F. Kennedy", never "... in Moscow. Putin"
    if (joint & STOP && classAt(text, next) & AFTER_STOP) {
      if (end - start > 1 && !this.#abbreviated[token]) return -1;
      next++;
    }
    // an apostrophe may end a plural: "foreign ministers' meeting"
    if (!(joint & (STOP | AFTER_STOP)) && classAt(text, next) & AFTER_STOP) next++;
    // in "A U.S. report" the article is no initial
    if (end - start === 1 && text[end] === ' ' && text[next + 1] === '.') return -1;
    return next < text.length && meet(text, next) ? next : -1;
  }

  #childOf(node: number, token: number): number {
    let low = this.#childStarts[node]!;
    let high = this.#childStarts[node + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#nodeTokens[middle]!;
      if (other === token) return middle;
      if (other < token) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /** True if a use of the name that ends at a node allows it to be written so. */
  #fits(use: number, node: number, capitals: number, acronyms: number, allCaps: boolean): boolean {
    const manner = this.#manners[use]!;
    const inCapitals = this.#acronyms[manner]!;
    if (this.#capitals[manner]! & ~capitals || inCapitals & ~acronyms) return false;
    return !(allCaps && inCapitals && node < this.#longer);
  }
}

/** Where the word begins that a plus sign joins to the one before, "P5+1" or "OPEC+ meeting", or -1. */
function afterPlus(text: string, at: number): number {
  const next = classAt(text, at) & AFTER_STOP ? at + 1 : at;
  return next < text.length && meet(text, next) ? next : -1;
}

/** An abbreviated name takes its last stop along: "U.S.", "Jr.". */
function endOfName(text: string, start: number, end: number): number {
  return end - start === 1 && text[end] === '.' && text[start - 1] === '.' ? end + 1 : end;
}
