/** The comparisons with reference tables, each on a small table of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ContextSource, CountrySource, MeetingSource, Office, PersonSource } from '@/context/schema';
import { bios } from '../../scripts/context/verify/bios';
import { china } from '../../scripts/context/verify/china';
import { cia } from '../../scripts/context/verify/cia';
import type { Comparison } from '../../scripts/context/verify/comparison';
import { countries } from '../../scripts/context/verify/countries';
import { congress } from '../../scripts/context/verify/congress';
import { indexDataset } from '../../scripts/context/verify/dataset';
import { formatDisagreement, type Disagreement } from '../../scripts/context/verify/disagreement';
import { keyOf, sortOut } from '../../scripts/context/verify/known';
import { leadersG20 } from '../../scripts/context/verify/leaders-g20';
import { officeholders } from '../../scripts/context/verify/officeholders';
import { reign } from '../../scripts/context/verify/reign';
import { resolutions } from '../../scripts/context/verify/resolutions';
import { summits } from '../../scripts/context/verify/summits';
import { unList } from '../../scripts/context/verify/un-list';
import { usTravels } from '../../scripts/context/verify/us-travels';
import { usVisits } from '../../scripts/context/verify/us-visits';

const country = (id: string, name: string, code: string): CountrySource => ({
  id,
  name,
  code,
  adjectives: [name],
  led_by: 'president',
  wikipedia: name,
  wikidata: 'Q1',
  sources: ['wikidata:Q1'],
});
const source = (more: Partial<ContextSource>): ContextSource => ({
  version: '1.0.0',
  reviewed: '2026-01-31',
  people: [],
  meetings: [],
  sanctions: [],
  institutions: [],
  places: [],
  countries: [
    country('japan', 'Japan', 'JP'),
    country('france', 'France', 'FR'),
    country('china', 'China', 'CN'),
    country('north-korea', 'North Korea', 'KP'),
    country('south-korea', 'South Korea', 'KR'),
    country('united-states', 'United States', 'US'),
  ],
  series: [],
  subjects: [],
  ...more,
});
const person = (id: string, more: Partial<PersonSource> = {}): PersonSource => ({
  id,
  name: id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' '),
  sources: ['wikidata:Q1'],
  ...more,
});
const office = (of: string, role: Office['role'], from: string, to?: string): Office => ({
  title: role,
  of,
  role,
  from,
  ...(to !== undefined && { to }),
});
const meeting = (id: string, more: Partial<MeetingSource>): MeetingSource => ({
  id,
  name: id,
  kind: 'summit',
  from: '2010-05-05',
  participants: [],
  sources: ['wikidata:Q1'],
  ...more,
});

/** What a comparison finds, as `id: field: ours x, theirs y`; the table has the cells that are given, the others empty. */
function found(
  comparison: Comparison,
  dataset: Partial<ContextSource>,
  ...rows: Record<string, string>[]
): string[] {
  const empty = Object.fromEntries(comparison.columns.map((column) => [column, '']));
  const table = {
    name: comparison.table,
    rows: rows.map((cells, i) => ({ line: i + 2, cells: { ...empty, ...cells } })),
  };
  return comparison
    .compare(table, indexDataset(source(dataset)))
    .map((one) => formatDisagreement(one).replace(/ \([^()]*\)$/, ''));
}

describe('births and deaths', () => {
  const kishida = person('fumio-kishida', { wikidata: 'Q5', sex: 'male', born: '1957-07' });
  const row = { qid: 'Q5', name: 'Fumio Kishida', gender: 'male', dob: '1957-07-29', dob_precision: '11' };

  test('agree within their precision', () => {
    expect(found(bios, { people: [kishida] }, row)).toEqual([]);
    expect(found(bios, { people: [kishida] }, { ...row, dob: '1957', dob_precision: '9' })).toEqual([]);
    expect(found(bios, { people: [kishida] }, { ...row, dob: '1950', dob_precision: '8' })).toEqual([]);
  });

  test('disagree outside it, and a death that the dataset lacks does', () => {
    expect(found(bios, { people: [kishida] }, { ...row, dob: '1957-08-01', dod: '2024-01-02' })).toEqual([
      'fumio-kishida: born: ours 1957-07, theirs 1957-08-01',
      'fumio-kishida: died: ours –, theirs 2024-01-02',
    ]);
  });

  test('are of the person of the Wikidata item, whose name must be like', () => {
    expect(found(bios, { people: [kishida] }, { ...row, name: 'Kishida Fumio' })).toEqual([]);
    expect(found(bios, { people: [kishida] }, { ...row, name: 'Jacques Chirac' })).toEqual([
      'fumio-kishida: name: ours Fumio Kishida, theirs Jacques Chirac',
    ]);
  });

  test('are of nobody if two bear the name', () => {
    const two = [person('a', { name: 'Kim Yong Chol', born: '1946' }), person('b', { name: 'Kim Yong-chol', born: '1950' })]; // prettier-ignore
    expect(found(bios, { people: two }, { name: 'Kim Yong Chol', dob: '1962', dob_precision: '9' })).toEqual(
      [],
    );
  });
});

