import { describe, expect, test } from 'vitest';
import { checkContext } from '@/context/check';
import { findHindsight } from '@/context/check/hindsight';
import { checkHouseStyle } from '@/context/check/house-style';
import { checkSpelling } from '@/context/check/spelling';
import type { ContextSource, MeetingSource, PersonSource } from '@/context/schema';

const source = (more: Partial<ContextSource>): ContextSource => ({
  version: '1.0.0',
  reviewed: '2026-01-31',
  people: [],
  meetings: [],
  sanctions: [],
  institutions: [],
  places: [],
  countries: ['russia', 'france'].map((id) => ({
    id,
    name: id,
    adjectives: [id],
    led_by: 'president',
    wikipedia: id,
    wikidata: 'Q1',
    sources: ['wikidata:Q1'],
  })),
  series: [],
  subjects: [],
  ...more,
});
const person = (id: string, more: Partial<PersonSource> = {}): PersonSource => ({
  id,
  name: `${id} Tester`,
  sources: ['wikidata:Q1'],
  ...more,
});
const president = (from: string, to?: string): NonNullable<PersonSource['offices']> => [
  { title: 'President', of: 'russia', role: 'president', from, ...(to !== undefined && { to }) },
];
const meeting = (more: Partial<MeetingSource>): MeetingSource => ({
  id: 'm',
  name: 'Meeting',
  kind: 'summit',
  from: '2005-05-05',
  participants: ['anna', 'berta'],
  sources: ['wikidata:Q1'],
  ...more,
});

/** The messages of all findings. */
const messages = (more: Partial<ContextSource>): string[] =>
  checkContext(source(more)).map(({ message }) => message);

