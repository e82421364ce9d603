/** Drives `annotate` as its users do: a process, files, two output streams and an exit code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Line {
  article: { url: string; published: string; blocks: { kind: string; text: string }[] };
  annotations: {
    block: number;
    start: number;
    end: number;
    text: string;
    kind: string;
    why: string;
    entities: object[];
  }[];
}

let folder: string;
const file = (name: string): string => join(folder, name);

const ARTICLE = {
  url: 'https://www.bloomberg.com/news/articles/2019-04-18/test',
  published: '2019-04-18',
  blocks: [
    { kind: 'byline', text: 'Vladimir Putin' },
    { kind: 'paragraph', text: 'Kim Jong Un met Donald Trump in Hanoi in February.' },
  ],
};

function annotate(...words: string[]): { lines: Line[]; errors: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/annotate.ts', ...words],
    { encoding: 'utf8' },
  );
  return {
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line),
    errors: stderr,
    status,
  };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
  writeFileSync(file('good.json'), JSON.stringify(ARTICLE));
  writeFileSync(file('empty.json'), '');
  writeFileSync(file('binary.html'), Buffer.from([0x3c, 0x00, 0xff, 0x00]));
  writeFileSync(file('broken.json'), '{"url": ');
  writeFileSync(file('wrong.json'), JSON.stringify({ ...ARTICLE, published: 'yesterday' }));
  writeFileSync(file('nowhere.html'), '<p>A page that tells no address.</p>');
  writeFileSync(
    file('hub.html'),
    '<link rel="canonical" href="https://www.bloomberg.com/markets"><p>Not an article at all.</p>',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('annotate', () => {
  test('prints a line for an article, with blocks as read and entities by title and day', () => {
    const { lines, status } = annotate(file('good.json'));
    expect(status).toBe(0);
    expect(lines[0]!.article).toEqual({
      url: ARTICLE.url,
      published: ARTICLE.published,
      blocks: ARTICLE.blocks,
    });
    const events = lines[0]!.annotations.filter(({ kind }) => kind !== 'place');
    expect(events.map(({ text, entities }) => [text, entities[0]])).toEqual([
      ['Kim Jong Un', expect.objectContaining({ id: 'kim-jong-un', wikipedia: 'Kim_Jong_Un' })],
      [
        'met',
        expect.objectContaining({
          from: '2019-02-27',
          to: '2019-02-28',
          participants: expect.arrayContaining(['Kim_Jong_Un', 'Donald_Trump']) as string[],
        }),
      ],
      ['Donald Trump', expect.objectContaining({ wikipedia: 'Donald_Trump' })],
    ]);
    for (const { why } of lines[0]!.annotations) expect(why).not.toBe('');
  });

  test('says of each bad file what is wrong with it, and still prints the good ones, in order', () => {
    const bad = [
      'empty.json',
      'binary.html',
      'broken.json',
      'wrong.json',
      'nowhere.html',
      'hub.html',
      'missing.json',
    ];
    const { lines, errors, status } = annotate(file('good.json'), ...bad.map(file), file('good.json'));
    expect(status).toBe(1);
    expect(lines).toHaveLength(2);
    expect(errors.trim().split('\n').map((line) => line.slice(folder.length + 1))).toEqual([
      'empty.json: is empty',
      'binary.html: is not text; expected an article (.json) or a saved page (.html, .mhtml)',
      expect.stringMatching(/^broken\.json: is not valid JSON: /),
      'wrong.json: is not an article: published is not a day (YYYY-MM-DD)',
      'nowhere.html: is a page that does not tell its address; give it with --url',
      'hub.html: holds no article that the extension would annotate (https://www.bloomberg.com/markets)',
      'missing.json: there is no such file',
    ]); // prettier-ignore
  });

  test('reads a saved page by the extension’s own eyes', () => {
    const { lines, status } = annotate('assets/sample/article.html');
    expect(status).toBe(0);
    const { article, annotations } = lines[0]!;
    expect(article.published).toBe('2019-04-18');
    expect(article.blocks.map(({ text }) => text).join('\n')).not.toMatch(
      /More on this|Sign up|Read More|assistance/i,
    );
    expect(annotations.map(({ text }) => text)).toContain('summit in Vietnam');
  });

  test('explains itself when called with nothing', () => {
    const { lines, errors, status } = annotate();
    expect([lines, status]).toEqual([[], 2]);
    expect(errors).toMatch(/^usage: /);
  });
});
