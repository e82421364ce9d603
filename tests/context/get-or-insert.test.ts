import { describe, expect, it, vi } from 'vitest';
import { getOrInsert } from '@/context/get-or-insert';

describe('what is made for a key', () => {
  it('is made once and kept', () => {
    const map = new Map<string, number[]>();
    const make = vi.fn((key: string) => [key.length]);
    const first = getOrInsert(map, 'Kim', make);
    expect(getOrInsert(map, 'Kim', make)).toBe(first);
    expect(first).toEqual([3]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is kept where it is nothing to speak of, too', () => {
    const map = new Map([['a', 0]]);
    expect(getOrInsert(map, 'a', () => 1)).toBe(0);
  });
});
