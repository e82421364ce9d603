/** Meetings that an article reports, told by their place alone, by whom somebody called, or by "the meeting". */
import { describe, expect, test } from 'vitest';
import { linked } from '../support';

const meetings = (day: string, ...lines: string[]): string[] => linked('meeting', day, ...lines);

const LEFT_MINSK =
  'German Chancellor Angela Merkel and Russian President Vladimir Putin left in the morning.';

describe('talks in a place where there were earlier ones', () => {
  test('are those of these days', () => {
    expect(
      meetings('2015-02-12', LEFT_MINSK, 'A night of negotiations in Minsk had ended with a truce.'),
    ).toEqual(['negotiations in Minsk → 2015-minsk-summit']);
  });
});

describe('whom somebody called', () => {
  test('had a call from him, on a day when there was one', () => {
    expect(
      meetings('2018-10-29', 'Donald Trump called Jair Bolsonaro on Sunday to congratulate him.'),
    ).toEqual(['called → 2018-trumps-call-to-congratulate-bolsonaro']);
  });

  test('is otherwise only given a name', () => {
    expect(meetings('2018-10-29', 'Donald Trump called Vladimir Putin on Sunday a strong leader.')).toEqual(
      [],
    );
  });
});

test('two days with somebody are the meeting of that time', () => {
  expect(meetings('2023-11-16', 'A week ago Janet Yellen spent two days with He Lifeng of China.')).toEqual([
    'days with → 2023-yellen-he-meeting-in-san-francisco',
  ]);
});

describe('“the meeting”', () => {
  const geneva = [
    'John Kerry and Sergei Lavrov reached an accord in Geneva on Saturday.',
    'The Geneva meeting was their longest.',
  ];

  test('is that of those whom its sentence names, whatever the article is about', () => {
    expect(
      meetings(
        '2013-09-14',
        ...geneva,
        'Lavrov was hosting Walid Moallem in Moscow on Monday. Moallem said after the meeting that he welcomed the idea.',
      ),
    ).toContain('meeting → 2013-lavrov-muallem-meeting-in-moscow-09-09');
  });

  test('is unknown where one was told just before that nobody knows', () => {
    const told = meetings(
      '2013-09-14',
      ...geneva,
      'Kerry had met Walid Moallem in Berlin in 1999. That meeting was short.',
    );
    expect(told.filter((one) => one.startsWith('meeting'))).toHaveLength(1);
  });
});
