import { describe, expect, test } from 'vitest';
import { linked } from './support';

const DAY = '2019-04-18';
const persons = (...lines: string[]): string[] => linked('person', DAY, ...lines);

describe('named persons', () => {
  test('are linked by full name, and by family name once named', () => {
    expect(persons('Andrei Lankov is a professor in Seoul.', 'It will not last, Lankov said.')).toEqual([
      'Andrei Lankov → andrei-lankov',
      'Lankov → andrei-lankov',
    ]);
  });

  test('keep their name with straight and curly apostrophes', () => {
    expect(persons("Vladimir Putin's plane landed.", 'Putin’s guards waited.')).toEqual([
      'Vladimir Putin → vladimir-putin',
      'Putin → vladimir-putin',
    ]);
  });

  test('are known with hyphens, without, with no-break spaces and with accents', () => {
    expect(persons('Kim Jong-un spoke.', 'Kim\u00A0Jong\u00A0Un left.', 'Kim Jong‑Un returned.')).toEqual([
      'Kim Jong-un → kim-jong-un',
      'Kim\u00A0Jong\u00A0Un → kim-jong-un',
      'Kim Jong‑Un → kim-jong-un',
    ]);
  });

  test('a headline’s family name is that of the body’s full name', () => {
    expect(persons('# Putin to Meet North Korea’s Kim', 'Kim Jong Un and Vladimir Putin will meet.')).toEqual(
      [
        'Putin → vladimir-putin',
        'Kim → kim-jong-un',
        'Kim Jong Un → kim-jong-un',
        'Vladimir Putin → vladimir-putin',
      ],
    );
  });

  test('of three Kims, Kim alone is the one who leads', () => {
    expect(
      persons('Kim Jong Un took over from Kim Jong Il, the son of Kim Il Sung. Kim has travelled since.').at(
        -1,
      ),
    ).toBe('Kim → kim-jong-un');
  });

  test('the elder Kim is the father', () => {
    expect(
      persons('Kim Jong Un followed his father, Kim Jong Il.', 'The elder Kim liked trains.').at(-1),
    ).toBe('The elder Kim → kim-jong-il');
  });

  test('a father is found from the son, by name or office', () => {
    expect(persons('Kim Jong Un has been to China. Kim’s late father liked trains.')).toContain(
      'Kim’s late father → kim-jong-il',
    );
    expect(persons('Some say that the North Korean leader’s father was born in Russia.')).toContain(
      'the North Korean leader’s father → kim-jong-il',
    );
  });
});

describe('a name that is part of another name', () => {
  test.each([
    ['Protesters stood before Trump Tower. Donald Trump was away.', ['Donald Trump → donald-trump']],
    ['He teaches at Kim Il Sung University in Pyongyang.', []],
    ['Kim Hyun-wook, a professor, met students of Kim Jong Un’s country.', ['Kim Jong Un → kim-jong-un']],
    ['Donald Trump Jr. spoke to the crowd.', []],
    ['Moon rocks were shown in Seoul.', []],
    ['The moon was full over Seoul as Moon Jae-in arrived.', ['Moon Jae-in → moon-jae-in']],
    ['Eric Trumpson and Putinism have nothing to do with it.', []],
  ])('%s', (text, expected) => {
    expect(persons(text)).toEqual(expected);
  });
});

describe('an office, on the day of the article', () => {
  test('has the holder of that day', () => {
    expect(linked('person', '2010-06-01', 'The Russian president flew to Paris.')).toEqual([
      'The Russian president → dmitry-medvedev',
    ]);
    expect(linked('person', '2019-06-01', 'The Russian president flew to Paris.')).toEqual([
      'The Russian president → vladimir-putin',
    ]);
  });

  test('before a name says whose name it is', () => {
    expect(linked('person', '2018-05-01', 'South Korean President Moon called Tokyo.')).toEqual([
      'Moon → moon-jae-in',
    ]);
  });

  test('is not annotated where the name follows', () => {
    expect(persons('North Korean leader Kim Jong Un left.')).toEqual(['Kim Jong Un → kim-jong-un']);
  });
});
