/** A card's texts as a newspaper sets them, whoever typed them: curly quotation marks, and no abbreviation that only offices use. */

/** Compared with what else has them, so left as they are. */
const VERBATIM: ReadonlySet<string> = new Set(['id', 'url', 'pack']);

const SPELT_OUT: readonly [RegExp, string][] = [[/\bUNSCR (?=\d)/g, 'UN Resolution ']];

/** @param value a card or a part of one */
export function typeset<T>(value: T): T {
  if (typeof value === 'string') return typesetText(value) as T;
  if (Array.isArray(value)) return value.map((part: unknown) => typeset(part)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, VERBATIM.has(key) ? (part as unknown) : typeset(part)]),
  ) as T;
}

function typesetText(text: string): string {
  const curly = text
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/(?<=^|[\s(“–—])'(?=\p{L}[^']*')/gu, '‘')
    .replaceAll("'", '’');
  return SPELT_OUT.reduce((said, [short, whole]) => said.replace(short, whole), curly);
}
