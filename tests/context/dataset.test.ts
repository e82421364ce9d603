import { compiled } from 'virtual:context';
import { describe, expect, test } from 'vitest';
import { Dataset, type Context } from '@/context/context';

const context = new Dataset(compiled);
const leader = (country: string, roles: Parameters<Context['holders']>[1], day: string): string[] =>
  context.holders(country, roles, day).map(({ name }) => name);

describe('the dataset, asked as of a day', () => {
  test('knows who led North Korea before and after December 17, 2011', () => {
    expect(leader('north-korea', ['leader'], '2011-08-24')).toEqual(['Kim Jong Il']);
    expect(leader('north-korea', ['leader'], '2019-04-18')).toEqual(['Kim Jong Un']);
  });

  test('knows that Medvedev was president when Kim Jong Il came in 2011', () => {
    expect(leader('russia', ['president'], '2011-08-24')).toEqual(['Dmitry Medvedev']);
    expect(leader('russia', ['prime-minister'], '2011-08-24')).toEqual(['Vladimir Putin']);
  });

  test('lists the meetings of two people in order of time', () => {
    const both = context
      .meetingsOf('kim-jong-un')
      .filter((meeting) => meeting.participants.includes('donald-trump'));
    expect(both.map(({ from }) => from)).toEqual(['2018-06-12', '2019-02-27', '2019-06-30']);
  });

  test('finds meetings by their days, those before 1970 too', () => {
    const between = (from: string, to: string): string[] =>
      context.meetingsBetween(from, to).map(({ name }) => name);
    expect(between('1945-02-01', '1945-02-28')).toEqual(['Yalta conference of 1945']);
    expect(between('2019-02-27', '2019-02-27')).toContain('Hanoi summit');
  });

  test('has every resolution of the UN regime on North Korea', () => {
    const names = context.regime('un-north-korea')!.instruments.map(({ name }) => name.replace(/\D/g, ''));
    expect(names).toEqual(
      expect.arrayContaining([
        '1718',
        '1874',
        '2087',
        '2094',
        '2270',
        '2321',
        '2356',
        '2371',
        '2375',
        '2397',
      ]),
    );
  });
});
