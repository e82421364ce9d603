import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, firstDay, isAfter, isIsoDate, isPartialDate, lastDay } from '@/context/dates';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates of the dataset', () => {
  test('are days, months or years that the calendar has', () => {
    expect(['2019', '2019-02', '2019-02-28', '2020-02-29'].every(isPartialDate)).toBe(true);
    expect(['2019-13', '2019-02-29', '2019-2-1', '19', 'February', ''].some(isPartialDate)).toBe(false);
    expect(isIsoDate('2019-02')).toBe(false);
  });

  test('cover all the days that they may mean', () => {
    expect([firstDay('2019'), lastDay('2019')]).toEqual(['2019-01-01', '2019-12-31']);
    expect([firstDay('2020-02'), lastDay('2020-02')]).toEqual(['2020-02-01', '2020-02-29']);
    expect([firstDay('2019-04-18'), lastDay('2019-04-18')]).toEqual(['2019-04-18', '2019-04-18']);
  });

  test('lie after a day only if none of their days is on or before it', () => {
    expect(isAfter('2019', '2019-04-18')).toBe(false);
    expect(isAfter('2019-05', '2019-04-18')).toBe(true);
    expect(isAfter('2019-04-18', '2019-04-18')).toBe(false);
  });

  test('are reached by counting days, across leap years and time changes', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (start, days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });
});
