/** Sanctions told by resolutions and verbs, and words that tell of none. */
import { expect, test } from 'vitest';
import { linked } from './support';

test.each<{ what: string; day: string; lines: string[]; last: string | undefined }>([
  {
    what: 'the resolution is the one that the article has named',
    day: '2010-06-10',
    lines: ['Resolution 1929 bars sales of tanks to Iran.', 'Brazil said the resolution was a mistake.'],
    last: 'resolution → un-iran unscr-1929',
  },
  {
    what: 'Security Council resolutions that a country violates are those on it',
    day: '2024-06-20',
    lines: ['Seoul told Russia that arming North Korea violates Security Council resolutions.'],
    last: 'resolutions → un-north-korea',
  },
  {
    what: 'a resolution that binds nobody is none of sanctions',
    day: '2024-06-20',
    lines: ['The Security Council passed a resolution on a truce. North Korea was not on its mind.'],
    last: undefined,
  },
  {
    what: 'what Resolution 1929 does is its own',
    day: '2010-06-10',
    lines: ['Resolution 1929 bars sales of tanks to Iran and freezes the assets of 40 companies.'],
    last: 'freezes the assets → un-iran unscr-1929',
  },
  {
    what: 'barred oil needs no other word for sanctions',
    day: '2022-05-31',
    lines: ['Joe Biden barred Russian oil in March.'],
    last: 'barred Russian oil → us-russia-harmful',
  },
  {
    what: 'Turkey sanctions hit Turkey',
    day: '2020-10-02',
    lines: ['The EU put sanctions on Belarus. Cyprus insisted that Turkey sanctions come with them.'],
    last: 'sanctions → eu-turkey-drilling',
  },
  {
    what: 'sanctions on a country that is under none are not its neighbor’s',
    day: '2025-02-20',
    lines: ['In Munich Congo’s president asked for sanctions on Rwanda.'],
    last: undefined,
  },
  {
    what: 'a veto stops what would have been the Security Council’s',
    day: '2023-09-13',
    lines: [
      'The Security Council has sanctions on North Korea. Russia and China in May 2022 vetoed a U.S. attempt to add further penalties.',
    ],
    last: 'penalties → un-north-korea',
  },
  {
    what: 'a company that Washington targeted is under its sanctions',
    day: '2025-10-23',
    lines: ['The U.S. put sanctions on Rosneft. Joe Biden had targeted Gazprom Neft.'],
    last: 'targeted Gazprom Neft → us-russia-harmful',
  },
  {
    what: 'a country that was hit is under fire and not under sanctions',
    day: '2025-06-23',
    lines: ['Sanctions on Iran stay. On Sunday the U.S. hit Iran from the air.'],
    last: 'Sanctions → us-iran',
  },
  {
    what: 'limits of influence are no limits that somebody sets',
    day: '2021-02-12',
    lines: ['The U.S. put sanctions on Myanmar. The coup shows the limits of American influence.'],
    last: 'sanctions → us-myanmar',
  },
  {
    what: 'a war in Ukraine does not make sanctions Ukraine’s',
    day: '2020-07-21',
    lines: ['They spoke of the war in eastern Ukraine and the bloc extended sanctions against Russia.'],
    last: 'sanctions → eu-russia',
  },
])('$what', ({ day, lines, last }) => {
  const found = linked('sanctions', day, ...lines).at(-1);
  if (last === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(last);
});
