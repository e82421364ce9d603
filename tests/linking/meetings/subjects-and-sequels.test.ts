/** Who acts where an opening phrase, a gerund or a companion stands between, and which event goes on. */
import { describe, expect, test } from 'vitest';
import { linked } from '../support';

const meetings = (day: string, ...lines: string[]): string[] => linked('meeting', day, ...lines);

describe('who acts', () => {
  test('whom the comma after an opening phrase brings, on the journey that the phrase tells', () => {
    expect(
      meetings('2014-09-17', 'Arriving in India today for his first state visit, Chinese President Xi Jinping spoke of trade.'),
    ).toEqual(['Arriving in → 2014-xis-visit-to-india', 'first state visit → 2014-xis-visit-to-india']); // prettier-ignore
  });

  test('at a news conference with somebody', () => {
    expect(
      meetings(
        '2018-08-22',
        'At a news conference with Finnish President Sauli Niinistö in Sochi, Putin called the sanctions senseless.',
      ),
    ).toEqual(['news conference with → 2018-putin-niinisto-meeting-in-sochi-08-22']);
  });

  test('the speaker, not whom he told it', () => {
    expect(
      meetings(
        '2013-11-09',
        'John Kerry told King Abdullah II that the talks could still be saved, a day after meeting with Israeli Prime Minister Benjamin Netanyahu in Jerusalem on Friday.',
      ),
    ).toContain('meeting → 2013-kerry-netanyahu-meeting-in-jerusalem-11-08');
  });

  test('with whom somebody had lunch, not who else was seen that day', () => {
    expect(
      meetings(
        '2018-07-16',
        'Trump flew to Finland from Britain, where he had lunch on Friday with Prime Minister Theresa May at Chequers and took tea with Queen Elizabeth II.',
      ),
    ).toEqual(['lunch → 2018-trumps-visit-to-the-united-kingdom']);
  });

  test('nobody’s wife', () => {
    expect(
      meetings(
        '2026-01-13',
        'Lee Jae Myung came with his wife, Kim Hea Kyung, and drove to Nara for a summit with Japanese Prime Minister Sanae Takaichi.',
      ),
    ).toEqual(['summit → 2026-lees-visit-to-nara-01-13']);
  });
});

describe('which event goes on', () => {
  test('the one just told, whatever the article is about', () => {
    const told = meetings(
      '2025-12-04',
      'Rustem Umerov will meet Steve Witkoff in Miami on Thursday. The meeting follows others.',
      'On December 2, Vladimir Putin received Witkoff and Jared Kushner at the Kremlin. Ukraine was the topic. The meeting lasted five hours.',
    );
    expect(told.filter((line) => line.startsWith('meeting'))).toEqual([
      'meeting → 2025-miami-talks-of-the-u-s-and-ukraine-of-december-2025',
      'meeting → 2025-witkoffs-and-kushners-talks-with-putin',
    ]);
  });

  test('no summit, where only officials talked', () => {
    expect(
      meetings(
        '2021-07-28',
        'U.S. Deputy Secretary of State Wendy Sherman and Russia’s Sergei Ryabkov began talks in Geneva on Wednesday.',
        'The tension was plain at the summit.',
      ),
    ).toEqual(['talks in Geneva → 2021-sherman-ryabkov-talks-in-geneva-07-28']);
  });
});

describe('what is to come', () => {
  test('may come today', () => {
    expect(
      meetings('2025-04-12', 'Envoys from Iran and the United States arrived Saturday in Oman ahead of the first talks over the program.'),
    ).toEqual(['first talks → 2025-first-round-of-u-s-iran-talks-in-muscat']); // prettier-ignore
  });

  test('is none of those before that somebody looks forward to', () => {
    expect(meetings('2018-07-19', 'Trump said he looked forward to a second meeting with Putin.')).toEqual(
      [],
    );
  });
});

describe('rounds of the negotiations that an article is about', () => {
  const told = (words: string): string[] =>
    meetings(
      '2013-11-19',
      'Iran and the United States are near a deal, said an official in Washington.',
      words,
    );

  test('the last and the next', () => {
    expect(told('The last round of talks broke up over a reactor. The next round of nuclear negotiations begins in Geneva on Wednesday. In the talks all were polite.')).toEqual([
      'last round of talks → 2013-geneva-talks-with-iran-of-early-november',
      'next round of nuclear negotiations → 2013-geneva-interim-agreement-talks',
    ]); // prettier-ignore
  });

  test('none in a place where there was none, nor of sides that nobody names', () => {
    expect(told('The last round of talks, in Vienna, broke up.')).toEqual([]);
    expect(
      meetings('2013-11-19', 'The last round of talks between the unions and the bank broke up.'),
    ).toEqual([]);
  });
});

describe('headlines and seats', () => {
  test('a verb that looks like a plural', () => {
    expect(meetings('2015-10-21', '# Assad Visits Moscow to Discuss War With Putin')).not.toContain(
      'Visits → 2005-assads-visit-to-moscow-01-25',
    );
  });

  test('a body at its seat, which is no summit of it', () => {
    expect(
      meetings('2024-10-18', 'Zelenskiy presented his plan to the European Union and NATO in Brussels.'),
    ).toEqual([]);
  });

  test('a call told with an adverb', () => {
    expect(
      meetings('2014-03-07', 'Obama spoke later with Prime Minister Shinzo Abe, the White House said.'),
    ).toHaveLength(1);
  });
});
