/** Tables of people, read from a file as somebody edits them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMeetingsTable, readPeopleTable } from '../../scripts/context/read-table';

const HEADER =
  'id,name,family_name,wikipedia,wikidata,sex,born,died,country,reviewed,aliases,title,of,role,from,to,note,sources';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'people-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function table(...lines: string[]): string {
  const path = join(folder, 'table.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function read(row: string): Record<string, unknown> {
  return readPeopleTable(table(HEADER, row)).entries[0]!.raw as Record<string, unknown>;
}

/** What is wrong with a table of people of these rows, with the lines. */
function problems(...rows: string[]): string[] {
  return readPeopleTable(table(HEADER, ...rows)).problems.map(
    ({ file, line, message }) => `${basename(file)}:${line}: ${message}`,
  );
}

describe('the title of the Wikipedia article in a table', () => {
  test('stands alone in its cell', () => {
    expect(read('ann-lee,Ann Lee,,Ann Lee (judge),,female,,,,,,,,,,,,')).toMatchObject({
      wikipedia: 'Ann Lee (judge)',
    });
  });

  test('may be followed by others that lead to the article', () => {
    expect(read('ann-lee,Ann Lee,,Ann Lee (judge);Ann B. Lee,,female,,,,,,,,,,,,')).toMatchObject({
      wikipedia: 'Ann Lee (judge)',
      redirects: ['Ann B. Lee'],
    });
  });

  test('may be missing', () => {
    const entry = read('ann-lee,Ann Lee,,,,female,,,,,,,,,,,,');
    expect(entry).not.toHaveProperty('wikipedia');
    expect(entry).not.toHaveProperty('redirects');
  });
});

describe('an id in a table', () => {
  const ANN = 'ann-lee,Ann Lee,,,,female,,,,,,Judge,united-kingdom,,2001,2005,,';
  const BOB = 'bob-ray,Bob Ray,,,,male,,,,,,Mayor,united-kingdom,,2001,2005,,';

  test('may stand in several rows of a person, each an office', () => {
    const office = 'ann-lee,,,,,,,,,,,Minister,united-kingdom,,2006,2008,,';
    expect(problems(ANN, office, BOB)).toEqual([]);
  });

  test('is refused where somebody else stands between its rows', () => {
    expect(problems(ANN, BOB, 'ann-lee,,,,,,,,,,,Minister,united-kingdom,,2006,2008,,')).toEqual([
      'table.csv:4: ann-lee: this id stands in line 2 already',
    ]);
  });

  test('is refused where a second row tells of the person anew, even just below', () => {
    const again = 'ann-lee,Ann Lee,,,,female,1950,,,,,Minister,united-kingdom,,2006,2008,,';
    expect(problems(ANN, again)).toEqual(['table.csv:3: ann-lee: this id stands in line 2 already']);
  });

  test('is refused where it stands twice among meetings', () => {
    const { problems } = readMeetingsTable(
      table('id,name,from', 'ann-bob-2001,Ann and Bob,2001', 'ann-bob-2001,Ann and Bob again,2001'),
    );
    expect(problems).toMatchObject([{ line: 3, message: 'ann-bob-2001: this id stands in line 2 already' }]);
  });
});
