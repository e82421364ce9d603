/** Words of a folded text: runs of letters and digits. Apostrophes, hyphens and full stops stand between words. */

export interface Word {
  start: number;
  end: number;
  /** Lower case. */
  lower: string;
  /** Starts with a capital letter. */
  capital: boolean;
  /** Two letters or more, all of them capitals. */
  allCaps: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;

/** The words of a folded text, in order. */
export function splitWords(folded: string): Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    const [text] = match;
    const lower = text.toLowerCase();
    words.push({
      start: match.index,
      end: match.index + text.length,
      lower,
      capital: CAPITAL.test(text),
      allCaps: text.length > 1 && text !== lower && text === text.toUpperCase(),
    });
  }
  return words;
}
