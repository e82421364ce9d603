/**
 * Brings the spellings of a text together, one UTF-16 unit for one, so that offsets hold:
 * accents off, all spaces and apostrophes alike, all hyphens alike. Case stays.
 */
// by its path: the build folds names while it reads its configuration, before there are aliases
import { getOrInsert } from '../../context/get-or-insert';
import { foldUnit } from './fold-unit';

const NOT_PLAIN = /[^\x20-\x7E]/;

/** By unit, what it is folded to. */
const cache = new Map<number, number>();

/** Folds a text. @returns a text of the same length */
export function fold(text: string): string {
  return NOT_PLAIN.test(text) ? foldUnits(text) : text;
}

/**
 * Built from units, not by replacing: one curly apostrophe in a paragraph makes the engine keep all of it at two bytes a unit,
 * and what is replaced in it stays so. Then it compiles each expression twice, for the paragraphs with one and for those without.
 */
function foldUnits(text: string): string {
  let folded = '';
  for (let from = 0; from < text.length; from += CHUNK) {
    const units = new Uint16Array(Math.min(CHUNK, text.length - from));
    for (let i = 0; i < units.length; i++) units[i] = foldedAt(text, from + i);
    folded += String.fromCharCode(...units);
  }
  return folded;
}

/** Units taken by one call of `fromCharCode`: more would overflow the stack. */
const CHUNK = 0x2000;

function foldedAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0x20 && unit <= 0x7e) return unit;
  return getOrInsert(cache, unit, () => foldUnit(text.charAt(at)).charCodeAt(0));
}
