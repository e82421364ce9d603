import fc from 'fast-check';
import { expect, test } from 'vitest';
import { singleQuoted } from '../../scripts/context/single-quoted';

/** What a browser reads in the literal. */
function read(literal: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- as a browser evaluates the script that holds it
  return (new Function(`return ${literal}`) as () => unknown)();
}

test('a text is printed as a string literal that means it, whatever quotes and backslashes it holds', () => {
  const unit = fc.constantFrom('"', "'", '`', '\\', '$', '{', '\n', '\u2028', 'n', 'é');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(read(singleQuoted(text))).toBe(text);
    }),
  );
});

test('the quotes of JSON stand there as they are, so that the text stays as short', () => {
  expect(singleQuoted('{"id":"xi-jinping"}')).toBe(`'{"id":"xi-jinping"}'`);
});
