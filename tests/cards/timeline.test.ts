import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layTimeline } from '@/cards/timeline';
import { addDays } from '@/context/dates';

const WIDTH = 336;
const DAY = '2019-04-18';

describe('a timeline', () => {
  it('puts what came before the article left of its day, and what came after right of it', () => {
    const { dots, dayX } = layTimeline(
      [
        { id: 'before', from: '2018-06-12' },
        { id: 'after', from: '2019-06-30' },
      ],
      DAY,
      WIDTH,
    );
    expect(dots.map(({ id, isAfter, x }) => [id, isAfter, x > dayX])).toEqual([
      ['before', false, false],
      ['after', true, true],
    ]);
  });

  it('stacks events that would lie on each other', () => {
    const { dots, rows } = layTimeline(
      [
        { id: 'a', from: '2018-06-12' },
        { id: 'b', from: '2018-06-19' },
        { id: 'c', from: '2000-07-19' },
      ],
      DAY,
      WIDTH,
    );
    expect(rows).toBe(2);
    expect(new Set(dots.filter(({ id }) => id !== 'c').map(({ row }) => row))).toEqual(new Set([0, 1]));
  });

  it('makes dots smaller, and then lays them on each other, rather than grow taller than a card', () => {
    const inOneYear = (count: number) => [
      { id: 'first', from: '1989-12-02' },
      ...Array.from({ length: count }, (_, i) => ({ id: String(i), from: addDays('2018-01-01', 3 * i) })),
    ];
    const heightOf = (count: number) => {
      const { rows, rowHeight } = layTimeline(inOneYear(count), DAY, WIDTH);
      return rows * rowHeight;
    };
    expect(layTimeline(inOneYear(8), DAY, WIDTH)).toMatchObject({ rowHeight: 12, dotScale: 1 });
    expect(layTimeline(inOneYear(10), DAY, WIDTH).dotScale).toBeLessThan(1);
    for (const count of [8, 10, 20, 100]) expect(heightOf(count)).toBeLessThanOrEqual(96);
  });

  it('labels years over a long time and months over a short one', () => {
    expect(
      layTimeline([{ id: 'a', from: '2000-07-19' }], DAY, WIDTH).ticks.map(({ label }) => label),
    ).toEqual(['2005', '2010', '2015']);
    const months = layTimeline([{ id: 'a', from: '2018-03-25' }], DAY, WIDTH).ticks.map(({ label }) => label);
    expect(months).toEqual(['July 2018', 'Oct. 2018', 'Jan. 2019']);
  });

  it('draws a single event of the day itself', () => {
    const { dots, dayX } = layTimeline([{ id: 'a', from: DAY }], DAY, WIDTH);
    expect(dots).toEqual([{ id: 'a', x: dayX, row: 0, isAfter: false }]);
  });

  it('keeps all within the drawing, apart, and labels from running into each other', () => {
    const offsets = fc.array(fc.integer({ min: -20_000, max: 4_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(offsets, (days) => {
        const events = days.map((offset, i) => ({ id: String(i), from: addDays(DAY, offset) }));
        const { dots, ticks, dayX, dotScale } = layTimeline(events, DAY, WIDTH);
        for (const x of [dayX, ...dots.map((dot) => dot.x)]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(WIDTH);
        }
        const places = dots.map(({ x, row }) => ({ x, row }));
        for (const [i, a] of places.entries()) {
          for (const b of places.slice(i + 1))
            if (a.row === b.row) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(11.9 * dotScale);
        }
        for (const [i, tick] of ticks.entries()) {
          const next = ticks[i + 1];
          if (next)
            expect(next.x - tick.x).toBeGreaterThan(((tick.label.length + next.label.length) / 2) * 6);
        }
      }),
    );
  });
});
