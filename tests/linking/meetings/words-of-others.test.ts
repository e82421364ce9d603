import { describe, expect, it } from 'vitest';
import { linked } from '../support';

describe('words that look like a meeting’s and are none', () => {
  it('going to do something, and to college', () => {
    expect(
      linked(
        'meeting',
        '2017-07-07',
        'Donald Trump and Vladimir Putin shook hands in Hamburg.',
        'Putin and Trump are going to raise tariffs, and their children go to college.',
      ),
    ).toEqual(['shook hands → 2017-trump-putin-hamburg']);
  });

  it('what somebody promised, which others welcome', () => {
    expect(
      linked('meeting', '2018-06-12', 'Shinzo Abe welcomed Donald Trump’s firm pledge to end the drills.'),
    ).toEqual([]);
  });

  it('two of one country, where the only known meeting was with a guest', () => {
    expect(linked('meeting', '2018-06-20', 'Mike Pompeo met with Donald Trump about the budget.')).toEqual(
      [],
    );
  });

  it('a host whose guest was not at his place', () => {
    expect(linked('meeting', '2019-09-09', 'Franklin Roosevelt hosted Winston Churchill in 1943.')).toEqual(
      [],
    );
  });

  it('a journey of another year, which the same sentence dates', () => {
    expect(
      linked(
        'meeting',
        '2013-12-10',
        'Barack Obama shook hands with Raul Castro in Soweto on Tuesday.',
        'He met nobody in 2006 when Obama visited South Africa.',
      ),
    ).toEqual(['shook hands with → 2013-obama-castro-handshake-in-soweto']);
  });
});

describe('a meeting of the day goes before one of months ago', () => {
  it('though others took part', () => {
    expect(
      linked(
        'meeting',
        '2017-05-26',
        'In Sicily, Donald Trump said at his bilateral meeting with Shinzo Abe that the problem would be solved.',
      ),
    ).toEqual(['bilateral meeting → 2017-taormina-g7-summit']);
  });
});
