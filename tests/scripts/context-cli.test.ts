/** Drives `npm run context` as its users do. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;

function context(...words: string[]): { out: string; errors: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/context/cli.ts', ...words],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return { out: stdout, errors: stderr, status };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'context-'));
  cpSync('assets/context', folder, { recursive: true });
  const path = join(folder, 'people/russia.yaml');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/^- id: vladimir-putin\n/m, '- id: vladimir-putin\n  shoe_size: 43\n'),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test('check is content with the bundled dataset', () => {
  const { out, status } = context('check');
  expect(status).toBe(0);
  expect(out).toMatch(/^The dataset is sound: \d+ people/);
});

test('check names file, line and reason, and exits with 1', () => {
  const { errors, status } = context('check', '--from', folder);
  const line =
    readFileSync(join(folder, 'people/russia.yaml'), 'utf8').split('\n').indexOf('- id: vladimir-putin') + 1;
  expect(status).toBe(1);
  expect(errors).toMatch(new RegExp(`people/russia\\.yaml:${line}: vladimir-putin: .*shoe_size`));
});

test('stats --json counts by kind', () => {
  const counts = JSON.parse(context('stats', '--json').out) as Record<string, number>;
  for (const kind of [
    'people',
    'profiles',
    'meetings',
    'meetingsWithOutcome',
    'regimes',
    'instruments',
    'measures',
    'institutions',
    'places',
  ]) {
    expect(counts[kind], kind).toBeGreaterThan(0);
  }
});

test('export prints every entity as a line of JSON with sources that can be opened', () => {
  const lines = context('export')
    .out.trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { kind: string; id: string; names: string[]; sources: { url: string }[] },
    );
  const lankov = lines.find(({ id }) => id === 'andrei-lankov');
  expect(lankov).toMatchObject({
    kind: 'person',
    names: expect.arrayContaining(['Andrei Lankov']) as string[],
  });
  for (const { id, sources } of lines) {
    expect(sources.length, id).toBeGreaterThan(0);
    for (const { url } of sources) expect(url).toMatch(/^https:\/\//);
  }
});

test('check-pack takes the sample, names what is wrong in another, and says what it lies over', () => {
  const bad = join(folder, 'bad.yaml');
  writeFileSync(
    bad,
    'pack: { id: a, name: A, version: 1.0.0, reviewed: 2026-11-20 }\npeople:\n  - id: kim-jong-un\n    nam: Kim\n',
  );
  const over = join(folder, 'over.json');
  const person = { id: 'kim-jong-un', name: 'Kim Jong Un', sources: ['wikipedia:Kim Jong Un'] };
  const head = { id: 'a', name: 'A', version: '1.0.0', reviewed: '2026-11-20' };
  writeFileSync(over, JSON.stringify({ pack: head, people: [person] }));
  const { out, errors, status } = context(
    'check-pack',
    'docs/sample-pack.yaml',
    bad,
    over,
    join(folder, 'no.yaml'),
  );
  expect(out).toMatch(/^docs\/sample-pack\.yaml: Sample pack \d+\.\d+\.\d+ is sound: \d+ people/);
  expect(out).toContain(
    `${over}: A 1.0.0 is sound: 1 people\n  takes the place of the dataset’s kim-jong-un`,
  );
  expect(errors).toContain(`${bad}:3: kim-jong-un: Unrecognized key: "nam"`);
  expect(errors).toContain('no.yaml: can’t be read: ');
  expect(status).toBe(1);
  expect(context('check-pack', 'docs/sample-pack.yaml').status).toBe(0);
});

test('an unknown command is explained, and exits with 2', () => {
  expect(context('chekc')).toMatchObject({ status: 2, errors: expect.stringMatching(/^usage: /) as string });
});
