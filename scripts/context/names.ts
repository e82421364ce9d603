/** When two spellings are the same name: accents, case, hyphens and the marks of transliteration don't count. */

/** Letters that Unicode doesn't take apart into a base letter and a mark. */
const UNDIVIDED: Record<string, string> = { ø: 'o', ł: 'l', ı: 'i', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a' }; // prettier-ignore
/** Of at least so many letters; shorter words (al, bin, de, Kim) are shared by too many to show that two names are of one person. */
const TELLING_WORD = 4;

/** The words of a name, plain and lower-case: `['kim', 'jong', 'un']`. The year in “Ryu Jin (born 1965)” only tells namesakes apart. */
export function nameWords(name: string): string[] {
  return (
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/ \(born \d{4}\)$/, '')
      // the marks that NFD split off, and the signs that stand for an ayn, a soft sign or an elision
      .replaceAll(/[\p{M}'’‘`´ʻʼʿ“”"]/gu, '')
      .replaceAll(/[øłıđðþßæœə]/g, (letter) => UNDIVIDED[letter]!)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
  );
}

/** The same for “Kim Jong-un” and “KIM JONG UN”. */
export function nameKey(name: string): string {
  return nameWords(name).join('');
}

/** True if the names may belong to one person: the same key, or a telling word in common but for its ending. */
export function mayBeSameName(a: string, b: string): boolean {
  if (nameKey(a) === nameKey(b)) return true;
  const words = nameWords(b).filter(isTelling);
  return nameWords(a)
    .filter(isTelling)
    .some((word) => words.some((other) => beginAlike(word, other)));
}

const isTelling = (word: string): boolean => word.length >= TELLING_WORD;

/** Zelenskyy and Zelenskiy do, and Mohamed and Mohammed. */
function beginAlike(a: string, b: string): boolean {
  const length = Math.max(TELLING_WORD, Math.min(a.length, b.length) - 3);
  return a.slice(0, length) === b.slice(0, length);
}