describe('the check of the dataset', () => {
  test('wants a first sentence of an institution that is the first line of its card', () => {
    const body = (background: string): ContextSource['institutions'][number] => ({
      id: 'body',
      name: 'Body',
      kind: 'international',
      background,
      sources: ['wikidata:Q1'],
    });
    const long = `Union of ${'very '.repeat(25)}many states`;
    expect(messages({ institutions: [body(`${long}, with a council.`)] })).toEqual([
      expect.stringContaining('make two of it') as string,
    ]);
    expect(messages({ institutions: [body('Union of many states. It has a council.')] })).toEqual([]);
  });

  describe('of one journey entered twice', () => {
    const people = [
      person('anna', { offices: president('2000') }),
      person('berta', { country: 'france' }),
      person('clara', { country: 'france' }),
      person('dora'),
    ];
    const visit = (id: string, from: string, more: Partial<MeetingSource> = {}) =>
      meeting({ id, kind: 'visit', from, place: { country: 'russia' }, ...more });
    const twice = (...meetings: MeetingSource[]) =>
      messages({ people, meetings: meetings.map((m) => ({ ...m, note: 'As private persons.' })) });

    test('names the other visit of the guest on the same days', () => {
      expect(twice(visit('long', '2005-05-05', { to: '2005-05-07' }), visit('short', '2005-05-07'))).toEqual([
        expect.stringContaining('is the journey of long once more'),
      ]);
    });

    test('lets a guest come again, go on to another country, or hold talks during the visit', () => {
      const stay = visit('stay', '2005-05-05', { to: '2005-05-07' });
      expect(twice(stay, visit('again', '2005-05-08'))).toEqual([]);
      const both = { participants: ['berta', 'dora'] };
      expect(
        twice(
          visit('first', '2005-05-05', both),
          visit('next', '2005-05-05', { ...both, place: { country: 'france' } }),
        ),
      ).toEqual([]);
      expect(twice(stay, visit('talks', '2005-05-06', { kind: 'talks' }))).toEqual([]);
    });

    test('lets a host receive two guests on one day', () => {
      expect(
        twice(visit('one', '2005-05-05'), visit('two', '2005-05-05', { participants: ['anna', 'clara'] })),
      ).toEqual([]);
    });
  });

  test('is content with a handover on one day', () => {
    expect(
      messages({
        people: [
          person('anna', { offices: president('2000-05-07', '2008-05-07') }),
          person('berta', { offices: president('2008-05-07') }),
        ],
      }),
    ).toEqual([]);
  });

  test('finds two presidents at once', () => {
    expect(
      messages({
        people: [
          person('anna', { offices: president('2000', '2008') }),
          person('berta', { offices: president('2006') }),
        ],
      }),
    ).toEqual([expect.stringContaining('at the same time as anna')]);
  });

  test('finds an office written twice', () => {
    expect(
      messages({
        people: [person('anna', { offices: [...president('2000', '2008'), ...president('2004')] })],
      }),
    ).toEqual([
      expect.stringContaining('is President of russia twice at a time'),
      expect.stringContaining('at the same time as anna'),
    ]);
  });

  test('finds a participant out of office, unless a note says in what capacity', () => {
    const people = [
      person('anna', { offices: president('2000', '2004-12-31') }),
      person('berta', { offices: [{ title: 'Envoy', of: 'france', role: 'envoy', from: '2001' }] }),
    ];
    expect(messages({ people, meetings: [meeting({})] })).toEqual([
      expect.stringContaining('anna held no office on 2005-05-05'),
    ]);
    expect(messages({ people, meetings: [meeting({ note: 'Anna came as a private citizen.' })] })).toEqual(
      [],
    );
  });

  test('finds a father whose son does not know him', () => {
    expect(messages({ people: [person('anna', { family: { father: 'berta' } }), person('berta')] })).toEqual([
      expect.stringContaining('berta does not name anna as son or daughter'),
    ]);
    expect(
      messages({
        people: [
          person('anna', { family: { father: 'berta' } }),
          person('berta', { family: { daughter: 'anna' } }),
        ],
      }),
    ).toEqual([]);
  });

  test('finds dates that run backwards', () => {
    expect(
      messages({ people: [person('anna', { born: '1990', offices: president('1980', '1970') })] }),
    ).toEqual([
      expect.stringContaining('office ends before it starts'),
      expect.stringContaining('in office before birth'),
    ]);
  });

  test('finds what lies after the review date', () => {
    expect(messages({ people: [person('anna', { record: [{ on: '2026-06-01', text: 'Won.' }] })] })).toEqual([
      expect.stringContaining('after the dataset’s review date'),
    ]);
  });

  test('finds two people whom nothing tells apart', () => {
    expect(
      messages({ people: [person('anna', { name: 'Kim Song' }), person('berta', { name: 'Kim Song' })] }),
    ).toEqual([expect.stringContaining('same names as anna')]);
  });

  test('finds a Wikipedia article that two people have, be it under another title of it', () => {
    const people = [
      person('anna', { wikipedia: 'Anna Tester (diplomat)', redirects: ['Anna Tester'] }),
      person('berta', { wikipedia: 'Anna Tester' }),
      person('clara', { wikipedia: 'Clara Tester', redirects: ['Anna Tester (diplomat)'] }),
    ];
    expect(checkContext(source({ people })).map(({ id, path, message }) => [id, path, message])).toEqual([
      ['berta', ['wikipedia'], 'the Wikipedia title Anna Tester already belongs to anna'],
      ['clara', ['redirects', 0], 'the Wikipedia title Anna Tester (diplomat) already belongs to anna'],
    ]);
  });

  test('lets one person repeat a title, and many have none', () => {
    const people = [
      person('anna', { wikipedia: 'Anna Tester', redirects: ['Anna Tester'] }),
      person('berta'),
      person('clara'),
    ];
    expect(messages({ people })).toEqual([]);
  });

  test('finds an alias that is an everyday word or a lone family name', () => {
    expect(messages({ people: [person('anna', { aliases: ['May', 'Tester'] })] })).toEqual([
      expect.stringContaining('everyday word'),
      expect.stringContaining('shared by many'),
    ]);
  });

  test('finds words that judge, and texts too long for a card', () => {
    expect(messages({ people: [person('anna', { background: 'A notorious henchman.' })] })).toEqual([
      expect.stringContaining('“notorious” judges'),
    ]);
    expect(messages({ people: [person('anna', { background: `${'Long. '.repeat(90)}End.` })] })).toEqual([
      expect.stringContaining('fit a card'),
    ]);
  });

  const LISTS: ContextSource['sanctions'] = [
    {
      id: 'un-x',
      name: 'UN sanctions on X',
      authority: 'UN',
      target: 'russia',
      from: '2006-10-14',
      background: 'Measures.',
      sources: ['wikidata:Q1'],
      instruments: [
        { id: 'unscr-1', name: 'UNSCR 1', adopted: '2006-10-14', summary: 'First.', measures: [], sources: ['wikidata:Q1'] },
      ],
    },
  ]; // prettier-ignore
  const designated = (...sanctions: NonNullable<PersonSource['sanctions']>): string[] =>
    messages({ people: [person('anna', { sanctions })], sanctions: LISTS });

  test('finds a designation without a date, before its instrument, or twice at a time', () => {
    expect(designated({ instrument: 'unscr-1' })).toEqual([
      expect.stringContaining('neither since when (from) nor when a list showed it (seen)'),
    ]);
    expect(designated({ instrument: 'unscr-1', from: '2006-10' })).toEqual([]);
    expect(designated({ instrument: 'unscr-1', from: '2006-09' })).toEqual([
      'designated on 2006-09 under unscr-1, which is of 2006-10-14',
    ]);
    expect(
      designated({ instrument: 'unscr-1', from: '2010' }, { instrument: 'unscr-1', seen: '2023-01' }),
    ).toEqual(['designated twice at a time under unscr-1']);
    expect(
      designated(
        { instrument: 'unscr-1', from: '2010-01-01', to: '2016-01-16' },
        { instrument: 'unscr-1', from: '2025-09-28' },
      ),
    ).toEqual([]);
  });
});

