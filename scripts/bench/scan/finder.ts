/** What every way of finding names is asked for: whole words, the leftmost and of these the longest, with correct offsets. */

export interface Span {
  /** Offsets in UTF-16 units. */
  start: number;
  end: number;
}

export type FinderKind = 'own' | 'aho-corasick' | 'regexp' | 'floor';

export interface Finder {
  name: string;
  kind: FinderKind;
  /** @param names spelled as the text spells them, in capitals for a text in capitals */
  build: (names: readonly string[]) => (text: string) => readonly Span[] | number;
}

/** By UTF-16 unit: 1 for letters and digits. Peers that know no words look here, as nothing is quicker. */
export const wordUnits = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

export function isWhole(text: string, start: number, end: number): boolean {
  return (
    (start === 0 || !wordUnits[text.charCodeAt(start - 1)]) &&
    (end === text.length || !wordUnits[text.charCodeAt(end)])
  );
}
