import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectBlocks } from '@/article/collect-blocks';
import { atOnce } from '@/article/slices';
import { offsetOf, pointsOf } from '@/article/text-map';
import { parse } from './support';

const part = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '\n', '\u00A0', '\u00AD', '\u200B', '.', 'é', '\uD83D\uDE00'),
  }),
  fc.constantFrom('<b>', '</b>', '<br>', '<!-- -->', '<i>x</i>', '<button>no</button>', '  '),
);

test('every stretch of a block leads back to the nodes that hold its characters', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.nat(), fc.nat(), (parts, a, b) => {
      const document = parse(`<div><p>${parts.join('')}</p></div>`);
      for (const { text, runs } of atOnce(
        collectBlocks(document.querySelector('div')!, (element) => element.tagName === 'BUTTON'),
      )) {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const points = pointsOf(runs, start, end);
        expect(points).toBeDefined();
        const range = document.createRange();
        range.setStart(points!.start.node, points!.start.offset);
        range.setEnd(points!.end.node, points!.end.offset);
        const seen = (words: string): string => words.replace(/[\u00AD\u200B \n]|no/g, '');
        expect(seen(range.toString())).toBe(seen(text.slice(start, end)));
      }
    }),
  );
});

test('a place in a node leads to its offset in the block', () => {
  const document = parse('<div><p>They met <b>in Oslo</b> again.</p></div>');
  const [block] = atOnce(
    collectBlocks(document.querySelector('div')!, (element) => element.tagName === 'BUTTON'),
  );
  expect(offsetOf(block!.runs, document.querySelector('b')!.firstChild!, 3)).toBe(
    block!.text.indexOf('Oslo'),
  );
  expect(offsetOf(block!.runs, document.body, 0)).toBeUndefined();
});
