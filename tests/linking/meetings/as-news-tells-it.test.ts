/** Ways of telling that real news has and made-up sentences seldom do: each is our own wording of a kind that was linked wrongly, or not. */
import { describe, expect, test } from 'vitest';
import { linked } from '../support';

const meetings = (day: string, ...lines: string[]): string[] => linked('meeting', day, ...lines);

describe('who met', () => {
  test('two officials whose offices are longer than their names', () => {
    expect(
      meetings(
        '2018-08-22',
        'Vladimir Putin spoke on August 22, a day before a planned meeting in Geneva between his Security Council Secretary Nikolai Patrushev and U.S. national-security adviser John Bolton.',
      ),
    ).toEqual(['planned meeting in Geneva → 2018-bolton-patrushev-meeting-in-geneva-08-23']);
  });

  test('two who own it together', () => {
    expect(
      meetings(
        '2018-05-09',
        'Mike Pompeo saw Kim Jong Un in Pyongyang on Wednesday.',
        "He is preparing Donald Trump and Kim's meeting.",
      ),
    ).toEqual(['saw → 2018-pompeo-may-visit', 'meeting → 2018-singapore-summit']);
  });

  test('not a country whose rebels somebody meets', () => {
    expect(meetings('2018-07-02', "Martin Griffiths is to meet with Yemen's Houthi rebels.")).toEqual([]);
  });
});

describe('where it was', () => {
  test('a trip to a country is the one of these days, though the host of the talks was another', () => {
    expect(
      meetings('2019-03-01', 'Donald Trump came home from a trip to Vietnam with a cloud above him.'),
    ).toEqual(['trip → 2019-hanoi-summit']);
  });

  test('a town beside the capital, called by the capital', () => {
    expect(
      meetings(
        '2023-05-08',
        'Ararat Mirzoyan and Jeyhun Bayramov are home again.',
        'The Washington talks last week made progress, Antony Blinken said.',
      ),
    ).toEqual(['talks → 2023-arlington-talks-of-armenia-and-azerbaijan-of-may-2023']);
  });

  test('a gathering, whoever else met beside it', () => {
    expect(
      meetings(
        '2020-01-19',
        'Vladimir Putin and Angela Merkel want a truce for Libya.',
        'The talks in Berlin began on Sunday afternoon.',
      ),
    ).toEqual(['talks in Berlin → 2020-berlin-conference-on-libya']);
  });

  test('not where a guest comes from, of a trip to another country', () => {
    expect(
      meetings('2023-02-16', 'Xi Jinping accepted an invitation by Ebrahim Raisi to make a trip to Iran.'),
    ).toEqual([]);
  });

  test('not the country of which a sentence speaks before a summit’s name', () => {
    expect(meetings('2018-06-08', '# Trump Wants Russia Back In as He Heads for G-7 Summit')).toEqual([
      'G-7 Summit → 2018-charlevoix-g7-summit',
    ]);
  });

  test('not a country, where the visit is to its embassy', () => {
    expect(
      meetings('2015-01-12', 'Barack Obama had made a visit to the French embassy in Washington.'),
    ).toEqual([]);
  });
});

describe('when it was', () => {
  test('last month, for a summit in a headline', () => {
    expect(meetings('2018-08-22', "# Putin Calls Trump Summit 'Useful'")).toEqual([
      'Summit → 2018-helsinki-summit',
    ]);
  });

  test('today, for what will be', () => {
    expect(
      meetings(
        '2017-07-07',
        'Donald Trump thinks much of Vladimir Putin.',
        'Every detail of the Trump-Putin meeting will be looked at.',
      ),
    ).toEqual(['Trump-Putin meeting → 2017-trump-putin-hamburg']);
  });

  test('not when the clause before says of something else', () => {
    expect(
      meetings(
        '2016-03-22',
        "What they began 15 months ago was an open question, burdening Barack Obama's trip to Cuba.",
      ),
    ).toEqual(['trip → 2016-obamas-visit-to-cuba']);
  });

  test('not months ahead, where a verb tells what somebody is to do', () => {
    expect(
      meetings('2018-07-09', 'The White House had said that Mike Pompeo would meet Kim Jong Un.'),
    ).toEqual([]);
  });

  test('not years ago, for whom somebody met in a country', () => {
    expect(meetings('2021-06-01', 'Vladimir Putin met in Germany with Angela Merkel.')).toEqual([]);
  });

  test('not a call still to come', () => {
    expect(
      meetings('2014-09-03', "Petro Poroshenko's call with Vladimir Putin came on a day of shelling."),
    ).toEqual([]);
  });
});

describe('whose it was, by who stands in the sentence', () => {
  test('talks in a place are rather those of who speaks of them than of who stayed on', () => {
    expect(
      meetings(
        '2019-03-02',
        'Kim Jong Un is on the way home by train.',
        'Donald Trump said that two days of talks in Hanoi had been worth it.',
      ),
    ).toEqual(['talks in Hanoi → 2019-hanoi-summit']);
  });

  test('a visit to the country of the opening, though its host is not named yet', () => {
    expect(
      meetings(
        '2013-03-20',
        'Barack Obama landed in Israel to a warm welcome.',
        "Few doubt that Obama's visit will move something.",
      ),
    ).toContain('visit → 2013-obamas-visit-to-israel-03-20');
  });

  test('talks of two countries, under way, and no place of that name', () => {
    expect(meetings('2013-09-12', '# US-Russia Talks on Syria Go Into a Second Day')).toEqual([
      'US-Russia Talks → 2013-kerry-lavrov-talks-on-syrias-chemical-weapons',
    ]);
  });
});

describe('what did not take place, or at another time', () => {
  test('a meeting that was called off, though a word says so only after it', () => {
    expect(
      meetings(
        '2018-11-30',
        'A meeting of Donald Trump and Vladimir Putin planned for Saturday was abruptly canceled.',
      ),
    ).toEqual([]);
  });

  test('a day in somebody’s words is not that of the visit on which they fell', () => {
    expect(
      meetings('2019-06-04', '"It takes effect next week," Donald Trump said during his visit to London.'),
    ).toEqual(['visit → 2019-trumps-state-visit-to-the-united-kingdom']);
  });

  test('a decision after a meeting that is to come', () => {
    expect(
      meetings('2019-06-09', 'Donald Trump will decide about tariffs after his meeting with Xi Jinping.'),
    ).toEqual(['meeting → 2019-trump-xi-osaka']);
  });
});

describe('“the meeting”', () => {
  const SIDELINES = [
    '# Trump Faces Putin',
    'Donald Trump will meet Vladimir Putin at the G-20 summit in Hamburg on Friday.',
    'Nobody has an agenda for the meeting.',
  ];

  test('is that of two, beside a summit of twenty', () => {
    expect(meetings('2017-07-06', ...SIDELINES).at(-1)).toBe('meeting → 2017-trump-putin-hamburg');
  });

  test('is no duty that somebody does', () => {
    expect(
      meetings('2017-07-06', ...SIDELINES.slice(0, 2), 'Both are meeting their obligations.'),
    ).toHaveLength(2);
  });

  test('nor are the talks of negotiators the dinner of their leaders', () => {
    expect(
      meetings(
        '2019-01-29',
        'Donald Trump and Xi Jinping sat down for dinner on Dec. 1.',
        'Preparations for the talks go on, a governor said.',
      ),
    ).toEqual(['dinner → 2018-trump-xi-buenos-aires']);
  });
});
