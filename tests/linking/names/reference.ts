/** Finds names as their definition says, word by word and name by name: slow, and plain enough to be believed. */
import { ABBREVIATIONS } from '@/linking/lexicon/abbreviations';
import { fold } from '@/linking/text/fold';

interface ReferenceWord {
  start: number;
  end: number;
  lower: string;
  capital: boolean;
}

function wordsOf(text: string): ReferenceWord[] {
  return [...fold(text).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    lower: match[0].toLowerCase(),
    capital: /^\p{Lu}/u.test(match[0]),
  }));
}

/** @returns offsets of the longest name at each word, from left to right, without overlaps */
export function findByDefinition(names: readonly string[], text: string): [number, number][] {
  const folded = fold(text);
  const words = wordsOf(text);
  const rows = names.map((name) => wordsOf(fold(name).replace(/^the /i, ''))).filter((row) => row.length);
  const found: [number, number][] = [];
  for (let at = 0; at < words.length;) {
    const lengths = rows.filter((row) => standsAt(row, at)).map((row) => row.length);
    if (lengths.length) {
      const last = words[at + Math.max(...lengths) - 1]!;
      const initial =
        last.end - last.start === 1 && folded[last.end] === '.' && folded[last.start - 1] === '.';
      found.push([words[at]!.start, last.end + Number(initial)]);
      at += Math.max(...lengths);
    } else at++;
  }
  return found;

  function standsAt(row: readonly ReferenceWord[], at: number): boolean {
    return row.every((word, i) => {
      const here = words[at + i];
      if (here?.lower !== word.lower || (word.capital && !here.capital)) return false;
      return i === 0 || joins(words[at + i - 1]!, here);
    });
  }

  function joins(before: ReferenceWord, after: ReferenceWord): boolean {
    const gap = folded.slice(before.end, after.start);
    if ([' ', '-', "'", '.', '+', '+ ', '+-', "' ", "'-"].includes(gap)) return true;
    const abbreviated = before.end - before.start === 1 || ABBREVIATIONS.has(before.lower);
    return abbreviated && (gap === '. ' || gap === '.-');
  }
}
