/** What a soak makes of its figures; the visits themselves are the script's. */
import { describe, expect, test } from 'vitest';
import { formatSoak } from '../../scripts/soak/report';
import { faultsOf, growthOf, type Stretch } from '../../scripts/soak/result';

const FLAT: Stretch = { visits: 0, pages: 70, background: 28, marksMs: 600, cardMs: 200, machineMs: 50 };

/** Ten stretches of fifty visits. */
function stretches(of: (i: number) => Partial<Stretch> = () => ({})): Stretch[] {
  return Array.from({ length: 10 }, (_, i) => ({ ...FLAT, visits: (i + 1) * 50, ...of(i) }));
}

describe('a soak', () => {
  test('finds nothing where memory and response stay, also if the first visits filled what is kept', () => {
    const warmingUp = stretches((i) => (i === 0 ? { pages: 20, marksMs: 2_000 } : {}));
    expect(faultsOf({ stretches: warmingUp, errors: [] })).toEqual([]);
    expect(growthOf(warmingUp, 'pages')).toBe(1);
  });

  test.each([
    ['pages', 'the pages hold more and more'],
    ['background', 'the background holds more and more'],
    ['marksMs', 'marks come later and later'],
    ['cardMs', 'cards come later and later'],
  ] as const)('says that %s grows, however steadily', (measure, fault) => {
    const growing = stretches((i) => ({ [measure]: FLAT[measure] * (1 + i / 20) }));
    expect(faultsOf({ stretches: growing, errors: ['no card came'] })).toEqual([fault, 'no card came']);
  });

  test('blames the machine for what it is slower at itself, and for no more', () => {
    const slower = (times: number) =>
      stretches((i) => (i < 5 ? {} : { marksMs: FLAT.marksMs * times, machineMs: FLAT.machineMs * 2 }));
    expect(faultsOf({ stretches: slower(2), errors: [] })).toEqual([]);
    expect(faultsOf({ stretches: slower(3), errors: [] })).toEqual(['marks come later and later']);
  });

  test('says nothing of growth before there are visits enough to tell', () => {
    expect(growthOf(stretches().slice(0, 6), 'pages')).toBeUndefined();
  });

  test('reports what there is while it is under way', () => {
    const about = { made: 'today', memoryOf: 'heaps', visits: 500, tabs: 8, articles: 41, seconds: 61.2 };
    const report = formatSoak({ stretches: stretches().slice(0, 2), errors: ['bad'] }, about);
    expect(report).toContain('100 of 500 visits to 41 articles by turns, over 8 tabs');
    expect(report).toContain('| 50 | 70.0 | 28.0 | 600 | 200 | 50 |');
    expect(report).toContain('Errors: 1. Not run to its end.\n- bad');
  });
});
