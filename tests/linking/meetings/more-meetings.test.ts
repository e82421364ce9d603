/** Meetings told by movement, in lists, by negation; and words that tell of none. */
import { describe, expect, test } from 'vitest';
import { linked } from '../support';

const meetings = (day: string, ...lines: string[]): string[] => linked('meeting', day, ...lines);

describe('a meeting', () => {
  test('in each of several places', () => {
    expect(
      meetings('2020-01-10', 'Donald Trump spoke of his summits with Kim Jong Un in Singapore and Hanoi.'),
    ).toEqual(['Singapore → 2018-singapore-summit', 'Hanoi → 2019-hanoi-summit']);
  });

  test('that was the last one for years', () => {
    expect(
      meetings('2024-05-20', 'Chinese President Xi Jinping has not visited North Korea since 2019.'),
    ).toEqual(['visited → 2019-xi-pyongyang-visit']);
  });

  test('a day after another', () => {
    expect(
      meetings(
        '2015-02-10',
        'Angela Merkel and Francois Hollande flew to Kiev on Feb. 5 and went to Moscow a day later.',
      ),
    ).toContain('went to → 2015-merkels-and-hollandes-visit-to-putin');
  });

  test('of leaders who are called by their alliance', () => {
    expect(
      meetings('2023-06-25', 'Ukraine’s Volodymyr Zelenskiy is to meet NATO leaders in Vilnius on July 11.'),
    ).toEqual(['NATO → 2023-vilnius-nato-summit']);
  });

  test('with somebody’s successor', () => {
    expect(
      meetings(
        '2024-12-20',
        'South Korea’s Yoon Suk Yeol had got on with Fumio Kishida. His last meeting with Kishida’s successor, Shigeru Ishiba, was in Lima.',
      ),
    ).toEqual(['last meeting → 2024-yoon-ishiba-meeting-in-lima-11-16']);
  });

  test('to somewhere that the article is about', () => {
    expect(
      meetings(
        '2024-06-19',
        'North Korea’s Kim Jong Un received Vladimir Putin in Pyongyang on Wednesday.',
        'Russian Foreign Minister Sergei Lavrov had visited in October.',
      ),
    ).toContain('visited → 2023-lavrov-pyongyang-visit');
  });
});

describe('no meeting', () => {
  test('where somebody is the first to go', () => {
    expect(
      meetings(
        '2026-02-01',
        'South Korea’s Lee Jae Myung is the first president in years to go to Japan before Washington.',
      ),
    ).toEqual([]);
  });

  test('that others had in the place and on the day of one we don’t know', () => {
    expect(
      meetings(
        '2024-06-20',
        'Jens Stoltenberg, who met Janet Yellen in Washington on Tuesday, called Joe Biden a friend of NATO.',
      ),
    ).toEqual([]);
  });

  test('between the speaker and whom he called next', () => {
    expect(
      meetings(
        '2023-06-26',
        'U.S. President Joe Biden spoke with the leaders of France and Germany on Saturday, a year after Volodymyr Zelenskiy’s visit.',
      ),
    ).toEqual([]);
  });

  test('of a person of the paragraph before, where the sentence names who "he" is', () => {
    expect(
      meetings(
        '2025-08-26',
        'North Korean leader Kim Jong Un stayed at home.',
        'Donald Trump said in front of Lee Jae Myung that he might travel to Beijing this year.',
      ),
    ).toEqual([]);
  });

  test('that has just been held, in a host’s present tense, where only an old one is known', () => {
    expect(
      meetings(
        '2021-09-22',
        'Vladimir Putin kept to his calendar, hosting Azerbaijani President Ilham Aliyev in the Kremlin to sign a declaration.',
      ),
    ).toEqual([]);
  });

  test('of a traveler at home', () => {
    expect(
      meetings(
        '2025-08-16',
        'Volodymyr Zelenskiy waited. Donald Trump greeted Vladimir Putin. It was his first visit to the United States since he met Barack Obama at the United Nations in 2015.',
      ).filter((one) => one.includes('zelenskiy')),
    ).toEqual([]);
  });

  test('of two who only sat in one hall', () => {
    expect(
      meetings(
        '2024-10-23',
        'Narendra Modi visited Joe Biden in Delaware last month. He also held talks with Masoud Pezeshkian of Iran.',
      ).filter((one) => one.includes('assembly')),
    ).toEqual([]);
  });
});
