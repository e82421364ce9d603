/** Sides named by their countries, and the order in which a story tells its meetings. */
import { describe, expect, test } from 'vitest';
import { linked } from '../support';

const meetings = (day: string, ...lines: string[]): string[] => linked('meeting', day, ...lines);

describe('sides of which nobody is named', () => {
  test('the ministers of several countries', () => {
    expect(
      meetings(
        '2015-01-21',
        'The foreign ministers of Germany, France, Russia and Ukraine met in Berlin on Wednesday to save a cease-fire.',
      ),
    ).toEqual(['met in Berlin → 2015-berlin-talks-of-foreign-ministers-on-ukraine-january']);
  });

  test('the officials of two, with a month', () => {
    expect(
      meetings(
        '2025-06-20',
        'Markets rose after U.S. and Chinese negotiators held talks in London this month.',
      ),
    ).toEqual(['talks in London → 2025-london-trade-talks']);
  });

  test('the officials of two, with a place alone, while it is recent', () => {
    const told = 'A tariff war eased once U.S. and Chinese officials met in Geneva.';
    expect(meetings('2025-06-20', told)).toEqual(['met in Geneva → 2025-geneva-trade-talks']);
    expect(meetings('2026-06-20', told)).toEqual([]);
  });

  test('not somebody named before them', () => {
    expect(
      meetings(
        '2025-04-24',
        'Steve Witkoff flew home shortly after U.S. and Ukrainian officials met in Jeddah in March.',
      ),
    ).toEqual(['met in Jeddah → 2025-jeddah-talks-of-the-u-s-and-ukraine']);
  });

  test('not countries of which another verb tells', () => {
    expect(
      meetings(
        '2025-06-20',
        'U.S. and Chinese officials said that Macron met business leaders in London in June.',
      ),
    ).toEqual([]);
  });
});

describe('the order of a story', () => {
  const STEVE = 'Steve Witkoff met Vladimir Putin in St. Petersburg on April 11.';

  test('a talk without a day is none from before what was told last', () => {
    expect(meetings('2025-04-24', `${STEVE} Kirill Dmitriev met Witkoff at his hotel.`)).toEqual([
      'met → 2025-witkoff-putin-meeting-in-st-petersburg',
    ]);
  });

  test('unless its tense goes back', () => {
    expect(meetings('2025-04-24', `${STEVE} Kirill Dmitriev had met Witkoff before.`)).toContain(
      'met → 2025-dmitriev-witkoff-meeting-in-washington-04-02',
    );
  });

  test('a count within a year says nothing of the day', () => {
    expect(
      meetings(
        '2025-04-24',
        'Steve Witkoff sits down with Vladimir Putin on Friday for the fourth time this year.',
      ),
    ).toEqual(['sits down with → 2025-witkoff-putin-meeting-of-april']);
  });

  test('goes on after a subheading', () => {
    expect(
      linked(
        'meeting',
        '2025-04-24',
        STEVE.replace(' on April 11', ''),
        '## A Palace',
        'Their encounter on April 11 lasted four hours.',
      ),
    ).toContain('encounter → 2025-witkoff-putin-meeting-in-st-petersburg');
  });
});

describe('a pronoun as object', () => {
  test('means whom its own sentence names, or nobody', () => {
    expect(
      meetings(
        '2014-07-02',
        'Francois Hollande gave a dinner. Barack Obama, who had kept away from Vladimir Putin all day, spoke with him briefly.',
      ),
    ).toEqual([]);
  });
});

describe('a first meeting on the day of one', () => {
  test('is the one reported, whatever the two did in earlier jobs', () => {
    expect(
      meetings(
        '2022-11-14',
        'Xi Jinping and Joe Biden smiled for the cameras in Bali before their first in-person encounter as leaders.',
      ),
    ).toEqual(['first in-person encounter → 2022-bali-summit-of-biden-and-xi']);
  });
});
