import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '@/linking/text/fold';
import { splitSentences } from '@/linking/text/sentences';
import { linkArticle } from '@/linking/link-article';
import { article, context } from './support';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'Kim Jong Un',
        'Putin',
        '’s',
        'met',
        'Trump',
        'in 2018',
        '. ',
        '\u00A0',
        'sanctions on',
        'North Korea',
        '-',
        'ł',
        '\uD83D',
        '  ',
        'the elder',
        'Kim',
        '“',
        '\n',
      ),
    )
    .map((parts) => parts.join(' ')),
);

test('folding keeps every offset', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
});

test('sentences cover the text without gaps', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const spans = splitSentences(fold(text));
      expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }),
  );
});

test('annotations stand where their words stand, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (lines) => {
      const read = article('2019-04-18', ...lines);
      for (const { block, start, end, text } of linkArticle(read, context)) {
        expect(text).toBe(read.blocks[block]!.text.slice(start, end));
        expect(text.trim()).not.toBe('');
      }
    }),
  );
});

test.each([
  ['The U.S. President met Gen. Mattis on Feb. 28. He left.', 2],
  ['“It won’t work,” Lankov said. “Never.” He left.', 3],
  ['Is it over? No! Talks go on.', 3],
])('%s is %i sentences', (text, count) => {
  expect(splitSentences(fold(text))).toHaveLength(count);
});