describe('offices', () => {
  const abe = person('shinzo-abe', {
    wikidata: 'Q132345',
    offices: [
      office('japan', 'prime-minister', '2006-09-26', '2007-09-26'),
      office('japan', 'prime-minister', '2012-12-26', '2020-09-16'),
    ],
  });
  const row = {
    catalog: 'japan-ministers',
    position: 'Prime Minister',
    person: 'Shinzo Abe',
    qid: 'Q132345',
    as_of: '2022-07-26',
  };

  test('agree where terms follow each other, days apart, or are known by the year', () => {
    expect(
      found(
        officeholders,
        { people: [abe] },
        { ...row, start: '2006', end: '2007-09-25' },
        { ...row, start: '2012-12-26', end: '2014-12-24' },
        { ...row, start: '2014-12-24', end: '2020-09-16' },
      ),
    ).toEqual([]);
  });

  test('disagree where a start or an end differs by more', () => {
    expect(
      found(officeholders, { people: [abe] }, { ...row, start: '2012-11-26', end: '2020-10-16' }),
    ).toEqual([
      'shinzo-abe: prime-minister of japan, from: ours 2012-12-26, theirs 2012-11-26',
      'shinzo-abe: prime-minister of japan, to: ours 2020-09-16, theirs 2020-10-16',
    ]);
  });

  test('that a table has open were held on its day, but nobody knows of later', () => {
    const holder = (to?: string): Partial<ContextSource> => ({
      people: [
        person('x', { name: 'Shinzo Abe', offices: [office('japan', 'prime-minister', '2012-12-26', to)] }),
      ],
    });
    const open = { ...row, start: '2012-12-26', end: '' };
    expect(found(officeholders, holder(), open)).toEqual([]);
    expect(found(officeholders, holder('2024-10-01'), open)).toEqual([]);
    expect(found(officeholders, holder('2020-09-16'), open)).toEqual([
      'x: prime-minister of japan, to: ours 2020-09-16, theirs in office on 2022-07-26',
    ]);
    // a successor in the table shows that its end is only missing
    expect(
      found(officeholders, holder('2020-09-16'), open, {
        ...row,
        person: 'Y',
        qid: 'Q9',
        start: '2020-09-16',
      }),
    ).toEqual([]);
  });

  test('at the top are missed if the dataset doesn’t have them, others and caretakers’ not', () => {
    const people = [person('shinzo-abe', { wikidata: 'Q132345' })];
    expect(found(officeholders, { people }, { ...row, start: '2006-09-26', end: '2007-09-26' })).toEqual([
      'shinzo-abe: prime-minister of japan: ours –, theirs 2006-09-26..2007-09-26',
    ]);
    expect(found(officeholders, { people }, { ...row, start: '2006-09-26', end: '2006-10-01' })).toEqual([]);
    expect(
      found(
        officeholders,
        { people },
        { ...row, position: 'Minister of Finance', start: '2006', end: '2007' },
      ),
    ).toEqual([]);
  });

  test('of the Congress are compared by chamber, and terms to come don’t end', () => {
    const schiff = person('adam-schiff', {
      wikidata: 'Q350843',
      offices: [
        {
          ...office('united-states', 'legislator', '2001-01-03', '2024-12-08'),
          title: 'Member of the House',
        },
        { ...office('united-states', 'legislator', '2024-12-09'), title: 'Senator from California' },
      ],
    });
    const terms =
      'rep CA 2001-01-03..2003-01-03 Democrat; rep CA 2003-01-07..2024-12-08 Democrat; sen CA 2024-12-09..2031-01-03 Democrat';
    const cells = { wikidata: 'Q350843', name: 'Adam Schiff', first: 'Adam', last: 'Schiff' };
    expect(found(congress, { people: [schiff] }, { ...cells, terms })).toEqual([]);
    expect(
      found(congress, { people: [schiff] }, { ...cells, terms: terms.replace('sen CA 2024', 'sen CA 2023') }),
    ).toEqual(['adam-schiff: legislator of united-states, from: ours 2024-12-09, theirs 2023-12-09']);
  });
});

