import { describe, expect, it } from 'vitest';
import { wordEvidence } from '@/cards/evidence-words';
import { ageOn, wordDate, wordLife, wordListing, wordSpan, wordStanding, wordTenure } from '@/cards/wording';

describe('a date', () => {
  it('is as exact as it is known', () => {
    expect(wordDate('2019-02-27')).toBe('Feb. 27, 2019');
    expect(wordDate('2019-02')).toBe('February 2019');
    expect(wordDate('2019')).toBe('2019');
  });

  it('cuts long months beside a day, as newspapers do, and leaves short ones', () => {
    const months = Array.from(
      { length: 12 },
      (_, i) => wordDate(`2019-${String(i + 1).padStart(2, '0')}-03`).split(' ')[0],
    );
    expect(months.join(' ')).toBe('Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.');
  });
});

describe('a span of days', () => {
  it('names what its ends share once', () => {
    expect(wordSpan('2019-02-27', '2019-02-28')).toBe('Feb. 27–28, 2019');
    expect(wordSpan('2019-02-27', '2019-03-02')).toBe('Feb. 27–March 2, 2019');
    expect(wordSpan('2018-12-30', '2019-01-02')).toBe('Dec. 30, 2018–Jan. 2, 2019');
    expect(wordSpan('2018-06-12', '2018-06-12')).toBe('June 12, 2018');
  });
});

describe('years in an office', () => {
  it('are worded by what is known', () => {
    expect(wordTenure('2000-05-07', '2008-05-07')).toBe('2000–2008');
    expect(wordTenure('2012-02', '2012-05')).toBe('2012');
    expect(wordTenure('2011', undefined)).toBe('Since 2011');
    expect(wordTenure(undefined, '2008')).toBe('Until 2008');
    expect(wordTenure(undefined, undefined)).toBe('');
  });
});

describe('a designation', () => {
  it('stands since a year, or as of the list that shows it', () => {
    expect(wordListing('2014-03-20', undefined)).toBe('Since 2014');
    expect(wordListing(undefined, '2023-01')).toBe('As of January 2023');
    expect(wordListing('2014-03-20', '2023-01')).toBe('Since 2014');
  });
});

describe('a life', () => {
  it('tells the age on the day of the article', () => {
    expect(wordLife('1984-01-08', undefined, '2019-04-18')).toBe('Born Jan. 8, 1984 (35)');
    expect(ageOn('1984-04-19', '2019-04-18')).toBe(34);
    expect(ageOn('1984-04-18', '2019-04-18')).toBe(35);
  });

  it('tells no age that an inexact birthday leaves open', () => {
    expect(wordLife('1961', undefined, '2019-04-18')).toBe('Born 1961');
    expect(ageOn('1961', '2019-12-31')).toBe(58);
  });

  it('is closed by its end', () => {
    expect(wordLife('1941-02-16', '2011-12-17', '2019-04-18')).toBe('Feb. 16, 1941–Dec. 17, 2011');
    expect(wordLife(undefined, '2011-12', '2019-04-18')).toBe('Died December 2011');
    expect(wordLife(undefined, undefined, '2019-04-18')).toBe('');
  });
});

describe('sanctions on the day of the article', () => {
  const word = (from: string, to?: string, inForceThen = false): string =>
    wordStanding({ from, inForceThen, ...(to !== undefined && { to }) }, '2012-12-28');

  it('stand since a day, will stand from one, or ended on one', () => {
    expect(word('2006-10-14', undefined, true)).toBe('In force since Oct. 14, 2006');
    expect(word('2013-01-01')).toBe('In force from Jan. 1, 2013');
    expect(word('2006', '2010-06-16')).toBe('Ended June 16, 2010');
  });
});

describe('why a link was made', () => {
  it('names each reason once, and a tie of family in the reader’s language', () => {
    expect(
      wordEvidence([
        { by: 'target', name: 'Belarus' },
        { by: 'authority', name: 'European Union' },
        { by: 'target', name: 'Belarus' },
        { by: 'family', tie: 'half-brother', of: 'Kim Jong Un' },
      ]),
    ).toEqual(['the target, Belarus', 'who imposed them, European Union', 'half-brother of Kim Jong Un']);
  });
});
