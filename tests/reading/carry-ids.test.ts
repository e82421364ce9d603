import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '@/article/article';
import { carryIds } from '@/reading/carry-ids';

const blocks = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

function carry(old: readonly string[], now: readonly string[]): number[] {
  let last = old.length;
  return carryIds({ blocks: blocks(old), ids: old.map((_, i) => i + 1) }, blocks(now), () => ++last);
}

describe('a paragraph', () => {
  test('keeps its id when an entry is put above it, and when it moves', () => {
    expect(carry(['a', 'b'], ['new', 'a', 'b'])).toEqual([3, 1, 2]);
    expect(carry(['a', 'b', 'c'], ['c', 'a'])).toEqual([3, 1]);
  });

  test('gets another when its words change', () => {
    expect(carry(['a', 'b'], ['a', 'b!'])).toEqual([1, 3]);
  });

  test('is told from one with the same words by order', () => {
    expect(carry(['a', 'a'], ['a', 'a', 'a'])).toEqual([1, 2, 3]);
  });
});

test('no two blocks ever share an id, and an unchanged article keeps all', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, (old, now) => {
      const ids = carry(old, now);
      expect(new Set(ids).size).toBe(ids.length);
      expect(carry(old, old)).toEqual(old.map((_, i) => i + 1));
    }),
  );
});