describe('current leaders', () => {
  const macron = person('emmanuel-macron', {
    wikidata: 'Q3052772',
    offices: [office('france', 'president', '2017-05-14')],
  });
  const row = { country: 'France', iso2: 'FR', role: 'head_of_state', name: 'Emmanuel Macron', qid: 'Q3052772', since: '2017-05-14', snapshot: '2026-08-22' }; // prettier-ignore

  test('are those in office on the table’s day, since the same day', () => {
    expect(found(leadersG20, { people: [macron] }, row)).toEqual([]);
    expect(found(leadersG20, { people: [macron] }, { ...row, since: '2017-06-14' })).toEqual([
      'emmanuel-macron: head of state of france, since: ours 2017-05-14, theirs 2017-06-14',
    ]);
    expect(found(leadersG20, { people: [macron] }, { ...row, name: 'Somebody Else', qid: 'Q9' })).toEqual([
      'france: head of state on 2026-08-22: ours Emmanuel Macron, theirs Somebody Else',
    ]);
  });

  test('of countries whose leaders the dataset doesn’t know, nothing is said', () => {
    expect(found(leadersG20, { people: [macron] }, { ...row, country: 'Japan', iso2: 'JP' })).toEqual([]);
  });

  test('are known by the family name that the CIA writes in capitals, and a second oath is no start', () => {
    const cell = (text: string): Record<string, string> => ({ country: 'France', chief_of_state: text });
    expect(found(cia, { people: [macron] }, cell('President Emmanuel MACRON (since 14 May 2017)'))).toEqual(
      [],
    );
    expect(found(cia, { people: [macron] }, cell('President Emmanuel MACRON (since 13 May 2022)'))).toEqual(
      [],
    );
    expect(
      found(cia, { people: [macron] }, cell('Head (of sorts) Marine LE PEN (since 14 May 2025)')),
    ).toEqual(['france: head of state on 2025-05-14: ours Emmanuel Macron, theirs Head Marine LE PEN']);
  });

  test('a prime minister is not taken for the king whose name begins hers', () => {
    const king = person('frederik-x', { offices: [office('france', 'monarch', '2024-01-14')] });
    const minister = person('mette-frederiksen', {
      offices: [office('france', 'prime-minister', '2019-06-27')],
    });
    const cells = {
      country: 'France',
      head_of_government: 'Prime Minister Mette FREDERIKSEN (since 27 June 2019)',
    };
    expect(found(cia, { people: [king, minister] }, cells)).toEqual([]);
  });

  test('by REIGN are found by family name and birth year; who led de facto within an office agrees', () => {
    const hu = person('hu-jintao', { born: '1942-12-21', offices: [office('china', 'president', '2003-03-15', '2013-03-14')] }); // prettier-ignore
    const cells = {
      leader: 'Hu Jintao',
      start: '2003-03-15',
      end_year: '2012',
      end_month: '11',
      birthyear: '1942',
    };
    expect(found(reign, { people: [hu] }, cells)).toEqual([]);
    expect(found(reign, { people: [hu] }, { ...cells, start: '2002-11-15' })).toEqual([
      'hu-jintao: led from: ours 2003-03-15, theirs 2002-11-15',
      'hu-jintao: led to: ours 2013-03-14, theirs 2012-11',
    ]);
  });
});

