import { describe, expect, test } from 'vitest';
import { linked } from './support';

const DAY = '2019-04-18';
const meetings = (...lines: string[]): string[] => linked('meeting', DAY, ...lines);
const WHO = 'Kim Jong Un, Vladimir Putin and Donald Trump are in the news.';

describe('meetings', () => {
  test('are known by name', () => {
    expect(meetings('Nothing came of the Hanoi summit.')).toEqual(['Hanoi summit → 2019-hanoi-summit']);
  });

  test('are found by participants and month', () => {
    expect(
      meetings(
        WHO,
        'Kim failed to win relief during his last nuclear talks with U.S. President Donald Trump in February.',
      ),
    ).toEqual(['last nuclear talks → 2019-hanoi-summit']);
  });

  test('are found by participants and year', () => {
    expect(meetings('Kim Jong Il met then-President Dmitry Medvedev in 2011.')).toEqual([
      'met → 2011-kim-jong-il-russia-visit',
    ]);
  });

  test('are found by traveller, country and year', () => {
    expect(meetings('Vladimir Putin traveled to North Korea in 2000.')).toEqual([
      'traveled to → 2000-putin-pyongyang-visit',
    ]);
  });

  test('may be several', () => {
    expect(meetings(WHO, 'Little came of Kim’s two summits with Trump.')).toEqual([
      'two summits → 2018-singapore-summit + 2019-hanoi-summit',
    ]);
  });

  test('may lie ahead', () => {
    expect(
      meetings(
        'Kim Jong Un will travel to Russia for his first meeting with President Vladimir Putin later this month.',
      ),
    ).toContain('first meeting → 2019-vladivostok-summit');
  });

  test('stay unlinked where the day contradicts', () => {
    expect(meetings(WHO, 'Kim’s summit with Trump in March 2016 never took place.')).toEqual([]);
  });

  test('stay unlinked where too little is said', () => {
    expect(
      meetings('The board will discuss the plan at its next meeting.', 'Talks with lenders go on.'),
    ).toEqual([]);
  });
});
