/** Words of a folded text: runs of letters and digits. Apostrophes, hyphens and full stops stand between words. */
import { marksOf } from './marks';
import { CAPITAL, LARGE, SMALL, classAt, meet, wordEnd } from './units';

export interface Word {
  start: number;
  end: number;
  /** Lower case. */
  lower: string;
  /** Starts with a capital letter. */
  capital: boolean;
  /** On which lists it stands. */
  marks: number;
  /** Two letters or more, all of them capitals. */
  allCaps: boolean;
}

/** The words of a folded text, in order. */
export function splitWords(folded: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < folded.length;) {
    if (!meet(folded, at)) {
      at++;
      continue;
    }
    const end = wordEnd(folded, at);
    words.push(readWord(folded, at, end));
    at = end;
  }
  return words;
}

function readWord(folded: string, start: number, end: number): Word {
  let kinds = 0;
  for (let at = start; at < end; at++) kinds |= classAt(folded, at);
  const text = folded.slice(start, end);
  // pairs tell nothing of their case here
  const lower = kinds & LARGE || kinds === 0 ? text.toLowerCase() : text;
  return {
    start,
    end,
    lower,
    marks: marksOf(lower),
    capital: (classAt(folded, start) & CAPITAL) !== 0,
    allCaps: end - start > 1 && (kinds & LARGE) !== 0 && !(kinds & SMALL),
  };
}
