/** What is published about packs: the sample, and the schema for editors. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { knownIds } from '@/context/known-ids';
import { packJsonSchema } from '../../scripts/packs/json-schema';
import { packSchema } from '@/packs/pack-schema';
import { readPack } from '@/packs/read-pack';
import { base } from './support';

const SAMPLE = readFileSync('docs/sample-pack.yaml', 'utf8');

test('the sample pack is sound', async () => {
  const read = await readPack(SAMPLE, (ids) => Promise.resolve(knownIds(ids, base)));
  expect(read).toMatchObject({ head: { id: 'sample-pack' } });
  expect(packSchema.safeParse(parse(SAMPLE)).success).toBe(true);
});

test('docs/pack.schema.json is what the schema says now; if not, run: npm run pack-schema', () => {
  expect(JSON.parse(readFileSync('docs/pack.schema.json', 'utf8'))).toEqual(packJsonSchema());
});
