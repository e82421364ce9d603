/** Drives `npm run context -- import` on small files of the real formats, over a small dataset. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const FILES = 'tests/scripts/import';
let folder: string;

function run(...words: string[]): { out: string; errors: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/context/cli.ts', ...words, '--from', folder],
    { encoding: 'utf8' },
  );
  return { out: stdout, errors: stderr, status };
}
const importFile = (source: string, file: string, ...words: string[]): ReturnType<typeof run> =>
  run('import', source, join(FILES, file), ...words);

/** Every file of the dataset with its text. */
function snapshot(): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
/** The lines of a file that weren't there, and those that are gone. */
function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, young] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !young.includes(line)),
    come: young.filter((line) => !old.includes(line)),
  };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync(join(FILES, 'dataset'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('an import from Wikidata', () => {
  test('shows ends of office, more precise births and new office holders, and writes nothing', () => {
    const before = snapshot();
    const { out, status } = importFile('wikidata', 'wikidata.json');
    expect(status).toBe(0);
    expect(out).toMatch(
      /people\/ukraine\.csv:3: dmytro-kuleba is Q12144785 by wikidata\n\+ offices\.0\.to: 2024-09-05/,
    );
    expect(out).toContain('- born: 1978\n+ born: 1978-01-25');
    expect(out).toContain('people/imported-wikidata.csv: new\n+ - id: andrii-sybiha');
    expect(out).toContain('+   born: 1975\n');
    expect(out).not.toContain('Councillor');
    expect(snapshot()).toEqual(before);
  });

  test('leaves what contradicts the dataset to an editor', () => {
    const { out } = importFile('wikidata', 'wikidata.json', '--write');
    expect(out).toContain('? born: ours 1954-08-30, theirs 1954-08-31');
    expect(snapshot()['people/profiles.yaml']).toContain('born: 1954-08-30');
    importFile('wikidata', 'wikidata.json', '--write', '--overwrite');
    expect(snapshot()['people/profiles.yaml']).toContain('born: 1954-08-31');
  });

  test('is silent about what an editor has decided', () => {
    writeFileSync(
      join(folder, 'known-disagreements.yaml'),
      '- { id: alexander-lukashenko, field: born, table: wikidata, ours: 1954-08-30, theirs: 1954-08-31, reason: The decree of his office says so. }\n',
    );
    expect(importFile('wikidata', 'wikidata.json').out).not.toContain('1954-08-31');
  });

  test('changes the lines of a table that change, and adds new people to one of their own', () => {
    const before = snapshot();
    expect(importFile('wikidata', 'wikidata.json', '--write').status).toBe(0);
    const after = snapshot();
    expect(
      changedLines(before['people/ukraine.csv']!, after['people/ukraine.csv']!).come.map(
        (line) => line.split(',')[0],
      ),
    ).toEqual(['dmytro-kuleba', 'volodymyr-zelenskiy']);
    expect(after['people/ukraine.csv']).toContain('"elected, then sworn in"');
    expect(after['people/imported-wikidata.csv']).toMatch(
      /\nandrii-sybiha,Andrii Sybiha,,Andrii Sybiha,Q4404493,male,1975,,ukraine,,,Minister of Foreign Affairs,ukraine,foreign-minister,2024-09-05,,,wikidata:Q4404493\n$/,
    );
    expect(run('check').status).toBe(0);
  });

  test('puts new people where --to says, and only the kinds that --only names', () => {
    importFile('wikidata', 'wikidata.json', '--write', '--only', 'person', '--to', 'kyiv.csv');
    const after = snapshot();
    expect(after['people/kyiv.csv']).toContain('andrii-sybiha');
    expect(after['people/ukraine.csv']).not.toContain('2024-09-05');
  });
});

describe('an import of the UN list', () => {
  test('knows a listed person by the reference number, and refines what is known', () => {
    const { out } = importFile('un', 'un.xml');
    expect(out).toContain('jo-yong-won is KPi.043 by listing');
    expect(out).toContain('- born: 1957\n+ born: 1957-10-24');
    expect(out).toContain('- sanctions.0.from: 2017-06\n+ sanctions.0.from: 2017-06-02');
    expect(out).toContain('+ aliases: Cho Yongwon');
    expect(out).not.toContain('Director of Works');
  });

  test('adds the persons of the North Korean list, and only those', () => {
    importFile('un', 'un.xml', '--write');
    const { 'people/imported-un.csv': people, 'sanctions/designations/un.csv': designations } = snapshot();
    expect(people).toContain('\nyun-ho-jin,Yun Ho-jin,,,,,1944-10-13,,north-korea,,Yun Ho-chin,');
    expect(people).not.toMatch(/Somebody|Mining/);
    expect(designations).toMatch(/\nyun-ho-jin,unscr-1718,2009-07-16,,,"YUN HO-JIN, KPi\.001",\n$/);
    expect(run('check').status).toBe(0);
  });

  test('tells namesakes apart by birth', () => {
    const { out, errors } = importFile('un', 'un.xml');
    expect(out).not.toContain('kim-yong-chol');
    expect(errors).toMatch(/note: kim-yong-chol: has the name of Kim Yong Chol \(KPi\.035\)/);
  });

  test('changes a YAML file by those values alone, with its comments and its style', () => {
    const before = snapshot()['people/profiles.yaml']!;
    importFile('un', 'un.xml', '--write');
    const { gone, come } = changedLines(before, snapshot()['people/profiles.yaml']!);
    expect(gone).toHaveLength(2);
    expect(come).toEqual([
      '  aliases: [Jo Yong Won, Cho Yongwon]',
      '  born: 1957-10-24 # the day is not known',
    ]);
  });

  test('changes the row of a designation, and no other', () => {
    const table = 'sanctions/designations/un.csv';
    const before = snapshot()[table]!;
    importFile('un', 'un.xml', '--write', '--only', 'designation');
    expect(changedLines(before, snapshot()[table]!)).toEqual({
      gone: ['jo-yong-won,unscr-2356,2017-06,,,"JO YONG-WON, KPi.043",'],
      come: ['jo-yong-won,unscr-2356,2017-06-02,,,"JO YONG-WON, KPi.043",'],
    });
  });
});

describe('an import of the OFAC list', () => {
  test.each([
    ['sdn.xml', []],
    ['sdn.csv', ['--as-of', '2026-01-15']],
  ])('reads %s: designations and strong aliases of people we have', (file, words) => {
    const { out, errors, status } = importFile('ofac', file, ...words);
    expect(status).toBe(0);
    expect(out).toContain('alexander-lukashenko is 9760 by name');
    for (const order of ['13405', '14038'])
      expect(out).toContain(
        `+ sanctions: { instrument: us-eo-${order}, seen: 2026-01-15, as: "LUKASHENKA, Alyaksandr Ryhorovich" }`,
      );
    expect(out).not.toMatch(/BATKA|Batka|zelenskiy|Mining/);
    expect(errors).toContain('2 designation');
  });

  test('writes them into the table of the authority, as seen on the list’s day', () => {
    importFile('ofac', 'sdn.xml', '--write');
    expect(snapshot()['sanctions/designations/united-states.csv']).toBe(
      `# Persons designated by the United States.
person,instrument,from,to,seen,as,source
alexander-lukashenko,us-eo-13405,,,2026-01-15,"LUKASHENKA, Alyaksandr Ryhorovich",
alexander-lukashenko,us-eo-14038,,,2026-01-15,"LUKASHENKA, Alyaksandr Ryhorovich",
`,
    );
    expect(run('check').status).toBe(0);
  });

  test('asks of which day a file is that doesn’t say it', () => {
    expect(importFile('ofac', 'sdn.csv')).toMatchObject({
      status: 1,
      errors: expect.stringMatching(/doesn't say of which day it is; say it with --as-of/) as string,
    });
  });
});

test.each([
  ['wikidata', 'wikidata.json', []],
  ['un', 'un.xml', []],
  ['ofac', 'sdn.xml', []],
  ['ofac', 'sdn.csv', ['--as-of', '2026-01']],
])('writing %s %s twice changes nothing the second time', (source, file, words) => {
  importFile(source, file, '--write', '--overwrite', ...words);
  const once = snapshot();
  const { out, status } = importFile(source, file, '--write', '--overwrite', ...words);
  expect(status).toBe(0);
  expect(out).toBe('');
  expect(snapshot()).toEqual(once);
});

describe('a file that is not what it should be', () => {
  const BOMB =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><CONSOLIDATED_LIST>&b;</CONSOLIDATED_LIST>';
  test.each([
    ['wikidata', 'empty', '', /is empty/],
    ['wikidata', 'no JSON', '<html>', /is no JSON/],
    ['wikidata', 'other JSON', '{"results": []}', /no SPARQL JSON results: head/],
    [
      'wikidata',
      'other variables',
      '{"head": {"vars": ["item"]}, "results": {"bindings": []}}',
      /no \?person, \?personLabel; .*docs\/data\.md/,
    ],
    ['un', 'no XML', '{}', /is no XML/],
    ['un', 'another root', '<sdnList/>', /its root is sdnList, not CONSOLIDATED_LIST/],
    ['un', 'no persons', '<CONSOLIDATED_LIST><INDIVIDUALS/></CONSOLIDATED_LIST>', /has no INDIVIDUAL/],
    ['un', 'broken off', '<CONSOLIDATED_LIST>\n<INDIVIDUALS>', /:2: not well-formed XML: unclosed tag/],
    ['un', 'a document type', BOMB, /has a DOCTYPE/],
    ['un', 'an unknown entity', '<CONSOLIDATED_LIST>&b;</CONSOLIDATED_LIST>', /not well-formed XML/],
    ['un', 'binary', 'PK\0\0', /is no text file/],
    ['ofac', 'another root', '<CONSOLIDATED_LIST/>', /its root is CONSOLIDATED_LIST, not sdnList/],
    ['ofac', 'another table', 'id,name\n1,x\n', /is not OFAC's sdn\.csv: row 1/],
  ])('for %s: %s', (source, _what, text, message) => {
    const path = join(folder, 'file');
    writeFileSync(path, text);
    const before = snapshot();
    const { errors, out, status } = run('import', source, path, '--write');
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(errors.startsWith(path)).toBe(true);
    expect(errors).toMatch(message);
    expect(errors).not.toMatch(/\n\s+at /);
    expect(snapshot()).toEqual(before);
  });

  test('or is not there', () => {
    expect(importFile('un', 'nowhere.xml')).toMatchObject({
      status: 1,
      errors: expect.stringMatching(/nowhere\.xml: there is no such file/) as string,
    });
  });

  test('or of an unknown source', () => {
    expect(importFile('eu', 'un.xml')).toMatchObject({
      status: 2,
      errors: expect.stringMatching(/^usage/) as string,
    });
  });

  test('nor may an option say what there is not', () => {
    expect(importFile('un', 'un.xml', '--only', 'shoes').errors).toMatch(/--only: no kind shoes/);
    expect(importFile('un', 'un.xml', '--to', '../x.csv').errors).toMatch(/--to: \.\.\/x\.csv is no name/);
    expect(importFile('ofac', 'sdn.csv', '--as-of', 'May').errors).toMatch(/--as-of: May is no date/);
  });
});
