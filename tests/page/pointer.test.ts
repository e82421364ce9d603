/** When a resting pointer opens, takes over and closes cards: by a clock that the test turns on. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hit } from '@/page/marking';
import { PointerIntent } from '@/page/pointer';
import { GRACE_MS, REST_BEFORE_OPEN_MS, REST_BEFORE_SWITCH_MS } from '@/page/timing';

type Listener = (event: object) => void;

/** Two mentions side by side, and a card far below them. */
const FIRST = { left: 0, top: 100, right: 100, bottom: 120 };
const SECOND = { left: 200, top: 100, right: 300, bottom: 120 };
const CARD = { left: 0, top: 130, right: 60, bottom: 400 };
const NOWHERE = { x: 700, y: 20 };

const hit = (key: string, rect: Hit['rect']): Hit =>
  ({ marking: { key, start: { node: {} } }, line: 0, rect, x: rect.left }) as unknown as Hit;

let listeners: Map<string, Listener>;
let told: string[];
let isOpen: boolean;
let now: number;

function hitAt(x: number, y: number): Hit | undefined {
  const found = Object.entries({ first: FIRST, second: SECOND }).find(
    ([, { left, top, right, bottom }]) => x >= left && x <= right && y >= top && y <= bottom,
  );
  return found && hit(...found);
}

/** The pointer comes to a place in one jump, which no speed is measured of. */
function moveTo({ x, y }: { x: number; y: number }): void {
  now += 1000;
  listeners.get('pointermove')!({
    isTrusted: true, pointerType: 'mouse', clientX: x, clientY: y, timeStamp: now, buttons: 0,
  }); // prettier-ignore
}

const middleOf = ({ left, top }: Hit['rect']) => ({ x: left + 50, y: top + 10 });

beforeEach(() => {
  vi.useFakeTimers();
  listeners = new Map();
  told = [];
  isOpen = false;
  now = 0;
  const target = { addEventListener: (type: string, listener: Listener) => listeners.set(type, listener) };
  vi.stubGlobal('window', target);
  vi.stubGlobal('document', { documentElement: target });
  new PointerIntent(
    { rect: () => (isOpen ? CARD : undefined), contains: () => false, isHeld: () => false },
    {
      hitAt,
      prepare: () => undefined,
      forget: () => undefined,
      open({ marking }) {
        isOpen = true;
        told.push(`open ${marking.key}`);
      },
      pin: () => undefined,
      close() {
        isOpen = false;
        told.push('close');
      },
    },
    new AbortController().signal,
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a pointer that rests', () => {
  it('opens a card once it has rested, and not a moment before', () => {
    moveTo(middleOf(FIRST));
    vi.advanceTimersByTime(REST_BEFORE_OPEN_MS - 1);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['open first']);
  });

  it('gives the open card to another mention at once, which takes less than a first card and than a closing', () => {
    expect(REST_BEFORE_SWITCH_MS).toBeLessThan(Math.min(REST_BEFORE_OPEN_MS, GRACE_MS));
    moveTo(middleOf(FIRST));
    vi.advanceTimersByTime(REST_BEFORE_OPEN_MS);
    moveTo(middleOf(SECOND));
    vi.advanceTimersByTime(REST_BEFORE_SWITCH_MS);
    expect(told).toEqual(['open first', 'open second']);
    vi.advanceTimersByTime(10 * GRACE_MS);
    expect(told).toEqual(['open first', 'open second']);
  });

  it('leaves the card open for a grace, and then takes it along', () => {
    moveTo(middleOf(FIRST));
    vi.advanceTimersByTime(REST_BEFORE_OPEN_MS);
    moveTo(NOWHERE);
    vi.advanceTimersByTime(GRACE_MS - 1);
    expect(told).toEqual(['open first']);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['open first', 'close']);
  });

  it('keeps the card where it comes back within the grace', () => {
    moveTo(middleOf(FIRST));
    vi.advanceTimersByTime(REST_BEFORE_OPEN_MS);
    moveTo(NOWHERE);
    vi.advanceTimersByTime(GRACE_MS - 1);
    moveTo(middleOf(FIRST));
    vi.advanceTimersByTime(10 * GRACE_MS);
    expect(told).toEqual(['open first']);
  });
});
