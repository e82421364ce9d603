/**
 * What each UTF-16 unit of a text is to the linker, and how it is folded. One look into a table a unit: regular
 * expressions over Unicode classes are ten times slower. The tables fill as units are met, so they cost nothing at start.
 */
import { foldUnit } from './fold-unit';

/** Classes of units, as bits. */
export const WORD = 1;
export const CAPITAL = 2;
/** Has a capital of its own, so a word with it is not all capitals. */
export const SMALL = 4;
/** May stand between two words of a name: space, hyphen, apostrophe, full stop. */
export const JOINT = 8;
export const STOP = 16;
/** May follow the stop of an abbreviation inside a name: space, hyphen. */
export const AFTER_STOP = 32;
/** Is a letter with a small form of its own. */
export const LARGE = 64;
const MET = 128;
const CLASSES = 0xff;

/**
 * By unit, its classes in the low byte and above them what it is folded to, in lower case; 0 for one not met yet, and always
 * for the halves of a pair, which are folded to themselves.
 */
export const unitTable = new Uint32Array(0x10000);
/** Where in an entry of the table the folded unit begins. */
export const FOLDED_SHIFT = 8;

/** Meets the character at an offset. @returns how many units of a word it is: 0 if no word character, 2 for a pair */
export function meet(text: string, at: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return isWordPair(text, at) ? 2 : 0;
  if (unitTable[unit] === 0) classify(unit);
  return (unitTable[unit]! & WORD) as 0 | 1;
}

/** The offset after the word that an offset lies in. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = unitTable[text.charCodeAt(at)]!;
    if (kind & WORD) at++;
    else if (kind) break;
    else {
      const units = meet(text, at);
      if (!units) break;
      at += units;
    }
  }
  return at;
}

/** The classes of the unit at an offset; 0 for half a pair, and at the end of the text. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unitTable[unit] === 0) meet(text, at);
  return unitTable[unit]! & CLASSES;
}

/** What the unit at an offset is folded to, in lower case. */
export function foldedLowerAt(text: string, at: number): number {
  meet(text, at);
  const unit = text.charCodeAt(at);
  return unitTable[unit] ? unitTable[unit] >>> FOLDED_SHIFT : unit;
}

const WORD_CHARACTER = /^[\p{L}\p{N}]/u;
const CAPITAL_LETTER = /^\p{Lu}/u;

function isWordPair(text: string, at: number): boolean {
  return text.codePointAt(at)! > 0xffff && WORD_CHARACTER.test(text.slice(at, at + 2));
}

function classify(unit: number): void {
  const char = foldUnit(String.fromCharCode(unit));
  const lower = char.toLowerCase();
  let kind = MET;
  if (WORD_CHARACTER.test(char)) {
    kind |= WORD;
    if (CAPITAL_LETTER.test(char)) kind |= CAPITAL;
    if (char.toUpperCase() !== char) kind |= SMALL;
    if (lower !== char) kind |= LARGE;
  } else if (" -'.".includes(char)) {
    kind |= JOINT;
    if (char === '.') kind |= STOP;
    if (char === ' ' || char === '-') kind |= AFTER_STOP;
  }
  unitTable[unit] = ((lower.length === 1 ? lower : char).charCodeAt(0) << FOLDED_SHIFT) | kind;
}
