/** Where sentences end, in newspaper English with its abbreviations and quotes. */
import { ABBREVIATIONS } from '../lexicon/abbreviations';

export interface Span {
  start: number;
  end: number;
}

/** A stop, whatever closes with it, and white space before what can start a sentence. */
const BOUNDARY = /[.!?…]+["')\]]*\s+(?=["'([]*[\p{Lu}\p{N}])|\s--\s(?=\p{Lu}\p{Ll}+ (?:said|says)\b)|;\s+/gu;

/** Splits a folded block into sentences; together they cover it. */
export function splitSentences(folded: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of folded.matchAll(BOUNDARY)) {
    if (folded[match.index] === '.' && endsInAbbreviation(folded, start, match.index)) continue;
    const end = match.index + match[0].length;
    spans.push({ start, end });
    start = end;
  }
  if (start < folded.length) spans.push({ start, end: folded.length });
  return spans;
}

/** "U.S. President", "Gen. Mattis", "Feb. 28", "J. Trump": the stop belongs to the word. */
function endsInAbbreviation(folded: string, from: number, stop: number): boolean {
  let at = stop;
  while (at > from && /[\p{L}\p{N}.]/u.test(folded[at - 1]!)) at--;
  const word = folded.slice(at, stop);
  return /^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}
