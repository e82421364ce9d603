import { describe, expect, test } from 'vitest';
import { linked } from './support';

const DAY = '2019-04-18';
const sanctions = (...lines: string[]): string[] => linked('sanctions', DAY, ...lines);

describe('sanctions', () => {
  test('are known by the number of the resolution', () => {
    expect(sanctions('Resolution 2397 caps fuel imports.')).toEqual([
      'Resolution 2397 → un-north-korea unscr-2397',
    ]);
  });

  test('are found by target and authority', () => {
    expect(
      sanctions('The U.S. sanctions on North Korea stay.', 'So do UN sanctions on North Korea.'),
    ).toEqual([
      'U.S. sanctions on North Korea → us-north-korea',
      'UN sanctions on North Korea → un-north-korea',
    ]);
  });

  test('are found by the measure that the words describe', () => {
    const [found] = sanctions('They spoke of UN restrictions on hiring North Korean workers abroad.');
    expect(found).toMatch(
      /^UN restrictions on hiring North Korean workers(?: abroad)? → un-north-korea .*unscr-2375.*unscr-2397/,
    );
  });

  test('are those of the article’s country where the sentence names none', () => {
    expect(
      sanctions('Kim Jong Un wants an end to sanctions on North Korea.', 'Sanctions relief is far off.').at(
        -1,
      ),
    ).toBe('Sanctions relief → un-north-korea');
  });

  test('are the whole regime, and not the order against a leader, where he only asks for relief', () => {
    expect(
      sanctions('Kim Jong Un met Donald Trump in Hanoi, when his request for U.S. sanctions relief failed.'),
    ).toEqual(['U.S. sanctions relief → us-north-korea']);
  });

  test.each([
    'The court-sanctioned sale went through.',
    'The player faces sanctions by FIFA over the match in Russia.',
    'New tariffs on China took effect.',
    'Restrictions on parking annoy drivers.',
    'The Security Council had not met.',
  ])('are not seen in: %s', (text) => {
    expect(sanctions(text)).toEqual([]);
  });

  test('do not stand before their day', () => {
    expect(
      linked(
        'sanctions',
        '2005-01-10',
        'There were no UN sanctions on North Korea at the time of the visit.',
      ),
    ).toEqual([]);
  });
});
