/**
 * Brings the spellings of a text together, one UTF-16 unit for one, so that offsets hold:
 * accents off, all spaces and apostrophes alike, all hyphens alike. Case stays.
 */
// by its path: the build folds names while it reads its configuration, before there are aliases
import { getOrInsert } from '../../context/get-or-insert';
import { foldUnit } from './fold-unit';

const NOT_PLAIN = /[^\x20-\x7E]/g;

const cache = new Map<string, string>();

/** Folds a text. @returns a text of the same length */
export function fold(text: string): string {
  return text.replace(NOT_PLAIN, foldCached);
}

function foldCached(char: string): string {
  return getOrInsert(cache, char, foldUnit);
}
