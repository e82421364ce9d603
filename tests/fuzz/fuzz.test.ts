/** A few of the inputs of `npm run fuzz`, always the same ones, and what it has found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArticle, checkArticle } from '../../scripts/fuzz/articles';
import { anyPage, checkPage } from '../../scripts/fuzz/pages';
import { tryProperty } from '../../scripts/fuzz/run';
import { context } from '../linking/support';
import { BROKEN_PAGES } from './cases';

const SEED = 20190418;

describe('an article that no editor wrote', () => {
  it('is marked on its own words, or not at all', () => {
    fc.assert(fc.property(anyArticle, (article) => checkArticle(article, context)), { seed: SEED, numRuns: 60 }); // prettier-ignore
  });
});

describe('a page that no site serves', () => {
  it('is marked where its words stand', () => {
    fc.assert(
      fc.property(anyPage, (page) => checkPage(page, context)),
      { seed: SEED, numRuns: 15 },
    );
  });

  it.each(BROKEN_PAGES)('is marked where its words stand: %s', (_, page) => {
    checkPage(page, context);
  });
});

describe('the fuzzer', () => {
  it('tells what breaks a property, and how to see it again', () => {
    const property = {
      name: 'numbers',
      inputs: fc.nat(),
      limit: Infinity,
      check(number: number) {
        if (number > 100) throw new Error('too much');
      },
    };
    const how = { runs: 500, seconds: 60 };
    const { broken } = tryProperty(property, { ...how, seed: 1 });
    expect(broken).toMatchObject({ seed: 1, input: '101', error: 'too much' });
    expect(tryProperty({ ...property, check: () => undefined }, { ...how, seed: 1 }).broken).toBeUndefined();
  });
});
