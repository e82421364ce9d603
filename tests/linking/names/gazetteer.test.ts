import { expect, it } from 'vitest';
import { Gazetteer } from '@/linking/names/gazetteer';
import { context } from '../support';

it('knows a name again, so that a page full of one is no more work for each than a look', () => {
  const [first, second, other] = new Gazetteer(context).find('Kim. Kim? Macron!', false);
  expect(first!.entries.length).toBeGreaterThan(10);
  expect(second!.entries).toBe(first!.entries);
  expect(other!.entries).not.toBe(first!.entries);
});

it('tells one name from itself in other letters', () => {
  const all = new Gazetteer(context).find('WHO said that, and who did.', false).map(({ start }) => start);
  expect(all).toEqual([0]);
});