describe('the check of spelling', () => {
  const isWord = (word: string): boolean => ['met', 'the', 'center', 'of', 'in', 'her', 'visit', 'and', 'missile'].includes(word.toLowerCase()); // prettier-ignore
  const misspelt = (background: string): string[] =>
    checkSpelling(
      source({ people: [person('anna', { name: 'Anna Tester-Kowalska', background })] }),
      isWord,
    ).map(({ message }) => /“(.+?)”/.exec(message)![1]!);

  test('finds British spelling and slips, each with its place', () => {
    expect(misspelt('Met the centre of the visitt.')).toEqual(['centre', 'visitt']);
    expect(
      checkSpelling(
        source({ people: [person('anna', { record: [{ on: '2001', text: 'Mett.' }] })] }),
        isWord,
      ),
    ).toEqual([
      {
        room: 'people',
        id: 'anna',
        path: ['record', 0, 'text'],
        message: expect.stringContaining('“Mett”') as string,
      },
    ]);
  });

  test('knows the names of the dataset, their parts and possessives, and abbreviations', () => {
    expect(misspelt('Tester-Kowalska’s visit and Kowalska’s in the NATO center of the ICBMs.')).toEqual([]);
    expect(misspelt('Met kowalska.')).toEqual(['kowalska']);
  });

  test('takes compounds apart, and no letters after a digit for a word', () => {
    expect(misspelt('The missile-center of her 70th visit in 7nm.')).toEqual([]);
    expect(misspelt('The missile-defence.')).toEqual(['missile-defence']);
  });
});

