import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines } from '@/linking/text/lines';

describe('the lines that hold some words', () => {
  it('are those that hold them when asked one by one', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 });
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), words, (texts, sought) => {
        const oneByOne = texts.flatMap((line, i) => (line.includes(sought) ? [i] : []));
        expect(new Lines(texts).holding(sought)).toEqual(oneByOne);
      }),
    );
  });
});
