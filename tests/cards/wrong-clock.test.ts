/** A computer whose clock is wrong: what is said is of the article's day, whatever day the computer takes today for. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '@/article/article';
import { makeBriefing } from '@/briefing/make';
import { makeBackground, makeMarked } from '@/cards/make';
import { linkArticle } from '@/linking/link-article';
import { article, context } from '../linking/support';

const LINES = [
  '# Kim to Meet Putin',
  'Vladimir Putin will meet Kim Jong Un this month, after the Feb. 28 collapse of his summit with Trump in Vietnam.',
  'Russia wants sanctions on North Korea to be eased, Sergei Lavrov said on Thursday.',
];
const WHEN_IT_WAS_WRITTEN = '2019-04-18T06:27:00Z';
const LAST_DAY_OF_THE_LANGUAGE = 8.64e15;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function saidAt(clock: string | number, of: Article): string {
  vi.setSystemTime(clock);
  const marked = makeMarked(of, linkArticle(of, context), context);
  const background = makeBackground(marked, context);
  return JSON.stringify([background, makeBriefing(of, background, context)]);
}

it.each(['1970-01-01', '2001-09-11', '2099-12-31', LAST_DAY_OF_THE_LANGUAGE])(
  'the clock at %s changes nothing of marks, cards and briefing',
  (clock) => {
    const of = article('2019-04-18', ...LINES);
    const said = saidAt(WHEN_IT_WAS_WRITTEN, of);
    expect(said).toContain('2019-hanoi-summit');
    expect(saidAt(clock, of)).toBe(said);
  },
);