describe('countries', () => {
  const row = { name: 'Japan', cca2: 'JP', capital: 'Tokyo', demonym: 'Japanese', alt: '' };

  test('have the capital and the adjective of the table, or one of several', () => {
    const japan = { ...country('japan', 'Japan', 'JP'), capital: 'Tokyo', adjectives: ['Japanese'] };
    expect(found(countries, { countries: [japan] }, row)).toEqual([]);
    expect(found(countries, { countries: [japan] }, { ...row, capital: 'Kyoto; Tokyo' })).toEqual([]);
    expect(
      found(countries, { countries: [japan] }, { ...row, capital: 'Kyoto', demonym: 'Nipponese' }),
    ).toEqual([
      'japan: capital: ours Tokyo, theirs Kyoto',
      'japan: adjective: ours Japanese, theirs Nipponese',
    ]);
  });
});

describe('the UN list', () => {
  const sanctions: ContextSource['sanctions'] = [
    {
      id: 'un-north-korea',
      name: 'UN sanctions',
      authority: 'UN',
      target: 'north-korea',
      from: '2006-10-14',
      background: 'x',
      instruments: [
        {
          id: 'unscr-2356',
          name: 'UNSCR 2356',
          adopted: '2017-06-02',
          summary: 'x',
          measures: [],
          sources: [],
        },
      ],
      sources: [],
    },
  ];
  const listed = (as: string, from = '2017-06-02'): PersonSource =>
    person('jo-yong-won', { country: 'north-korea', sanctions: [{ instrument: 'unscr-2356', from, as }] });
  const row = { ref: 'KPi.043', kind: 'individual', name: 'JO YONG-WON', aliases: 'Cho Yongwon', dob: '1957-10-24', nationality: 'North Korea', listed_on: '2017-06-02' }; // prettier-ignore

  test('agrees on names in any case, and on the day', () => {
    expect(found(unList, { sanctions, people: [listed('Jo Yong Won, KPi.043')] }, row)).toEqual([]);
    expect(found(unList, { sanctions, people: [listed('Jo Yong Won, KPi.043', '2017-06-12')] }, row)).toEqual(
      ['jo-yong-won: UN listing: ours unscr-2356 on 2017-06-12, theirs KPi.043 on 2017-06-02'],
    );
    expect(found(unList, { sanctions, people: [listed('JO Yong Man, KPi.043')] }, row)).toEqual([
      'jo-yong-won: UN listing, name: ours JO Yong Man, theirs JO YONG-WON',
    ]);
  });

  test('shows who lacks a listing, but no namesake of another age', () => {
    const plain = (born: string): PersonSource => person('jo-yong-won', { born, country: 'north-korea' });
    expect(found(unList, { sanctions, people: [plain('1957')] }, row)).toEqual([
      'jo-yong-won: UN listing: ours –, theirs KPi.043 on 2017-06-02',
    ]);
    expect(found(unList, { sanctions, people: [plain('1970')] }, row)).toEqual([]);
  });

  test('shows who isn’t on it', () => {
    expect(
      found(unList, { sanctions, people: [listed('KPi.999')] }, { ...row, name: 'OTHER NAME', aliases: '' }),
    ).toEqual(['jo-yong-won: UN listing: ours unscr-2356 as KPi.999, theirs not listed on 2026-02-27']);
  });

  test('and resolutions have their days', () => {
    expect(found(resolutions, { sanctions }, { resolution: '2356', adopted: '2017-06-02' })).toEqual([]);
    expect(found(resolutions, { sanctions }, { resolution: 'snapback', adopted: '2025-09-27' })).toEqual([]);
    expect(found(resolutions, { sanctions }, { resolution: '2356', adopted: '2017-06-03' })).toEqual([
      'unscr-2356: adopted: ours 2017-06-02, theirs 2017-06-03',
    ]);
  });
});

