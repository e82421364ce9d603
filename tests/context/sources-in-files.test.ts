import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem, readContextSource } from '../../scripts/context/read-source';

let folder: string;

function write(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The problems of the folder as `file:line: message`, without the folder's own path. */
function problems(): string[] {
  return readContextSource(folder).problems.map((problem) =>
    formatProblem({
      ...problem,
      file: problem.file.slice(problem.file.indexOf('ctx-')).replace(/^[^/]*\//, ''),
    }),
  );
}

const COUNTRY =
  '- { id: russia, name: Russia, adjectives: [Russian], led_by: president, wikipedia: Russia, wikidata: Q159, sources: ["wikipedia:Russia"] }\n';
const PERSON = (id: string, more = ''): string =>
  `- id: ${id}\n  name: ${id.replace(/^./, (c) => c.toUpperCase())} Tester\n${more}  sources: ["wikipedia:Test"]\n`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ctx-'));
  write('dataset.yaml', 'version: 1.0.0\nreviewed: 2026-01-31\n');
  write('countries.yaml', COUNTRY);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a broken data file is named with line and reason', () => {
  test('that is no YAML', () => {
    write('people/a.yaml', '- id: anna\n  name: [Anna\n');
    expect(problems()).toEqual([expect.stringMatching(/^people\/a\.yaml:\d+: not valid YAML/)]);
  });

  test('that is no list', () => {
    write('people/a.yaml', 'anna: Anna\n');
    expect(problems()).toEqual([
      'people/a.yaml:1: a file of the dataset is a list of entries, each starting with “- id:”',
    ]);
  });

  test('with a field that the schema does not know, or a date that does not exist', () => {
    write('people/a.yaml', PERSON('anna') + PERSON('berta', '  born: 1950-02-30\n  height: 180\n'));
    expect(problems()).toEqual([
      expect.stringMatching(/^people\/a\.yaml:4: berta: .*height/),
      expect.stringMatching(/^people\/a\.yaml:6: berta: born: not a date/),
    ]);
  });

  test('without a source', () => {
    write('people/a.yaml', '- id: anna\n  name: Anna Tester\n  sources: []\n');
    expect(problems()).toEqual([
      'people/a.yaml:3: anna: sources: needs at least one source that a reader can open',
    ]);
  });

  test('with a reference to nobody', () => {
    write(
      'people/a.yaml',
      PERSON('anna', '  offices:\n    - { title: President, of: atlantis, role: president, from: 2001 }\n'),
    );
    expect(problems()).toEqual(['people/a.yaml:4: anna: there is no country or institution “atlantis”']);
  });

  test('with two entries of one id', () => {
    write('people/a.yaml', PERSON('anna'));
    write('people/b.yaml', PERSON('anna').replace('Tester', 'Other'));
    expect(problems()).toEqual(['people/b.yaml:1: anna: the id anna is already taken by an entry of people']);
  });

  test('in a table, where a row has an unknown role', () => {
    write(
      'people/t.csv',
      'id,name,title,of,role,from,to,sources\nanna,Anna Tester,President,russia,president,2001,2002,wikidata:Q1\nanna,,Chief,russia,boss,2003,,\n',
    );
    expect(problems()).toEqual([expect.stringMatching(/^people\/t\.csv:3: anna: offices\.1\.role: /)]);
  });

  test('in a table with a column that nobody reads', () => {
    write('people/t.csv', 'id,name,hobby,sources\nanna,Anna Tester,chess,wikidata:Q1\n');
    expect(problems()).toEqual([expect.stringMatching(/^people\/t\.csv:1: unknown column hobby/)]);
  });

  test('that is missing altogether', () => {
    rmSync(join(folder, 'dataset.yaml'));
    expect(problems()).toEqual([
      'dataset.yaml:1: must give the dataset’s version (1.2.3) and reviewed (YYYY-MM-DD), nothing else',
    ]);
  });
});

test('a table reads as the same people as YAML would', () => {
  write(
    'people/t.csv',
    'id,name,born,aliases,title,of,role,from,to,sources\nanna,Anna Tester,1950,A. Tester;Anna T.,President,russia,president,2001,2002,wikidata:Q1\nanna,,,,Acting Prime Minister,russia,prime-minister,2003,,wikidata:Q2\n',
  );
  const { source, problems: found } = readContextSource(folder);
  expect(found).toEqual([]);
  expect(source.people).toEqual([
    {
      id: 'anna',
      name: 'Anna Tester',
      born: '1950',
      aliases: ['A. Tester', 'Anna T.'],
      offices: [
        { title: 'President', of: 'russia', role: 'president', from: '2001', to: '2002' },
        { title: 'Acting Prime Minister', of: 'russia', role: 'prime-minister', from: '2003', acting: true },
      ],
      sources: ['wikidata:Q1', 'wikidata:Q2'],
    },
  ]);
});

describe('the tables of designations', () => {
  const REGIME =
    '- { id: un-x, name: UN sanctions on X, authority: UN, target: russia, from: 2006, background: Measures., sources: ["wikipedia:X"], ' +
    'instruments: [{ id: unscr-1, name: UNSCR 1, adopted: 2006, summary: First., sources: ["wikipedia:X"] }] }\n';
  const HEAD = 'person,instrument,from,to,seen,as,source\n';
  beforeEach(() => {
    write('sanctions/x.yaml', REGIME);
    write('people/a.yaml', PERSON('anna'));
    write('people/b.csv', 'id,name,sources\nberta,Berta Tester,wikipedia:Test\n');
  });

  test('say of people with and without a profile under what they are', () => {
    write(
      'sanctions/designations/un.csv',
      `${HEAD}anna,unscr-1,2009-07-16,,,"ANNA, KPi.001",\nberta,unscr-1,,,2023-01,,\n`,
    );
    const { source, problems: found } = readContextSource(folder);
    expect(found).toEqual([]);
    expect(source.people.map(({ sanctions }) => sanctions)).toEqual([
      [{ instrument: 'unscr-1', from: '2009-07-16', as: 'ANNA, KPi.001' }],
      [{ instrument: 'unscr-1', seen: '2023-01' }],
    ]);
  });

  test('are named where a row is wrong, not where the person stands', () => {
    write('sanctions/designations/un.csv', `${HEAD}anna,unscr-1,2009-02-30,,,,\n`);
    expect(problems()).toEqual([
      expect.stringMatching(/^sanctions\/designations\/un\.csv:2: anna: sanctions\.0\.from: not a date/),
    ]);
    write('sanctions/designations/un.csv', `${HEAD}anna,unscr-9,2009-02-03,,,,\n`);
    expect(problems()).toEqual(['sanctions/designations/un.csv:2: anna: there is no instrument “unscr-9”']);
  });

  test('speak of nobody whom the dataset doesn’t have', () => {
    write('sanctions/designations/un.csv', `${HEAD}clara,unscr-1,2009-02-03,,,,\n`);
    expect(problems()).toEqual(['sanctions/designations/un.csv:2: there is no person “clara”']);
  });

  test('are the one place for them', () => {
    write('people/a.yaml', PERSON('anna', '  sanctions:\n    - { instrument: unscr-1, from: 2009 }\n'));
    expect(problems()).toEqual([
      expect.stringMatching(/^people\/a\.yaml:\d: anna: sanctions: designations are rows of/),
    ]);
  });
});
