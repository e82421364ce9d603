/** Which offices have nobody in the dataset, and when. */
import { expect, test } from 'vitest';
import type { ContextSource, Office } from '@/context/schema';
import { findHoles } from '../../scripts/context/coverage';

const NORWAY = { id: 'norway', name: 'Norway', adjectives: ['Norwegian'], code: 'NO', led_by: 'prime-minister', wikipedia: 'Norway', wikidata: 'Q20', sources: ['wikidata:Q20'] } as const; // prettier-ignore
const ARGENTINA = { ...NORWAY, id: 'argentina', name: 'Argentina', code: 'AR', led_by: 'president' } as const;

const holes = (...offices: Office[]): string[] => holesIn(NORWAY, offices);
const holesIn = (country: typeof NORWAY | typeof ARGENTINA, offices: Office[]): string[] => {
  const source: ContextSource = {
    version: '1.0.0',
    reviewed: '2004-12-31',
    people: [{ id: 'anna', name: 'Anna Tester', offices, sources: ['wikidata:Q1'] }],
    meetings: [],
    sanctions: [],
    institutions: [],
    places: [],
    countries: [
      { ...country, adjectives: [...country.adjectives], sources: [...country.sources] },
    ],
    series: [],
    subjects: [],
  }; // prettier-ignore
  return findHoles(source).map(({ seat, from, to }) => `${seat} ${from}..${to}`);
};
const led = (from: string, to?: string): Office => ({
  title: 'Prime Minister',
  of: 'norway',
  role: 'prime-minister',
  from,
  ...(to && { to }),
});

test('a chain of prime ministers without a gap has no hole', () => {
  expect(holes(led('1997', '2001-10-19'), led('2001-10-19'))).toEqual([]);
});

test('a gap is told with its days, but not the weeks of a handover', () => {
  expect(holes(led('1997', '2001-10-19'), led('2002-10-01', '2003-05-01'), led('2003-06-01'))).toEqual([
    'norway prime-minister 2001-10-19..2002-09-30',
  ]);
});

test('an office of nobody is one hole up to the review', () => {
  expect(holes()).toEqual(['norway prime-minister 2000-01-01..2004-12-30']);
});

test('a post that a country does not have is no hole, nor one that another minister does', () => {
  const minister: Office = {
    title: 'Economy Minister',
    of: 'argentina',
    role: 'economy-minister',
    from: '2000-01-01',
  };
  const seats = holesIn(ARGENTINA, [minister]).map((hole) => hole.split(' ')[1]);
  expect(seats).toContain('defence-minister');
  expect(seats).not.toContain('national-security-adviser');
  expect(seats).not.toContain('finance-minister');
});
