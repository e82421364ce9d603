import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packArrays, unpackArrays } from '@/context/packed-arrays';
import { compileNames, foldName } from '@/linking/names/compile-names';
import { packNames, unpackNames } from '@/linking/names/name-tables';

test('rows of numbers come back from their string', () => {
  const row = fc
    .tuple(fc.constantFrom(1, 3, 14, 0xff, 0xffff, 0xffffffff), fc.constantFrom(0xff, 0xffff, 0xffffffff))
    .chain(([small, large]) =>
      fc.array(fc.oneof({ weight: 30, arbitrary: fc.nat(small) }, { weight: 1, arbitrary: fc.nat(large) }), {
        size: 'large',
      }),
    );
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(unpackArrays(packArrays(rows)).map((row) => [...row])).toEqual(rows);
    }),
  );
});

test('a few large numbers cost a row of small ones hardly anything', () => {
  const small = Array.from({ length: 4_000 }, (_, i) => i % 3);
  const withLarge = small.map((number, i) => (i % 400 === 0 ? 1_000_000 : number));
  expect(packArrays([small]).length).toBeLessThan(1_500);
  expect(packArrays([withLarge]).length).toBeLessThan(1_500);
});

test.each([-1, 2 ** 32])('%d is not packed as another number', (number) => {
  expect(() => packArrays([[1, number]])).toThrow(RangeError);
});

test('a dictionary of names comes back from its string', () => {
  const name = fc.array(fc.constantFrom('Kim', 'Jong', 'Un', 'łódź', '東京', '24', '\u{20000}'), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.nat(70_000), fc.nat(40))), fc.array(fc.constantFrom('kim', 'un', 'nobody')), (drawn, marked) => {
      const uses = drawn.map(([words, bearer, label]) => ({
        name: foldName(words.join(' '))!,
        bearer,
        label,
        capitals: 1,
        acronyms: label & 1,
      }));
      const tables = compileNames(uses, marked);
      expect(unpackNames(packNames(tables))).toEqual(tables);
    }),
  );
}); // prettier-ignore
