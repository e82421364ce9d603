/** The day of a story is read however its page writes it. */
import { expect, test } from 'vitest';
import { dayInWords, dayOf } from '@/article/day';

test.each([
  '2019-04-18',
  '2019-04-18T23:30:00.000Z',
  '2019-04-18 10:11:00',
  '2019/04/18 10:11',
  '20190418T101100+0900',
  'Thu, 18 Apr 2019 10:11:00 +0530',
  '18 April 2019, 10:11',
  'April 18, 2019 at 10:11 AM GMT+2',
  'Last Updated: Apr. 18, 2019, 10:11 AM IST',
  'Published On 18 Apr 2019',
  'First published on Thu 18 Apr 2019 10.11 BST',
  'Posted: April 18th, 2019',
  '10:11 a.m. EDT, April 18, 2019',
  '18-Apr-2019',
  '1555581600000',
  '1555581600',
])('%s is the eighteenth of April', (words) => {
  expect(dayOf(words)).toBe('2019-04-18');
});

test.each([
  '',
  'today',
  '2019-13-45',
  '2019-04/18',
  '18.4.2019',
  '4/18/2019',
  'May 2019',
  'In April 2019 they met',
  '5555581600',
  undefined,
  20190418,
])('%s is no day that could be told for certain', (words) => {
  expect(dayOf(words)).toBeUndefined();
});

test('a sentence that begins with a day is not a date', () => {
  expect(
    dayInWords(
      'April 18, 2019 was the day on which the Kremlin said that the two would meet in Vladivostok.',
    ),
  ).toBeUndefined();
});
