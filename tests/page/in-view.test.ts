import { expect, it } from 'vitest';
import { inView } from '@/page/in-view';

it('takes the article that the upper third of the window shows', () => {
  const rects = [
    { top: -900, bottom: 200 },
    { top: 220, bottom: 2000 },
  ];
  expect(inView(rects, 900)).toBe(1);
  expect(inView(rects, 300)).toBe(0);
});

it('takes the nearest article where the reader is between two', () => {
  const rects = [
    { top: -500, bottom: 100 },
    { top: 350, bottom: 900 },
  ];
  expect(inView(rects, 900)).toBe(1);
  expect(inView(rects, 450)).toBe(0);
});
