import { describe, expect, it } from 'vitest';
import { inventNames } from '../../scripts/bench/dictionary';
import { FINDERS } from '../../scripts/bench/scan/finders';
import { compareSpans, referenceSpans } from '../../scripts/bench/scan/reference';
import { DENSITIES, inventText, measureDensity } from '../../scripts/bench/text';

const names = inventNames(1_000);
const textOf = (density: keyof typeof DENSITIES, allCaps = false): string =>
  inventText(names, { length: 20_000, density: DENSITIES[density], twoByte: true, allCaps });

describe('the answer against which all finders are held', () => {
  const found = (names: string[], text: string): string[] =>
    referenceSpans(names, text).map(({ start, end }) => text.slice(start, end));

  it('takes the longest of the names that begin at a word', () => {
    expect(found(['Kim', 'Kim Jong', 'Kim Jong Un'], 'Kim Jong Un and Kim Jong Il')).toEqual(['Kim Jong Un', 'Kim Jong']); // prettier-ignore
  });

  it('takes no part of a word', () => {
    expect(found(['Kim', 'Kim Jong'], 'Kimchi, Kim Jongs, Joakim')).toEqual(['Kim']);
  });
});

describe('the texts of the benchmark', () => {
  it.each(['real', 'sparse'] as const)('are as dense in names and capitals as they say: %s', (density) => {
    const text = textOf(density);
    const { mentions, capitals } = measureDensity(text, referenceSpans(names, text).length);
    expect(Math.abs(mentions / DENSITIES[density].mentions - 1)).toBeLessThan(0.15);
    expect(Math.abs(capitals / DENSITIES[density].capitals - 1)).toBeLessThan(0.15);
  });

  it('are the same in every run', () => {
    expect(textOf('real')).toBe(textOf('real'));
  });

  it('begin a shorter dictionary as a longer one', () => {
    expect(inventNames(100)).toEqual(names.slice(0, 100));
  });
});

describe('finders of names', () => {
  const finders = FINDERS.filter(({ kind }) => kind !== 'floor');

  it.each(finders)('$name finds all names and nothing else', ({ build }) => {
    const text = textOf('real');
    expect(compareSpans(referenceSpans(names, text), build(names)(text) as [])).toEqual({
      misses: 0,
      extras: 0,
    });
  });

  it.each(finders)('$name finds them in capitals too', ({ build }) => {
    const text = textOf('real', true);
    const capitals = names.map((name) => name.toUpperCase());
    expect(compareSpans(referenceSpans(capitals, text), build(capitals)(text) as [])).toEqual({
      misses: 0,
      extras: 0,
    });
  });
});
