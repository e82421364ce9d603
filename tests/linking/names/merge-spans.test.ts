import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNames } from '@/linking/names/build-names';
import { mergeSpans, type FindFrom } from '@/linking/names/merge-spans';

const WORDS = ['Ada', 'Bo', 'Cy', 'Di'];
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
const dictionary = fc.array(name, { maxLength: 6 });
const text = fc
  .array(fc.constantFrom(...WORDS, 'went', ','), { maxLength: 20 })
  .map((words) => words.join(' '));

interface Span {
  start: number;
  end: number;
}

function findIn(names: readonly string[], text: string): FindFrom<Span> {
  const scanner = buildNames(names);
  return (from) =>
    scanner.scan(text.slice(from)).map(({ start, end }) => ({ start: start + from, end: end + from }));
}

describe('searches for the names of two dictionaries', () => {
  test('find together what a search for all the names finds', () => {
    fc.assert(
      fc.property(dictionary, dictionary, text, (first, second, text) => {
        const merged = mergeSpans([findIn(first, text), findIn(second, text)]);
        const joint = findIn([...first, ...second], text)(0);
        expect(merged.map(([span]) => span)).toEqual(joint);
      }),
      { numRuns: 500 },
    );
  });

  test('keep both where they found the same words', () => {
    const merged = mergeSpans([findIn(['Ada Bo'], 'Ada Bo went'), findIn(['Ada Bo', 'Ada'], 'Ada Bo went')]);
    expect(merged.map((same) => same.length)).toEqual([2]);
  });
});
