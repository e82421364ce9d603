import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isApproaching, isOnTheWay } from '@/page/safe-triangle';

const CARD = { left: 100, top: 200, right: 460, bottom: 500 };

describe('the way from a mention to its card', () => {
  it('may be slanted, to either end of the card', () => {
    const mention = { x: 150, y: 180 };
    expect(isOnTheWay(mention, { x: 300, y: 191 }, CARD)).toBe(true);
    expect(isOnTheWay(mention, { x: 120, y: 192 }, CARD)).toBe(true);
  });

  it('does not lead along the line or away from it', () => {
    const mention = { x: 150, y: 180 };
    expect(isOnTheWay(mention, { x: 250, y: 181 }, CARD)).toBe(false);
    expect(isOnTheWay(mention, { x: 150, y: 150 }, CARD)).toBe(false);
  });

  it('leads up to a card above, and sideways to one beside', () => {
    expect(isOnTheWay({ x: 300, y: 520 }, { x: 250, y: 510 }, CARD)).toBe(true);
    expect(isOnTheWay({ x: 40, y: 300 }, { x: 80, y: 320 }, CARD)).toBe(true);
  });

  it('holds every straight line from the mention to the card’s near edge', () => {
    const along = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 800 }), along, along, (x, part, edge) => {
        const apex = { x, y: 170 };
        const goal = { x: CARD.left + edge * (CARD.right - CARD.left), y: CARD.top };
        const point = { x: apex.x + part * (goal.x - apex.x), y: apex.y + part * (goal.y - apex.y) };
        expect(isOnTheWay(apex, point, CARD)).toBe(true);
      }),
    );
  });

  it('is made by coming nearer', () => {
    expect(isApproaching({ x: 150, y: 180 }, { x: 160, y: 185 }, CARD)).toBe(true);
    expect(isApproaching({ x: 150, y: 185 }, { x: 150, y: 185 }, CARD)).toBe(false);
  });
});
