/** A few of the inputs of `npm run fuzz`, always the same ones, and what it has found. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article';
import { anyArticle, checkArticle } from '../../scripts/fuzz/articles';
import { runCampaign, type Score } from '../../scripts/fuzz/campaign';
import { keepCase, keptCases } from '../../scripts/fuzz/cases';
import { anyPage, checkPage } from '../../scripts/fuzz/pages';
import { formatScores } from '../../scripts/fuzz/report';
import { tryProperty } from '../../scripts/fuzz/run';
import { context } from '../linking/support';

const SEED = 20190418;

describe('an article that no editor wrote', () => {
  it('is marked on its own words, or not at all', () => {
    fc.assert(
      fc.property(anyArticle, (article) => checkArticle(article, context)),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe('a page that no site serves', () => {
  it('is marked where its words stand', () => {
    fc.assert(
      fc.property(anyPage, (page) => checkPage(page, context)),
      { seed: SEED, numRuns: 15 },
    );
  });
});

describe('what broke something once', () => {
  it.each(keptCases())('breaks nothing any more: $name', ({ inputs, input }) => {
    if (inputs === 'pages') checkPage(input as string, context);
    else checkArticle(input as Article, context);
  });
});

describe('the fuzzer', () => {
  const numbers = {
    inputs: fc.nat(),
    limit: Infinity,
    check(number: number) {
      if (number > 100) throw new Error('too much');
    },
  };
  const extent = { seed: 1, runs: 500, seconds: 60, shrinkSeconds: 60 };

  it('tells what breaks a property, the smallest it can find, and how to see it again', () => {
    expect(tryProperty(numbers, extent).broken).toMatchObject({ seed: 1, input: 101, error: 'too much' });
    expect(tryProperty({ ...numbers, check: () => undefined }, extent).broken).toBeUndefined();
  });

  it('counts what takes too long as broken', () => {
    const { broken } = tryProperty({ ...numbers, check: () => undefined, limit: -1 }, extent);
    expect(broken?.error).toMatch(/^took \d+ ms$/);
  });

  it('forgives what took long once, and not again', () => {
    let took = 0;
    const once = () => (took++ === 0 ? 300 : 5);
    expect(tryProperty({ ...numbers, limit: 200 }, { ...extent, runs: 3 }, once)).toEqual({
      times: [300, 5, 5],
    });
  });

  it('goes on by turns after something broke, with another seed each time, and ends when the time is up', () => {
    let clock = 0;
    const seeds: number[] = [];
    const told: number[] = [];
    const round = ({ seed, seconds }: { seed: number; seconds: number }) => {
      seeds.push(seed);
      clock += seconds * 1_000;
      return seed === 8
        ? { times: [2, 1], broken: { seed, path: '0', input: '', error: 'bad' } }
        : { times: [3] };
    };
    const scores = runCampaign(
      [
        { name: 'these', try: round },
        { name: 'those', try: round },
      ],
      {
        seed: 7,
        seconds: 25,
        roundSeconds: 10,
        now: () => clock,
        tell: (scores) => told.push(scores[1]!.tried),
      },
    );
    expect(clock).toBe(25_000);
    expect(seeds).toEqual([7, 8, 9]);
    expect(told).toEqual([0, 2, 2]);
    expect(scores.map(({ tried, broken }) => [tried, broken.length])).toEqual([
      [2, 0],
      [2, 1],
    ]);
  });

  it('keeps what it found to the last sign, also one that is half a letter', () => {
    const folder = mkdtempSync(join(tmpdir(), 'backgrounder-cases-'));
    try {
      keepCase('pages', { seed: 3, path: '1:0', input: 'a\uD83D\u0000\u202E', error: 'bad' }, folder);
      expect(keptCases(folder)).toEqual([
        {
          name: 'pages-3',
          inputs: 'pages',
          seed: 3,
          path: '1:0',
          input: 'a\uD83D\u0000\u202E',
          error: 'bad',
        },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names each fault in its report', () => {
    const score: Score = {
      name: 'pages',
      tried: 1_234,
      slowest: 90.4,
      median: 3.21,
      broken: [{ seed: 9, path: '0', input: '', error: 'bad' }],
    };
    expect(formatScores([score], { seed: 7, seconds: 61, timesAre: 'the processor’s' })).toBe(
      [
        '1:01 minutes, seed 7. Times are the processor’s.',
        '',
        '| inputs | tried | broken | median, ms | slowest, ms |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| pages | 1,234 | 1 | 3.2 | 90 |',
        '',
        '- pages, seed 9: bad',
      ].join('\n'),
    );
  });
});
