/** View models as the background makes them for the article of April 18, 2019 behind this product, and some at the limits. */
import type {
  Card,
  GrowthBar,
  MeetingCard,
  MeetingLine,
  PersonCard,
  PlainCard,
  SanctionsCard,
} from '@/cards/card';

export const DAY = '2019-04-18';
export const ARTICLE = 'https://www.bloomberg.com/news/articles/2019-04-18/putin-to-meet-kim';
export const DATASET = { version: '0.1.0', reviewed: '2026-10-31' };
const REVIEWED = '2026-10-31';

const wikipedia = (title: string) => ({
  label: `Wikipedia: ${title}`,
  url: `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
});
const un = (symbol: string) => ({ label: `UN document ${symbol}`, url: `https://undocs.org/${symbol}` });

const kim = { id: 'kim-jong-un', name: 'Kim Jong Un' };
const trump = { id: 'donald-trump', name: 'Donald Trump' };
const xi = { id: 'xi-jinping', name: 'Xi Jinping' };
const putin = { id: 'vladimir-putin', name: 'Vladimir Putin' };
const moon = { id: 'moon-jae-in', name: 'Moon Jae-in' };

const meeting = (
  id: string,
  name: string,
  kind: MeetingLine['kind'],
  [from, to]: [string, string],
  place: string,
  people: MeetingLine['with'],
): MeetingLine => ({ id, name, kind, from, to, place, with: people });

const xi1 = meeting('xi-1', 'First Kim–Xi meeting', 'visit', ['2018-03-25', '2018-03-28'], 'Beijing', [xi]);
const xi2 = meeting('xi-2', 'Dalian meeting', 'visit', ['2018-05-07', '2018-05-08'], 'Dalian, China', [xi]);
const singapore = meeting(
  '2018-singapore-summit',
  'Singapore summit',
  'summit',
  ['2018-06-12', '2018-06-12'],
  'Singapore',
  [trump],
);
const xi3 = meeting('xi-3', 'Third Kim–Xi meeting', 'visit', ['2018-06-19', '2018-06-20'], 'Beijing', [xi]);
const xi4 = meeting('xi-4', 'Fourth Kim–Xi meeting', 'visit', ['2019-01-07', '2019-01-10'], 'Beijing', [xi]);
const hanoi = meeting(
  '2019-hanoi-summit',
  'Hanoi summit',
  'summit',
  ['2019-02-27', '2019-02-28'],
  'Hanoi, Vietnam',
  [trump],
);
const vladivostok = meeting(
  '2019-vladivostok-summit',
  'Vladivostok summit',
  'summit',
  ['2019-04-25', '2019-04-25'],
  'Vladivostok, Russia',
  [putin],
);
const pyongyang = meeting(
  'xi-5',
  'Xi’s visit to Pyongyang',
  'state-visit',
  ['2019-06-20', '2019-06-21'],
  'Pyongyang',
  [xi],
);
const panmunjom = meeting(
  '2019-panmunjom',
  'Panmunjom meeting',
  'talks',
  ['2019-06-30', '2019-06-30'],
  'Panmunjom',
  [trump, moon],
);

export const kimJongUn: PersonCard = {
  kind: 'person',
  ...kim,
  headline: 'Supreme Leader of North Korea since 2011',
  background:
    'Third of his family to lead North Korea. He succeeded his father Kim Jong Il in December 2011, when he was in his twenties.',
  note: 'His year of birth is disputed: North Korea has never stated it; the U.S. lists 1984.',
  born: '1984-01-08',
  offices: [
    { words: 'Chairman of the State Affairs Commission, North Korea', from: '2016-06-29' },
    { words: 'Chairman of the Workers’ Party of Korea', from: '2016-05-09' },
    { words: 'Supreme Commander of the Korean People’s Army', from: '2011-12-30' },
    {
      words: 'First Secretary of the Workers’ Party of Korea',
      from: '2012-04-11',
      to: '2016-05-09',
    },
    {
      words: 'Vice Chairman of the Central Military Commission, North Korea',
      from: '2010-09-28',
      to: '2012-04-11',
    },
  ],
  family: [
    { tie: 'grandfather', person: { id: 'kim-il-sung', name: 'Kim Il Sung' } },
    { tie: 'father', person: { id: 'kim-jong-il', name: 'Kim Jong Il' } },
    { tie: 'sister', person: { id: 'kim-yo-jong', name: 'Kim Yo Jong' } },
  ],
  meetings: [xi1, xi2, singapore, xi3, xi4, hanoi],
  meetingsSince: [vladivostok, pyongyang, panmunjom],
  sanctions: [
    {
      instrument: 'Executive Order 13722',
      regime: { id: 'us-north-korea', name: 'U.S. sanctions on North Korea' },
      from: '2016-07-06',
      as: 'for human rights abuses',
    },
  ],
  record: [
    { on: '2019-04-12', text: 'Gave the U.S. until the end of the year to change its negotiating position.' },
    {
      on: '2019-02-28',
      text: 'Left Hanoi without an agreement after the second summit with Trump ended early.',
    },
    {
      on: '2018-06-12',
      text: 'Signed a joint statement with Trump in Singapore that speaks of complete denuclearization.',
    },
    {
      on: '2018-04-27',
      text: 'Crossed into South Korea to meet Moon Jae-in, the first North Korean leader to do so.',
    },
    {
      on: '2017-11-29',
      text: 'Declared the nuclear force complete after the test of the Hwasong-15 missile.',
    },
  ],
  since: [
    { on: '2019-10-05', text: 'Working-level talks with the U.S. in Stockholm broke off.' },
    { on: '2024-06-19', text: 'Signed a treaty of mutual defense with Putin in Pyongyang.' },
  ],
  sources: [wikipedia('Kim Jong Un'), wikipedia('Executive Order 13722'), un('S/2019/171')],
  reviewed: REVIEWED,
};

export const lankov: PersonCard = {
  kind: 'person',
  id: 'andrei-lankov',
  name: 'Andrei Lankov',
  headline: 'Professor at Kookmin University in Seoul',
  background:
    'Russian historian of North Korea. He studied at Kim Il Sung University in Pyongyang in the 1980s and has taught in Canberra and Seoul.',
  born: '1963-07-26',
  offices: [{ words: 'Professor at Kookmin University' }],
  family: [],
  meetings: [],
  meetingsSince: [],
  sanctions: [],
  record: [],
  since: [],
  sources: [wikipedia('Andrei Lankov')],
  reviewed: REVIEWED,
};

export const kimJongIl: PersonCard = {
  ...lankov,
  id: 'kim-jong-il',
  name: 'Kim Jong Il',
  headline: 'Leader of North Korea from 1994 until his death in 2011',
  background: 'Second of his family to lead North Korea, after his father Kim Il Sung.',
  note: 'Soviet records have him born in 1941 near Khabarovsk; North Korea says 1942, on Mount Paektu.',
  born: '1941-02-16',
  died: '2011-12-17',
  offices: [{ words: 'Leader of North Korea', from: '1994-07-08', to: '2011-12-17' }],
  family: [
    { tie: 'father', person: { id: 'kim-il-sung', name: 'Kim Il Sung' } },
    { tie: 'son', person: kim },
  ],
  meetings: [
    meeting(
      '2000-pyongyang',
      'Putin’s visit to Pyongyang',
      'visit',
      ['2000-07-19', '2000-07-20'],
      'Pyongyang',
      [putin],
    ),
    meeting('2001-moscow', 'Moscow visit', 'visit', ['2001-08-04', '2001-08-05'], 'Moscow', [putin]),
    meeting(
      '2002-vladivostok',
      'Vladivostok meeting',
      'visit',
      ['2002-08-23', '2002-08-23'],
      'Vladivostok, Russia',
      [putin],
    ),
    meeting('2011-ulan-ude', 'Ulan-Ude meeting', 'visit', ['2011-08-24', '2011-08-24'], 'Ulan-Ude, Russia', [
      { id: 'dmitry-medvedev', name: 'Dmitry Medvedev' },
    ]),
  ],
  sources: [wikipedia('Kim Jong Il')],
};

export const hanoiSummit: MeetingCard = {
  kind: 'meeting',
  id: hanoi.id,
  name: hanoi.name,
  headline: 'Second North Korea–U.S. summit',
  meetingKind: 'summit',
  from: hanoi.from,
  to: hanoi.to,
  place: 'Metropole hotel, Hanoi, Vietnam',
  tense: 'past',
  participants: [
    { person: trump, office: 'President of the United States' },
    { person: kim, office: 'Supreme Leader of North Korea' },
  ],
  outcome:
    'No agreement. The two sides differed over which sanctions would be lifted for closing the Yongbyon nuclear site; a planned lunch and signing were canceled.',
  series: [
    { ...singapore, with: [], current: false, after: false },
    { ...hanoi, with: [], current: true, after: false },
    { ...panmunjom, with: [], current: false, after: true },
  ],
  seriesName: 'Trump–Kim meetings',
  record: [],
  since: [
    { on: '2019-06-30', text: 'Trump and Kim met at Panmunjom and agreed to resume working-level talks.' },
  ],
  sources: [
    wikipedia('2019 North Korea–United States Hanoi Summit'),
    {
      label:
        'trumpwhitehouse.archives.gov/briefings-statements/remarks-president-trump-press-conference-hanoi-vietnam',
      url: 'https://trumpwhitehouse.archives.gov/briefings-statements/remarks-president-trump-press-conference-hanoi-vietnam/',
    },
  ],
  reviewed: REVIEWED,
};

export const vladivostokSummit: MeetingCard = {
  ...hanoiSummit,
  id: vladivostok.id,
  name: vladivostok.name,
  headline: 'Eighth North Korea–Russia summit',
  from: vladivostok.from,
  to: vladivostok.to,
  place: 'Far Eastern Federal University, Russky Island, Vladivostok, Russia',
  tense: 'coming',
  participants: [
    { person: putin, office: 'President of Russia' },
    { person: kim, office: 'Supreme Leader of North Korea' },
  ],
  series: [],
  since: [
    { on: '2019-04-25', text: 'They talked for about two hours in private and issued no joint statement.' },
  ],
  sources: [wikipedia('2019 North Korea–Russia summit')],
};
delete vladivostokSummit.outcome;
delete vladivostokSummit.seriesName;

const visitCard = (line: MeetingLine, headline: string): MeetingCard => ({
  ...hanoiSummit,
  id: line.id,
  name: line.name,
  headline,
  meetingKind: line.kind,
  from: line.from,
  to: line.to,
  place: line.place ?? '',
  participants: [
    { person: xi, office: 'President of China' },
    { person: kim, office: 'Supreme Leader of North Korea' },
  ],
  outcome:
    'Kim told Xi that he was committed to denuclearization of the peninsula, by the account of Chinese state media.',
  series: [xi1, xi2, xi3, xi4, pyongyang].map((one) => ({
    ...one,
    with: [],
    current: one.id === line.id,
    after: one.from > DAY,
  })),
  seriesName: 'Kim–Xi meetings',
  since: [],
});

export const xiMeetings: MeetingCard[] = [
  visitCard(xi1, 'Kim’s first trip abroad as leader'),
  visitCard(xi2, 'A walk on the beach before the Singapore summit'),
  visitCard(xi3, 'A week after the Singapore summit'),
  visitCard(xi4, 'Ahead of the second summit with Trump'),
];

const growth = (adopted: [number: string, on: string][]): GrowthBar[] =>
  adopted.map(([number, on]) => ({
    id: `unscr-${number}`,
    name: `Resolution ${number}`,
    adopted: on,
    isMeant: false,
  }));

const UN_REGIME: SanctionsCard['regime'] = {
  name: 'UN sanctions on North Korea',
  headline: 'Asset freezes, travel bans, and limits on arms, trade, coal, shipping and 9 other fields',
  authority: 'UN Security Council',
  target: 'North Korea',
  from: '2006-10-14',
  inForceThen: true,
  inForceNow: true,
};

export const unNorthKorea: SanctionsCard = {
  kind: 'sanctions',
  scope: 'regime',
  id: 'un-north-korea',
  name: 'UN sanctions on North Korea',
  headline: UN_REGIME.headline,
  background:
    'Adopted in answer to nuclear and missile tests and tightened step by step; all members of the UN are bound by them. The 1718 Committee watches over them.',
  from: '2006-10-14',
  inForceThen: true,
  inForceNow: true,
  regime: UN_REGIME,
  measures: [],
  instruments: [
    {
      id: 'unscr-2397',
      name: 'Resolution 2397',
      adopted: '2017-12-22',
      summary: 'Workers abroad to be sent home; refined oil capped at 500,000 barrels a year.',
    },
    {
      id: 'unscr-2375',
      name: 'Resolution 2375',
      adopted: '2017-09-11',
      summary: 'Textile exports banned; no new permits for workers.',
    },
    {
      id: 'unscr-2371',
      name: 'Resolution 2371',
      adopted: '2017-08-05',
      summary: 'Coal, iron, lead and seafood exports banned.',
    },
    { id: 'unscr-2321', name: 'Resolution 2321', adopted: '2016-11-30', summary: 'Coal exports capped.' },
    {
      id: 'unscr-2270',
      name: 'Resolution 2270',
      adopted: '2016-03-02',
      summary: 'All cargo to be inspected.',
    },
    {
      id: 'unscr-1718',
      name: 'Resolution 1718',
      adopted: '2006-10-14',
      summary: 'Arms and luxury goods; the committee set up.',
    },
  ],
  instrumentsSince: [],
  growth: growth([
    ['1695', '2006-07-15'],
    ['1718', '2006-10-14'],
    ['1874', '2009-06-12'],
    ['2087', '2013-01-22'],
    ['2094', '2013-03-07'],
    ['2270', '2016-03-02'],
    ['2321', '2016-11-30'],
    ['2356', '2017-06-02'],
    ['2371', '2017-08-05'],
    ['2375', '2017-09-11'],
    ['2397', '2017-12-22'],
  ]),
  record: [],
  since: [
    {
      on: '2024-03-28',
      text: 'Russia vetoed the renewal of the panel of experts that reported on violations.',
    },
  ],
  sources: [un('S/RES/1718(2006)'), un('S/RES/2375(2017)'), un('S/RES/2397(2017)')],
  reviewed: REVIEWED,
};

export const unLabour: SanctionsCard = {
  ...unNorthKorea,
  scope: 'measure',
  headline: 'Limits on workers abroad',
  growth: unNorthKorea.growth.map((bar) => ({ ...bar, isMeant: /2375|2397/.test(bar.id) })),
  from: '2017-09-11',
  measures: [
    {
      instrument: 'Resolution 2397',
      says: 'States are to send home all North Koreans earning income in their territory within 24 months, by December 22, 2019.',
      from: '2017-12-22',
    },
    {
      instrument: 'Resolution 2375',
      says: 'States are not to give new work permits to North Koreans.',
      from: '2017-09-11',
    },
  ],
  instruments: unNorthKorea.instruments.slice(0, 2),
};

/** A single measure, which the first line says, not yet in force. */
export const oneMeasure: SanctionsCard = {
  ...unNorthKorea,
  scope: 'measure',
  id: 'one-measure',
  name: 'Resolution 2397',
  headline: 'Orders states to send home all North Koreans who earn income abroad',
  from: '2019-12-22',
  inForceThen: false,
  growth: unNorthKorea.growth.map((bar) => ({ ...bar, isMeant: bar.id === 'unscr-2397' })),
  measures: [
    {
      instrument: 'Resolution 2397',
      says: 'Orders states to send home all North Koreans who earn income abroad.',
      from: '2019-12-22',
    },
  ],
  isAnswered: true,
  instruments: unNorthKorea.instruments.slice(0, 1),
};

export const endedSanctions: SanctionsCard = {
  ...unNorthKorea,
  scope: 'instrument',
  id: 'us-liberation',
  name: 'U.S. sanctions on Rusal, En+ and EuroSibEnergo under the Ukraine-/Russia-related program',
  headline: 'Lifted in January 2019 after Oleg Deripaska gave up control',
  from: '2018-04-06',
  to: '2019-01-27',
  inForceThen: false,
  inForceNow: false,
  regime: {
    name: 'U.S. sanctions on Russia (Ukraine-related)',
    headline: 'Asset freezes and limits on finance, oil and arms',
    authority: 'United States',
    target: 'Russia',
    from: '2014-03-06',
    inForceThen: true,
    inForceNow: true,
  },
  growth: [
    { id: 'eo-13661', name: 'Executive Order 13661', adopted: '2014-03-16', isMeant: false },
    {
      id: 'rusal',
      name: 'Designation of Rusal and En+',
      adopted: '2018-04-06',
      ended: '2019-01-27',
      isMeant: true,
    },
    { id: 'gl-14', name: 'General License 14', adopted: '2018-04-23', ended: '2019-01-27', isMeant: false },
  ],
  instruments: [
    {
      id: 'rusal',
      name: 'Designation of Rusal and En+',
      adopted: '2018-04-06',
      ended: '2019-01-27',
      summary: 'All property under U.S. jurisdiction blocked.',
    },
  ],
  since: [],
};
delete endedSanctions.background;

export const securityCouncil: PlainCard = {
  kind: 'organisation',
  id: 'un-security-council',
  name: 'UN Security Council',
  headline: 'Body of the United Nations that can impose binding sanctions',
  background:
    'Fifteen members, ten of them elected for two years. China, France, Russia, the United Kingdom and the United States are permanent and can each block a resolution by a veto.',
  record: [{ on: '2017-12-22', text: 'Adopted its latest sanctions resolution on North Korea, 15 to 0.' }],
  since: [],
  sources: [wikipedia('United Nations Security Council')],
  reviewed: REVIEWED,
};

export const paektu: PlainCard = {
  ...securityCouncil,
  kind: 'place',
  id: 'mount-paektu',
  name: 'Mount Paektu',
  headline: 'Volcano on the border of North Korea and China, 2,744 meters',
  background:
    'Revered in both Koreas as the origin of the nation. By North Korea’s account Kim Jong Il was born in a secret camp on it.',
  record: [],
  sources: [wikipedia('Paektu Mountain')],
};

export const longest: PersonCard = {
  ...lankov,
  id: 'longest',
  name: 'Mohammed bin Zayed bin Sultan bin Khalifa Al Nahyan',
  headline:
    'President of the United Arab Emirates, Ruler of Abu Dhabi and Supreme Commander of the Union Defence Force since 2022',
  note: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.',
  born: '1961',
  offices: [
    {
      words:
        'Deputy Supreme Commander of the Union Defence Force and Chairman of the Executive Council, United Arab Emirates',
      from: '2004-11',
      to: '2022-05',
    },
    { words: 'Acting Crown Prince of Abu Dhabi', from: '2004', to: '2004' },
  ],
};

export const barest: PersonCard = {
  kind: 'person',
  id: 'barest',
  name: 'Ri Su Yong',
  headline: 'Diplomat of North Korea',
  offices: [],
  family: [],
  meetings: [],
  meetingsSince: [],
  sanctions: [],
  record: [],
  since: [],
  sources: [wikipedia('Ri Su-yong')],
  reviewed: '2026',
};

/** By the key under which an answer carries them. */
export const CARDS: Record<string, Card> = {
  [kimJongUn.id]: kimJongUn,
  [kimJongIl.id]: kimJongIl,
  [lankov.id]: lankov,
  [hanoiSummit.id]: hanoiSummit,
  [vladivostokSummit.id]: vladivostokSummit,
  ...Object.fromEntries(xiMeetings.map((card) => [card.id, card])),
  [unNorthKorea.id]: unNorthKorea,
  'un-north-korea#labour': unLabour,
  'one-measure': oneMeasure,
  [endedSanctions.id]: endedSanctions,
  [securityCouncil.id]: securityCouncil,
  [paektu.id]: paektu,
  [longest.id]: longest,
  [barest.id]: barest,
};
