/** A briefing as the background makes it for the article of April 18, 2019, and one at the limits. */
import type { BriefedMeeting, BriefedPerson, Briefing, StoryRole } from '@/briefing/briefing';

const spots = (count: number) => Array.from({ length: count }, (_, i) => ({ block: i, start: 0, end: 3 }));

const person = (
  id: string,
  name: string,
  role: StoryRole,
  headline: string,
  code: string,
  mentions: number,
): BriefedPerson => ({ id, name, role, headline, country: { code, name: code }, spots: spots(mentions) });

const meeting = (
  id: string,
  name: string,
  kind: BriefedMeeting['kind'],
  from: string,
  people: string[],
  mentions = 0,
): BriefedMeeting => ({
  id,
  name,
  kind,
  from,
  to: from,
  place: 'Somewhere',
  people,
  isComing: from > '2019-04-18',
  spots: spots(mentions),
});

export const BRIEFING: Briefing = {
  article: {
    url: 'https://www.bloomberg.com/news/articles/2019-04-18/test',
    headline: 'Kim Heads to Russia for a First Meeting With Putin',
    day: '2019-04-18',
  },
  people: [
    person('kim', 'Kim Jong Un', 'centre', 'Supreme Leader of North Korea since 2011', 'KP', 9),
    person('putin', 'Vladimir Putin', 'centre', 'President of Russia since 2012', 'RU', 5),
    person('trump', 'Donald Trump', 'inOffice', 'President of the United States since 2017', 'US', 4),
    person('xi', 'Xi Jinping', 'inOffice', 'President of China since 2013', 'CN', 1),
    person('lankov', 'Andrei Lankov', 'expert', 'Professor at Kookmin University since 2004', 'KR', 2),
    person('kim-jong-il', 'Kim Jong Il', 'historical', 'Former Leader of North Korea, 1994–2011', 'KP', 2),
  ],
  meetings: [
    meeting('ulan-ude', 'Ulan-Ude meeting', 'summit', '2011-08-24', ['kim-jong-il'], 1),
    meeting('beijing', 'First Kim–Xi meeting', 'visit', '2018-03-26', ['kim', 'xi']),
    meeting('dalian', 'Dalian meeting', 'visit', '2018-05-07', ['kim', 'xi']),
    meeting('singapore', 'Singapore summit', 'summit', '2018-06-12', ['kim', 'trump'], 1),
    meeting('helsinki', 'Helsinki summit', 'summit', '2018-07-16', ['putin', 'trump']),
    meeting('buenos-aires', 'Trump–Xi dinner', 'talks', '2018-12-01', ['trump', 'xi']),
    meeting('hanoi', 'Hanoi summit', 'summit', '2019-02-27', ['kim', 'trump'], 3),
    meeting('vladivostok', 'Vladivostok summit', 'summit', '2019-04-25', ['kim', 'putin'], 2),
  ],
  sanctions: [
    {
      id: 'un-north-korea',
      name: 'UN sanctions on North Korea',
      headline: 'Asset freezes, travel bans, and limits on arms, coal, oil and banks',
      from: '2006-10-14',
      inForceThen: true,
      inForceNow: true,
      measures: ['North Korean workers abroad are to be sent home by December 22, 2019.'],
      spots: spots(3),
    },
    {
      id: 'libya',
      name: 'UN sanctions on Libya (1992)',
      headline: 'Asset freezes, travel bans, and limits on arms',
      from: '1992-03-31',
      to: '2003-09-12',
      inForceThen: false,
      inForceNow: false,
      measures: [],
      spots: spots(1),
    },
  ],
  things: [
    {
      id: 'unsc',
      kind: 'organisation',
      name: 'UN Security Council',
      headline: 'International organization',
      spots: spots(1),
    },
    {
      id: 'vostochny',
      kind: 'place',
      name: 'Vostochny Cosmodrome',
      headline: 'Spaceport, Russia',
      spots: spots(1),
    },
  ],
  since: [
    {
      on: '2019-04-25',
      kind: 'meeting',
      about: { id: 'vladivostok', name: 'Vladivostok summit' },
      text: 'Vladivostok, Russia',
    },
    {
      on: '2021-01',
      kind: 'person',
      about: { id: 'kim', name: 'Kim Jong Un' },
      text: 'Became general secretary of the party.',
    },
  ],
  dataset: { version: '0.1.0', reviewed: '2026-08-31' },
};

/** Long names, a crowd, and years of meetings. */
export const CROWD: Briefing = {
  ...BRIEFING,
  article: {
    ...BRIEFING.article,
    headline: 'Leaders of Everywhere Meet in a Place With an Unusually Long Name Again',
  },
  people: Array.from({ length: 12 }, (_, i) =>
    person(
      `p${i}`,
      `Sheikh Mohammed bin Abdulrahman Al Thani the ${i + 1}.`,
      i < 2 ? 'centre' : 'inOffice',
      'Prime Minister and Minister of Foreign Affairs of a state whose name fills the line since 2016',
      'QA',
      12 - i,
    ),
  ),
  meetings: Array.from({ length: 60 }, (_, i) =>
    meeting(
      `m${i}`,
      `Meeting number ${i + 1}`,
      i % 3 ? 'talks' : 'call',
      `20${10 + Math.floor(i / 7)}-0${(i % 7) + 1}-1${i % 9}`,
      [`p${i % 5}`, `p${(i % 7) + 5}`],
      i % 11 ? 0 : 1,
    ),
  ),
};
