/** The dataset's modules: what they say together is the dataset, whatever they were cut into. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTexts } from '../../scripts/context/split-texts';

const MOST = 2_500;

function joined(value: unknown): unknown {
  const { expression, parts } = splitTexts(value, MOST);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the bundler does with it
  return (new Function('parts', `return ${expression}`) as (parts: string[][]) => unknown)(parts);
}

describe('a dataset in several modules', () => {
  it('is the dataset', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc
        .tuple(fc.string({ minLength: 1, maxLength: 9 }), fc.integer({ min: 900, max: 9_000 }))
        .map(([piece, length]) => piece.repeat(length).slice(0, length)),
    );
    const value = fc.dictionary(
      fc.stringMatching(/^[a-z-]{1,12}$/),
      fc.oneof(
        text,
        fc.nat(),
        fc.array(text, { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), text),
      ),
    );
    fc.assert(
      fc.property(value, (dataset) => {
        expect(joined(dataset)).toEqual(dataset);
      }),
      { numRuns: 60 },
    );
  });

  it('has no module above the size that reviewers’ tools read', () => {
    const dataset = {
      names: 'n'.repeat(1_500),
      kinds: { people: 'p'.repeat(6_000), places: 'q'.repeat(2_400) },
    };
    for (const part of splitTexts(dataset, MOST).parts)
      expect(part.join('').length).toBeLessThanOrEqual(MOST);
  });
});
