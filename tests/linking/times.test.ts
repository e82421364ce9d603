import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '@/linking/document';
import { findTimes } from '@/linking/time/find-times';
import { article } from './support';

const DAY = '2019-04-18'; // a Thursday

function times(text: string): string[] {
  const [block] = prepare(article(DAY, text)).blocks;
  return findTimes(block!, DAY).map(
    ({ words, readings }) =>
      `${words}: ${readings.map(({ from, to }) => (from === to ? from : `${from}..${to}`)).join(' or ')}`,
  );
}

describe('time expressions, read on April 18, 2019', () => {
  test.each([
    ['They met in February.', 'February: 2019-02-01..2019-02-28 or 2020-02-01..2020-02-29'],
    ['The Feb. 28 collapse', 'Feb. 28: 2019-02-28 or 2020-02-28'],
    ['on Feb. 27-28, 2019, in Hanoi', 'Feb. 27-28, 2019: 2019-02-27..2019-02-28'],
    ['on 12 June 2018', '12 June 2018: 2018-06-12'],
    ['in June 2018', 'June 2018: 2018-06-01..2018-06-30'],
    ['They met last month.', 'last month: 2019-03-01..2019-03-31'],
    ['later this month', 'later this month: 2019-04-18..2019-04-30'],
    ['It could take place next week', 'next week: 2019-04-22..2019-04-28'],
    ['on Thursday', 'Thursday: 2019-04-18 or 2019-04-25'],
    ['last Friday', 'last Friday: 2019-04-12'],
    ['two years ago', 'two years ago: 2017-01-01..2017-12-31'],
    ['in 2011', '2011: 2011-01-01..2011-12-31'],
    ['yesterday', 'yesterday: 2019-04-17'],
    ['over the weekend', 'weekend: 2019-04-13..2019-04-14 or 2019-04-20..2019-04-21'],
    ['They met last summer.', 'last summer: 2018-06-01..2018-08-31'],
    ['this spring', 'this spring: 2019-03-01..2019-05-31'],
    ['in the winter of 2013', 'winter of 2013: 2013-12-01..2014-02-28'],
    ['in June last year', 'June last year: 2018-06-01..2018-06-30'],
    ['in May of next year', 'May of next year: 2020-05-01..2020-05-31'],
    ['only six days before, he', 'six days before: 2019-04-12'],
    ['had seen him the evening before.', 'the evening before: 2019-04-17'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });

  test.each([
    ['on Feb. 5 and to Moscow a day later', 'a day later: 2019-02-06 or 2020-02-06'],
    ['on April 27, 2018, and there a month later', 'a month later: 2018-05-01..2018-05-31'],
    [
      'in June 2018, and in February the following year',
      'February the following year: 2019-02-01..2019-02-28',
    ],
    ['in August 2013, and that September', 'September: 2013-09-01..2013-09-30'],
    ['in 2007. A year earlier', 'A year earlier: 2006-01-01..2006-12-31'],
    ['on June 12, 2018. Two weeks after, ', 'Two weeks after: 2018-06-23..2018-06-29'],
  ])('“%s” counts from the time before it', (text, expected) => {
    expect(times(text)[1]).toBe(expected);
  });

  test.each([
    'two days before the vote',
    'a month later',
    'the weekend edition',
    'the summer games',
    'May I go?',
    'Theresa May spoke.',
    'They march on.',
    'It cost $2011.',
    'Room 1999b',
    'on Feb. 30',
  ])('“%s” holds no day', (text) => {
    expect(times(text).filter((time) => !time.startsWith('Feb'))).toEqual([]);
  });

  test('stand where their words stand, in any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Feb.',
            '28',
            'last',
            'month',
            '2011',
            ', ',
            'May',
            ' ',
            '—',
            'Ä',
            'in',
            '.',
            'Friday',
            '31',
          ),
        ),
        (parts) => {
          const text = parts.join(' ');
          const [block] = prepare(article(DAY, text)).blocks;
          for (const { start, end, readings } of findTimes(block!, DAY)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            for (const { from, to } of readings) expect(from <= to).toBe(true);
          }
        },
      ),
    );
  });
});
