import { describe, expect, it } from 'vitest';
import { SpeedGate } from '@/page/speed-gate';

const FRAME_MS = 16;

/** Moves along a line with a speed in pixels per millisecond; returns whether it counted as travelling at the end. */
function move(gate: SpeedGate, speed: number, { from = 0, frames = 8 } = {}): boolean {
  let isTravelling = false;
  for (let i = 0; i < frames; i++)
    isTravelling = gate.moved({ x: i * FRAME_MS * speed, y: 0, time: from + i * FRAME_MS });
  return isTravelling;
}

describe('the speed gate', () => {
  it('holds back a pointer that crosses the page', () => {
    expect(move(new SpeedGate(), 1.2)).toBe(true);
  });

  it('lets a pointer through that follows the reading', () => {
    expect(move(new SpeedGate(), 0.1)).toBe(false);
  });

  it('takes shaking for travelling, though it gets nowhere', () => {
    const gate = new SpeedGate();
    let isTravelling = false;
    for (let i = 0; i < 8; i++) isTravelling = gate.moved({ x: (i % 2) * 30, y: 0, time: i * FRAME_MS });
    expect(isTravelling).toBe(true);
  });

  it('forgets what was before a rest', () => {
    const gate = new SpeedGate();
    move(gate, 2);
    expect(gate.moved({ x: 900, y: 0, time: 5_000 })).toBe(false);
  });
});
