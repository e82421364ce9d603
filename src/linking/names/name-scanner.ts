/**
 * Finds the names of a dictionary in a text. One look at each unit; only where a word starts that can begin a name is it
 * hashed, and only where it is a token of the dictionary is the trie of names walked.
 */
import { ABBREVIATIONS } from '../lexicon/abbreviations';
import { AFTER_STOP, CAPITAL, JOINT, LARGE, SMALL, STOP, WORD, classAt, classes, foldedLower, meet, wordEnd } from '../text/units'; // prettier-ignore
import { FIRST_CHILD, HASH_SEED, bucketOf, hashStep, type NameTables } from './name-tables';

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

/** Bits that tell first pairs of units apart well enough. */
const PAIRS = 0x1000;
/** Units of a word that are kept for comparing: no token is longer. */
const LONGEST_TOKEN = 0x100;
/** The word read last, folded, in lower case. */
const word = new Uint16Array(LONGEST_TOKEN);

export class NameScanner {
  readonly #bucketStarts: Uint32Array;
  readonly #tokenStarts: Uint32Array;
  readonly #units: Uint16Array;
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
  /** By hash of a word's first two units: whether a name begins so that needs no capital. */
  readonly #smallPairs = new Uint8Array(PAIRS);
  readonly #hasSmall: boolean;
  /** By token: whether a full stop may follow it inside a name. */
  readonly #abbreviated: Uint8Array;
  readonly #marked: ReadonlySet<number>;
  /** Of the word read last: where it ends, and all its classes. */
  #end = 0;
  #kinds = 0;

  constructor(tables: NameTables) {
    const { tokenStarts, units, childStarts, nodeTokens, smallStarts } = tables;
    this.#bucketStarts = tables.bucketStarts;
    this.#tokenStarts = tokenStarts;
    this.#units = new Uint16Array(units);
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
    this.#hasSmall = smallStarts.length > 0;
    for (const token of smallStarts) {
      const start = tokenStarts[token]!;
      const second = start + 1 < tokenStarts[token + 1]! ? units[start + 1]! : 0;
      this.#smallPairs[pairOf(units[start]!, isHalf(second) ? 0 : second)] = 1;
    }
    this.#abbreviated = new Uint8Array(tokenStarts.length - 1);
    for (const abbreviation of ABBREVIATIONS) {
      const token = this.#readToken(abbreviation, 0);
      if (token >= 0) this.#abbreviated[token] = 1;
    }
  }

  /**
   * The names of a text from left to right, at each word the longest, without overlaps. Words of a name are joined by one
   * space, hyphen, apostrophe or full stop, and after an initial or an abbreviation by a stop and a space.
   * @param allCaps capitals say nothing here, so that a single acronym is not trusted
   */
  scan(text: string, allCaps = false): NameSpan[] {
    const spans: NameSpan[] = [];
    const { length } = text;
    let at = 0;
    while (at < length) {
      const kind = classes[text.charCodeAt(at)]!;
      if (
        kind & CAPITAL ||
        (kind ? kind & WORD && this.#hasSmall && this.#mayStartSmall(text, at) : meet(text, at))
      ) {
        const span = this.#longestAt(text, at, allCaps);
        if (span) spans.push(span);
        at = span ? span.end : this.#end;
      } else if (kind & WORD) {
        do at++;
        while (at < length && classes[text.charCodeAt(at)]! & WORD);
        if (at < length && classes[text.charCodeAt(at)] === 0) at = wordEnd(text, at);
      } else at++;
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
    return this.#marked.has(this.#readToken(text, 0));
  }

  #mayStartSmall(text: string, at: number): boolean {
    const second = classAt(text, at + 1) & WORD ? foldedLower[text.charCodeAt(at + 1)]! : 0;
    return this.#smallPairs[pairOf(foldedLower[text.charCodeAt(at)]!, second)] === 1;
  }

  /** Leaves the end of the first word in `#end`. */
  #longestAt(text: string, from: number, allCaps: boolean): NameSpan | undefined {
    let token = this.#readToken(text, from);
    if (token < 0) return undefined;
    const firstEnd = this.#end;
    let node = this.#firstNodes[token]!;
    let start = from;
    let bit = 1;
    let capitals = 0;
    let acronyms = 0;
    let best: NameSpan | undefined;
    while (node) {
      const end = this.#end;
      if (classes[text.charCodeAt(start)]! & CAPITAL) capitals |= bit;
      if (end - start > 1 && (this.#kinds & (LARGE | SMALL)) === LARGE) acronyms |= bit;
      for (let use = this.#useStarts[node]!; use < this.#useStarts[node + 1]!; use++) {
        if (!this.#fits(use, node, capitals, acronyms, allCaps)) continue;
        best = { start: from, end: endOfName(text, start, end), node, capitals, acronyms };
        break;
      }
      if (this.#childStarts[node] === this.#childStarts[node + 1]) break;
      start = this.#nextWord(text, start, end, token);
      if (start < 0) break;
      token = this.#readToken(text, start);
      node = token < 0 ? 0 : this.#childOf(node, token);
      bit <<= 1;
    }
    this.#end = firstEnd;
    return best;
  }

  /** Where the next word of a name begins after a word, or -1 if what follows can't stand inside a name. */
  #nextWord(text: string, start: number, end: number, token: number): number {
    const joint = classAt(text, end);
    if (!(joint & JOINT)) return -1;
    let next = end + 1;
    // a stop joins only initials and titles: "John F. Kennedy", never "... in Moscow. Putin"
    if (joint & STOP && classAt(text, next) & AFTER_STOP) {
      if (end - start > 1 && !this.#abbreviated[token]) return -1;
      next++;
    }
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

  /** The token that the word at an offset is, or -1. */
  #readToken(text: string, from: number): number {
    const { length } = text;
    let hash = HASH_SEED;
    let kinds = 0;
    let at = from;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      let kind = classes[unit]!;
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
        kind = classes[unit]!;
      }
      kinds |= kind;
      const folded = foldedLower[unit]!;
      word[(at - from) & (LONGEST_TOKEN - 1)] = folded;
      hash = hashStep(hash, folded);
    }
    this.#end = at;
    this.#kinds = kinds;
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

function pairOf(first: number, second: number): number {
  return ((first << 5) ^ second) & (PAIRS - 1);
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** An abbreviated name takes its last stop along: "U.S.", "Jr.". */
function endOfName(text: string, start: number, end: number): number {
  return end - start === 1 && text[end] === '.' && text[start - 1] === '.' ? end + 1 : end;
}
