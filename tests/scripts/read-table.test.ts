/** Tables of people, read from a file as somebody edits them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPeopleTable } from '../../scripts/context/read-table';

const HEADER =
  'id,name,family_name,wikipedia,wikidata,sex,born,died,country,reviewed,aliases,title,of,role,from,to,note,sources';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'people-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(row: string): Record<string, unknown> {
  const path = join(folder, 'people.csv');
  writeFileSync(path, `${HEADER}\n${row}\n`);
  return readPeopleTable(path).entries[0]!.raw as Record<string, unknown>;
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