describe('meetings', () => {
  const people = [
    person('barack-obama', { offices: [office('united-states', 'president', '2009-01-20', '2017-01-20')] }),
    person('xi-jinping', { offices: [office('china', 'president', '2013-03-14')] }),
    person('park-geun-hye', {
      name: 'Park Geun-hye',
      family_name: 'Park',
      offices: [office('south-korea', 'president', '2013-02-25', '2017-03-10')],
    }),
  ];
  const inSeoul = (from: string, more: Partial<MeetingSource> = {}): Partial<ContextSource> => ({
    people,
    meetings: [meeting('m', { from, place: { city: 'Seoul', country: 'south-korea' }, participants: ['barack-obama', 'park-geun-hye'], ...more })], // prettier-ignore
  });

  test('agree with a president’s journey that covers them, and disagree with one days off', () => {
    const others = [
      { start: '2009-01-20', end: '2009-01-20' },
      { start: '2017-01-01', end: '2017-01-01' },
    ].map((days) => ({ ...days, role: 'president', traveller: 'Barack Obama', country: 'France' }));
    const trip = { start: '2014-04-25', end: '2014-04-26', role: 'president', traveller: 'Barack Obama', country: 'Korea, Republic of', locale: 'Seoul', remarks: 'Met with President Park.' }; // prettier-ignore
    const withTrip = (dataset: Partial<ContextSource>, more = {}): string[] =>
      found(usTravels, dataset, ...others, { ...trip, ...more });
    expect(withTrip(inSeoul('2014-04-25'))).toEqual([]);
    expect(withTrip(inSeoul('2014-04-28'))).toEqual([
      'm: days of barack-obama: ours 2014-04-28, theirs 2014-04-25..2014-04-26',
    ]);
    expect(withTrip(inSeoul('2014-04-25'), { country: 'Japan', locale: 'Tokyo' })).toEqual([
      'm: place of barack-obama: ours south-korea on 2014-04-25, theirs Japan, Tokyo',
    ]);
    expect(withTrip(inSeoul('2015-04-25'))).toEqual([
      'm: journey of barack-obama: ours south-korea on 2015-04-25, theirs no such journey',
    ]);
    expect(withTrip(inSeoul('2015-04-25', { kind: 'call' }))).toEqual([]);
    expect(withTrip(inSeoul('2018-04-25'))).toEqual([]);
  });

  test('disagree with a leader’s visit days off; a visit that the table doesn’t have proves nothing', () => {
    const inWashington = (from: string): Partial<ContextSource> =>
      inSeoul(from, { place: { country: 'united-states' } });
    const visit = {
      start: '2013-05-05',
      end: '2013-05-09',
      visitor: 'President Park Geun-hye',
      from: 'South Korea',
    };
    expect(found(usVisits, inWashington('2013-05-07'), visit)).toEqual([]);
    expect(found(usVisits, inWashington('2013-05-12'), visit)).toEqual([
      'm: days of park-geun-hye: ours 2013-05-12, theirs 2013-05-05..2013-05-09',
    ]);
    expect(found(usVisits, inWashington('2014-05-12'), visit)).toEqual([]);
  });

  test('are compared with China’s engagements by the text, not the country column', () => {
    const withXi = (from: string): Partial<ContextSource> =>
      inSeoul(from, { participants: ['xi-jinping', 'park-geun-hye'] });
    const text = (place: string): string =>
      `Xi Jinping travelled to ${place} and met with the following: Geun-hye Park (President of South Korea) Others Attending: Wang Yi`;
    const cells = { date: '2014-07-03', country: 'North Korea' };
    expect(found(china, withXi('2014-07-03'), { ...cells, text: text('South Korea, Seoul') })).toEqual([]);
    expect(found(china, withXi('2014-07-05'), { ...cells, text: text('South Korea, Seoul') })).toEqual([
      'm: days of xi-jinping: ours 2014-07-05, theirs 2014-07-03',
    ]);
    expect(
      found(china, withXi('2014-07-03'), { ...cells, text: text('Shandong Province, Qingdao City') }),
    ).toEqual(['m: place of xi-jinping: ours south-korea, theirs Shandong Province, Qingdao City']);
  });

  test('of a series have the days and the place of its table; talks within a visit agree', () => {
    const g20 = { people, meetings: [meeting('g20', { series: 'g20-summits', from: '2010-11-11', to: '2010-11-12', place: { city: 'Seoul', country: 'south-korea' } })] }; // prettier-ignore
    const cells = { kind: 'G20', name: 'G20 summit 5', start: '2010-11-11', end: '2010-11-12', city: 'Seoul', country: 'South Korea' }; // prettier-ignore
    expect(found(summits, g20, cells)).toEqual([]);
    expect(found(summits, g20, { ...cells, start: '2010-11', end: '2010-11' })).toEqual([]);
    expect(found(summits, g20, { ...cells, end: '2010-11-13', country: 'Japan' })).toEqual([
      'g20: to: ours 2010-11-12, theirs 2010-11-13',
      'g20: place: ours south-korea, theirs Japan',
    ]);
    const visit = {
      ...cells,
      kind: 'visit',
      start: '2010-05-03',
      end: '2010-05-07',
      leaders: 'Barack Obama; Park Geun-hye',
    };
    expect(found(summits, inSeoul('2010-05-05'), visit)).toEqual([]);
    expect(found(summits, inSeoul('2010-05-08'), visit)).toEqual([
      'm: from: ours 2010-05-08, theirs 2010-05-03',
      'm: to: ours 2010-05-08, theirs 2010-05-07',
    ]);
  });
});

