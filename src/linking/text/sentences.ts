/** Where sentences end, in newspaper English with its abbreviations and quotes. */
import { ABBREVIATIONS } from '../lexicon/abbreviations';

export interface Span {
  start: number;
  end: number;
}

/** A stop, whatever closes with it, and white space before what can start a sentence. */
const BOUNDARY =
  /(?<![.!?…])[.!?…]+["')\]]*\s+(?=["'([]*[\p{Lu}\p{N}])|\s--\s(?=\p{Lu}\p{Ll}+ (?:said|says)\b)|;\s+/gu;

/** Characters. What is longer is a list or no prose; it is cut, as what reads a sentence may look at each word from each other. */
const LONGEST = 2_000;

/** Splits a folded block into sentences; together they cover it. */
export function splitSentences(folded: string): Span[] {
  return sentencesOf(folded).flatMap((span) => cut(span, folded));
}

function sentencesOf(folded: string): Span[] {
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

function cut({ start, end }: Span, folded: string): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = folded.lastIndexOf(' ', from + LONGEST - 1);
    const to = space > from ? space + 1 : from + LONGEST;
    spans.push({ start: from, end: to });
    from = to;
  }
  return [...spans, { start: from, end }];
}

/** "U.S. President", "Gen. Mattis", "Feb. 28", "J. Trump": the stop belongs to the word. */
function endsInAbbreviation(folded: string, from: number, stop: number): boolean {
  let at = stop;
  while (at > from && /[\p{L}\p{N}.]/u.test(folded[at - 1]!)) at--;
  const word = folded.slice(at, stop);
  return /^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}
