import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCrowds } from '@/linking/text/crowds';
import { splitSentences } from '@/linking/text/sentences';

describe('sentences', () => {
  it('cover their text without a gap, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Kim met Putin', '. ', 'U.S. ', '!?', '"', ' ', 'x'.repeat(2_500), '; ')), (parts) => {
        const text = parts.join('');
        const spans = splitSentences(text);
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(spans.every(({ start, end }) => start < end)).toBe(true);
      }),
    ); // prettier-ignore
  });

  it('are cut between words where they never end, so that none is longer than any prose', () => {
    const text = 'a summit of them '.repeat(1_000);
    const spans = splitSentences(text);
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2_000);
    expect(spans.every(({ end }) => text[end - 1] === ' ')).toBe(true);
  });

  it('that are full of one kind of words tell nothing, and the others tell what they told', () => {
    const at = (start: number) => ({ sentence: { start, end: start + 1 } });
    const some = [at(0), at(0), at(9)];
    const crowd = Array.from({ length: 31 }, () => at(5));
    expect(withoutCrowds([...some, ...crowd])).toEqual(some);
    expect(withoutCrowds(Array.from({ length: 40 }, (_, i) => at(i)))).toHaveLength(40);
  });
});
