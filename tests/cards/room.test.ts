import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRoom, GAP_PX, keepRoom, MARGIN_PX, TALLEST_PX } from '@/cards/room';

const line = (top: number) => ({ top, bottom: top + 20 });

describe('the side of a card', () => {
  it('is below the line where the card fits there', () => {
    expect(chooseRoom(line(100), 800, 400)).toEqual({ side: 'below', height: TALLEST_PX });
  });

  it('is above where it fits only there', () => {
    expect(chooseRoom(line(600), 800, 400).side).toBe('above');
  });

  it('is the larger one where it fits nowhere', () => {
    expect(chooseRoom(line(100), 400, 500).side).toBe('below');
    expect(chooseRoom(line(300), 400, 500).side).toBe('above');
  });

  it('stays while scrolling, until too little of it is left', () => {
    expect(keepRoom('below', line(500), 800).side).toBe('below');
    expect(keepRoom('below', line(700), 800).side).toBe('above');
  });

  it('leaves line and edges free, always', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 200, max: 920 }),
        fc.integer({ min: 0, max: 2000 }),
        (top, viewport, wanted) => {
          fc.pre(top + 20 <= viewport);
          const { side, height } = chooseRoom(line(top), viewport, wanted);
          if (height === 0) return;
          if (side === 'below') expect(top + 20 + GAP_PX + height + MARGIN_PX).toBeLessThanOrEqual(viewport);
          else expect(top - GAP_PX - height - MARGIN_PX).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