describe('the check of the house style', () => {
  const found = (background: string): string[] =>
    checkHouseStyle(source({ people: [person('anna', { background })] })).map(({ message }) => message);

  test('finds what most texts write in another way', () => {
    expect(found('Met the US envoy.')).toEqual(['“US”: the U.S. has its points in a sentence; write “U.S.”']);
    expect(found('Left the UK.')).toEqual(['“UK”: the U.K. has its points in a sentence; write “U.K.”']);
    expect(found('Met the U.N. envoy of the E.U.')).toHaveLength(1);
    expect(found('Asked Zelenskyy for a cease-fire of 5%.')).toHaveLength(3);
  });

  test.each([
    ['Left on 3 October 2005.', '“3 October 2005”: write “October 3, 2005”'],
    ['Left on 3 October.', '“3 October”: write “October 3”'],
    ['Left on the 3rd of October.', '“3rd of October”: write “October 3”'],
    ['Stayed from 3 to 14 October 2005.', '“3 to 14 October 2005”: write “October 3 to 14, 2005”'],
    ['Left on Oct. 3, 2005.', '“Oct. 3, 2005”: write “October 3, 2005”'],
    ['Left on October 3rd.', '“October 3rd”: write “October 3”'],
    ['Left on October 3 2005.', '“October 3 2005”: write “October 3, 2005”'],
    ['Came on October 3, 2005, and left on May 4, 2006 for Rome.', '“May 4, 2006”: write “May 4, 2006,”'],
  ])('says how the day in “%s” is written', (text, message) => {
    expect(found(text)).toEqual([message]);
  });

  test('leaves what is written so, longer words and names of parties', () => {
    const text =
      'Met the U.S. envoy on October 3, 2005, as in May 2004, and USAID’s 5 percent of July 1–2, 2006 (in Rome).';
    expect(found(text)).toEqual([]);
    expect(found('Led the UK Independence Party, then Reform UK, from October 3 to May 4.')).toEqual([]);
    expect(found('In 2018 May met 14 Marines; 20 Marches followed.')).toEqual([]);
  });

  test('leaves days in the names of orders', () => {
    const sanctions: ContextSource['sanctions'] = [
      {
        id: 'korea',
        name: 'Korean sanctions',
        background: 'The 24 May measures came after 20 May.',
        authority: 'South Korea',
        target: 'russia',
        from: '2010-05-24',
        sources: ['wikidata:Q1'],
        instruments: [
          { id: 'may', name: '24 May measures', adopted: '2010-05-24', summary: 'First.', measures: [], sources: ['wikidata:Q1'] },
        ],
      },
    ]; // prettier-ignore
    expect(checkHouseStyle(source({ sanctions })).map(({ message }) => message)).toEqual([
      '“20 May”: write “May 20”',
    ]);
  });

  test('asks of names that the dataset gives what it asks of texts', () => {
    const sanctions: ContextSource['sanctions'] = [
      {
        id: 'us-russia',
        name: 'US sanctions on Russia',
        background: 'Lists.',
        authority: 'US',
        target: 'russia',
        from: '2018-04-06',
        sources: ['wikidata:Q1'],
        instruments: [
          { id: 'april', name: 'List of 6 April 2018', adopted: '2018-04-06', summary: 'First.', measures: [], sources: ['wikidata:Q1'] },
        ],
      },
    ]; // prettier-ignore
    expect(checkHouseStyle(source({ sanctions })).map(({ message }) => message)).toEqual([
      '“US”: the U.S. has its points in a sentence; write “U.S.”',
      '“6 April 2018”: write “April 6, 2018”',
    ]);
  });
});

describe('the warning of hindsight', () => {
  const warned = (text: string, on = '2014-03-20'): boolean =>
    findHindsight(source({ people: [person('anna', { record: [{ on, text }] })] })).length > 0;

  test('hears what a dated entry tells of a later time', () => {
    expect(warned('Was jailed and later freed.')).toBe(true);
    expect(warned('Was jailed; a court freed her in 2019.')).toBe(true);
    expect(warned('Ruled until his death.')).toBe(true);
  });

  test('lets plans, terms and the same week pass', () => {
    expect(warned('Promised to cut emissions by 2030.')).toBe(false);
    expect(warned('Bans diamonds from January 1, 2024.', '2022-12-18')).toBe(false);
    expect(warned('Announced that he would not run in 2016.')).toBe(false);
    expect(warned('Resigned two days later.')).toBe(false);
    expect(warned('Met the president in Paris, the first time since 2009.')).toBe(false);
  });

  test('hears a title that holds on some days only', () => {
    const titled = (title: string, from?: string): number =>
      findHindsight(
        source({
          people: [
            person('anna', { offices: [{ title, of: 'russia', role: 'other', ...(from && { from }) }] }),
          ],
        }),
      ).length;
    expect(titled('Businessman held in Iran from 2015 to 2023')).toBe(1);
    expect(titled('Owner of X, formerly Twitter', '2022-10-27')).toBe(1);
    expect(titled('Held in Iran', '2015-10')).toBe(0);
  });
});
