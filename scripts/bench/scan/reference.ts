/** The answer against which all are held: slow, and so short that it can be seen to be right. */
import { isWhole, type Span } from './finder';

export function referenceSpans(names: readonly string[], text: string): Span[] {
  const byFirstWord = Map.groupBy(names, (name) => firstWord(name));
  for (const same of byFirstWord.values()) same.sort((a, b) => b.length - a.length);
  const spans: Span[] = [];
  let free = 0;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index < free) continue;
    const name = byFirstWord
      .get(word)
      ?.find((name) => text.startsWith(name, index) && isWhole(text, index, index + name.length));
    if (name === undefined) continue;
    free = index + name.length;
    spans.push({ start: index, end: free });
  }
  return spans;
}

function firstWord(name: string): string {
  return /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name;
}

export interface Mistakes {
  misses: number;
  extras: number;
}

export function compareSpans(reference: readonly Span[], found: readonly Span[]): Mistakes {
  const key = ({ start, end }: Span): string => `${start}-${end}`;
  const [right, given] = [new Set(reference.map(key)), new Set(found.map(key))];
  return {
    misses: [...right].filter((span) => !given.has(span)).length,
    extras: [...given].filter((span) => !right.has(span)).length,
  };
}
