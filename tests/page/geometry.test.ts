import { describe, expect, it } from 'vitest';
import { anchorOf, distanceTo, isInside, linesOf } from '@/page/geometry';

const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('the lines of a range', () => {
  it('are one per line of text, though the range has several rectangles in each', () => {
    const lines = linesOf([
      rect(200, 0, 260, 20),
      rect(260, 1, 300, 19),
      rect(0, 28, 90, 48),
      rect(90, 28, 120, 48),
    ]);
    expect(lines).toEqual([rect(200, 0, 300, 20), rect(0, 28, 120, 48)]);
  });

  it('hold a superscript, and not the next line of tight text that overlaps a little', () => {
    expect(linesOf([rect(0, 10, 50, 30), rect(50, 6, 56, 18)])).toHaveLength(1);
    expect(linesOf([rect(0, 10, 50, 30), rect(0, 26, 50, 46)])).toHaveLength(2);
  });

  it('leave out what is not drawn', () => {
    expect(linesOf([rect(0, 0, 0, 0), rect(5, 5, 5, 20)])).toEqual([]);
  });
});

describe('the anchor of a card', () => {
  const line = rect(100, 0, 700, 20);

  it('is all of a short mention', () => {
    expect(anchorOf(rect(100, 0, 200, 20), 150, 240)).toEqual(rect(100, 0, 200, 20));
  });

  it('is the part of a long one around the pointer, inside it', () => {
    expect(anchorOf(line, 400, 240)).toEqual(rect(280, 0, 520, 20));
    expect(anchorOf(line, 101, 240)).toEqual(rect(100, 0, 340, 20));
    expect(anchorOf(line, 699, 240)).toEqual(rect(460, 0, 700, 20));
  });
});

it('measures points against rectangles', () => {
  const box = rect(10, 10, 20, 20);
  expect(isInside(box, { x: 21, y: 15 })).toBe(false);
  expect(isInside(box, { x: 21, y: 15 }, 2)).toBe(true);
  expect(distanceTo(box, { x: 23, y: 24 })).toBe(5);
  expect(distanceTo(box, { x: 15, y: 15 })).toBe(0);
});
