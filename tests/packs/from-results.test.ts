/** A pack made of a query service's result. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownIds } from '@/context/known-ids';
import { readPack } from '@/packs/read-pack';
import { readContextSource } from '../../scripts/context/read-source';
import { packOfResults } from '../../scripts/packs/from-results';
import { inventResults } from '../../scripts/packs/invent-results';
import { base } from './support';

const HEAD = { id: 'test-desk', name: 'Test desk', version: '1.0.0', reviewed: '2026-11-20' };
const { source: dataset } = readContextSource('assets/context');
const SOME = 2_000;

describe('a pack of a query service’s result', () => {
  const made = packOfResults(inventResults(SOME, dataset.countries), 'people.json', HEAD, dataset);

  test('has its people, with their offices and where they are from', () => {
    expect(made.leftOut.length + made.pack.people.length + made.known).toBe(SOME);
    expect(made.pack.people.length).toBeGreaterThan(0.99 * SOME);
    expect(made.pack.people[0]).toMatchObject({
      sources: [expect.stringMatching(/^wikidata:Q\d+$/)],
      offices: [{ title: expect.any(String) as string, of: expect.any(String) as string }],
    });
  });

  test('is one that the options page takes', async () => {
    const read = await readPack(JSON.stringify(made.pack), (ids) => Promise.resolve(knownIds(ids, base)));
    expect('problems' in read ? read.problems : []).toEqual([]);
  });

  test('has nobody whom the dataset has, and names those whom no pack may hold', () => {
    const results = JSON.parse(readFileSync('tests/scripts/import/wikidata.json', 'utf8')) as {
      results: { bindings: Record<string, { type: string; value: string }>[] };
    };
    const known = dataset.people.find(({ wikidata }) => wikidata !== undefined)!;
    const row = (item: string, name: string) => ({
      person: { type: 'uri', value: `http://www.wikidata.org/entity/${item}` },
      personLabel: { type: 'literal', value: name },
    });
    results.results.bindings = [
      row(known.wikidata!, 'Somebody Known'),
      row('Q900000001', 'Q900000001'),
      row('Q900000002', 'Odalys <b>Brightwater</b>'),
      row('Q900000003', 'Odalys Brightwater'),
    ];
    const { pack, known: count, leftOut } = packOfResults(JSON.stringify(results), 'x.json', HEAD, dataset);
    expect(pack.people.map(({ name }) => name)).toEqual(['Odalys Brightwater']);
    expect(count).toBe(1);
    expect(leftOut).toEqual([
      { name: 'Q900000001', reason: 'has no name in English' },
      { name: 'Odalys <b>Brightwater</b>', reason: expect.stringMatching(/looks like markup/) as string },
    ]);
  });
});
