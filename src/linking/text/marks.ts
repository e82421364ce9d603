/**
 * On which lists of the linker a word stands: looked up once a word, so that each of the many who look for words of theirs
 * passes over the others, and over whole blocks that have none.
 */

/** By word in small letters: a bit a list. */
const marks = new Map<string, number>();
/** Bits that a number has for it. */
const MOST_LISTS = 31;
let lists = 0;

/**
 * To be called while modules load: what has been read before doesn't bear the mark.
 * @returns the mark that the words of a list bear, and blocks with one of them
 */
export function markWords(words: Iterable<string>): number {
  if (lists === MOST_LISTS) throw new Error('There are more lists than marks.');
  const mark = 1 << lists++;
  for (const word of words) marks.set(word, marksOf(word) | mark);
  return mark;
}

/** @param word in small letters */
export function marksOf(word: string): number {
  return marks.get(word) ?? 0;
}
