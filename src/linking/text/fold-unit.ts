/** What one UTF-16 unit is folded to. */

const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\n\r\f\v]/;
const APOSTROPHES = /[\u2018\u2019\u201A\u201B\u02BC\u02BB\u00B4\u2032\uFF07]/;
const QUOTES = /[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/;
const HYPHENS = /[\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D]/;
/** Letters that Unicode does not decompose but newspapers write without their stroke. */
const STROKED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ß: 's',
  æ: 'a',
  Æ: 'A',
  œ: 'o',
  ə: 'e',
  Ə: 'E',
};

/** @returns one unit: the letter without its accent, or the plain space, apostrophe, quote or hyphen */
export function foldUnit(char: string): string {
  if (char >= ' ' && char <= '~') return char;
  if (SPACES.test(char)) return ' ';
  if (APOSTROPHES.test(char)) return "'";
  if (QUOTES.test(char)) return '"';
  if (HYPHENS.test(char)) return '-';
  const base = STROKED[char] ?? char.normalize('NFD')[0]!;
  return base.length === 1 ? base : char;
}
