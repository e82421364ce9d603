import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packArrays, unpackArrays } from '@/context/packed-arrays';
import { compileNames, foldName } from '@/linking/names/compile-names';
import { packNames, unpackNames } from '@/linking/names/name-tables';

test('rows of numbers come back from their string', () => {
  const number = fc.oneof(fc.nat(0xff), fc.nat(0xffff), fc.nat({ max: 0xffffffff }));
  fc.assert(
    fc.property(fc.array(fc.array(number)), (rows) => {
      expect(unpackArrays(packArrays(rows)).map((row) => [...row])).toEqual(rows);
    }),
  );
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
