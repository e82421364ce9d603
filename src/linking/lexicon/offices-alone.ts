/** Words for an office that mean somebody without a country beside them, by how many in one story may be called so. */

/** Offices of one word that are few enough in a story to mean somebody. */
export const ALONE_WORDS: ReadonlySet<string> = new Set([
  'president',
  'premier',
  'chancellor',
  'taoiseach',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'monarch',
  'pope',
  'pontiff',
  'leader',
  'ruler',
  'strongman',
  'dictator',
  'autocrat',
  'prince',
  'speaker',
]);

/** Words that many in one story may be called, so that they mean who was named a moment ago. */
export const LOOSE_WORDS: ReadonlySet<string> = new Set([
  'senator',
  'lawmaker',
  'congressman',
  'congresswoman',
  'ambassador',
  'envoy',
  'governor',
  'spokesman',
  'spokeswoman',
  'minister',
  'prosecutor',
  'tycoon',
  'oligarch',
]);
