/** Numbers and lists as the language of the interface writes them. */
import { cached, locale } from './translate';

/**
 * The language for `Intl`. Digits are Western in every language, as the dataset's own text has them.
 */
export function formatLocale(): string {
  return `${locale()}-u-nu-latn`;
}

/** “A, B and C” around anything: the places of the items are told by their index. */
export function listParts(count: number): (string | number)[] {
  // American English would set a comma before “and”, which newspapers don't.
  const code = locale() === 'en' ? 'en-GB' : locale();
  const format = cached(lists, code, () => new Intl.ListFormat(code, { type: 'conjunction' }));
  return format
    .formatToParts(Array.from({ length: count }, (_, i) => String(i)))
    .map(({ type, value }) => (type === 'element' ? Number(value) : value));
}

const lists = new Map<string, Intl.ListFormat>();
