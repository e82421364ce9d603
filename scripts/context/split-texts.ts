/** Writes a value with long texts as several modules, none of them larger than a reviewer's tools will read. */

/** What is shorter stays where it is. UTF-16 units. */
const SHORT_TEXT = 1_000;
/**
 * Of the texts of one module, in UTF-16 units. The Add-ons linter reads no file above 5 MB; what is ASCII, as the dataset
 * is, becomes as many bytes and what has to be escaped.
 */
const MOST_TEXT = 3_500_000;

export interface SplitModules {
  /** An expression for the value; `parts[n]` stands for the texts of part n. */
  expression: string;
  /** The texts of each part. */
  parts: string[][];
}

export function splitTexts(value: unknown, most = MOST_TEXT): SplitModules {
  const parts: string[][] = [];
  let room = 0;
  const place = (text: string): string => {
    if (text.length > room) {
      parts.push([]);
      room = most;
    }
    const part = parts.at(-1)!;
    part.push(text);
    room -= text.length;
    return `parts[${parts.length - 1}][${part.length - 1}]`;
  };
  const print = (value: unknown): string => {
    if (typeof value === 'string' && value.length > SHORT_TEXT)
      return piecesOf(value, most).map(place).join(' + ');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
    return `{${Object.entries(value)
      .map(([key, of]) => `${JSON.stringify(key)}: ${print(of)}`)
      .join(', ')}}`;
  };
  return { expression: print(value), parts };
}

function piecesOf(text: string, most: number): string[] {
  return Array.from({ length: Math.ceil(text.length / most) }, (_, i) =>
    text.slice(i * most, (i + 1) * most),
  );
}