describe('what is known', () => {
  const one: Disagreement = { id: 'a', field: 'born', ours: '1950', theirs: '1951', table: 't', row: 3 };
  const reason = 'his own memoirs';

  test('is explained while both sides stay as they are', () => {
    const { row: _, ...known } = one;
    expect(sortOut([one], [{ ...known, reason }], new Set(['t']))).toEqual({
      unexplained: [],
      known: [{ disagreement: one, reason }],
      stale: [],
    });
    const changed = { ...one, ours: '1952' };
    const sorted = sortOut([changed], [{ ...known, reason }], new Set(['t']));
    expect(sorted.unexplained).toEqual([changed]);
    expect(sorted.stale.map(keyOf)).toEqual([keyOf(one)]);
  });

  test('isn’t stale only because its table is missing', () => {
    const { row: _, ...known } = one;
    expect(sortOut([], [{ ...known, reason }], new Set()).stale).toEqual([]);
  });
});

describe('npm run context -- verify', () => {
  let tables: string;
  let dataset: string;
  beforeEach(() => {
    tables = mkdtempSync(join(tmpdir(), 'tables-'));
    dataset = mkdtempSync(join(tmpdir(), 'verify-'));
    cpSync('tests/scripts/import/dataset', dataset, { recursive: true });
    writeFileSync(
      join(tables, 'officeholders_21c_bios.csv'),
      'qid,name,gender,dob,dob_precision,dod,enwiki\nQ2866,Alexander Lukashenko,male,1954-08-31,11,,Alexander Lukashenko\n',
    );
  });
  afterEach(() => {
    rmSync(tables, { recursive: true });
    rmSync(dataset, { recursive: true });
  });
  function verify(folder = tables): { out: string; errors: string; status: number | null } {
    const words = ['--import', 'tsx', 'scripts/context/cli.ts', 'verify', folder, '--from', dataset];
    const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    return { out: stdout, errors: stderr, status };
  }
  const LINE = 'alexander-lukashenko: born: ours 1954-08-30, theirs 1954-08-31 (officeholders_21c_bios:2)\n';
  const record = (theirs: string): void =>
    writeFileSync(
      join(dataset, 'known-disagreements.yaml'),
      `# decided\n- { id: alexander-lukashenko, field: born, table: officeholders_21c_bios, ours: 1954-08-30, theirs: ${theirs}, reason: x }\n`,
    );

  test('lists what is unexplained, and names the tables that are missing', () => {
    const { out, errors, status } = verify();
    expect({ out, status }).toEqual({ out: LINE, status: 1 });
    expect(errors).toContain(`skipped: ${tables} has no un_consolidated_all_2026-02-27.csv`);
    expect(errors).toContain('1 tables, 1 rows: 1 unexplained, 0 known, 0 stale');
  });

  test('is content once it is recorded with its reason', () => {
    record('1954-08-31');
    expect(verify()).toMatchObject({ out: '', status: 0 });
    record('1954-09-01');
    const { out, status } = verify();
    expect(status).toBe(1);
    expect(out).toContain('recorded as known, but no longer found: ours 1954-08-30, theirs 1954-09-01');
  });

  test('says what is wrong with a folder, a table, or the record', () => {
    expect(verify('/nowhere')).toMatchObject({ status: 1, errors: '/nowhere: there is no such folder\n' });
    const table = join(tables, 'officeholders_21c_bios.csv');
    writeFileSync(table, 'qid,name\nQ1,x\n');
    expect(verify()).toMatchObject({
      status: 1,
      errors: expect.stringContaining(`${table}: has no column gender`) as string,
    });
    rmSync(table);
    writeFileSync(join(dataset, 'known-disagreements.yaml'), '# x\n- { id: a, field: born }\n');
    expect(verify().errors).toMatch(/known-disagreements\.yaml:2: table: /);
  });
});
