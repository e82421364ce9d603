/** Saved pages come in the encodings and containers of twenty years of browsers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText } from '../../scripts/annotate/read-text';

const SENTENCE = 'Angela Merkel said “nein” in Zürich.';
const page = (head = ''): string =>
  `<!doctype html><html><head>${head}</head><body><p>${SENTENCE}</p></body></html>`;

let folder: string;
const saved = (name: string, content: string | Buffer): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saved-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** As Western pages were written before UTF-8. */
function inWindows1252(text: string): Buffer {
  return Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1');
}

describe('a saved page is read', () => {
  test.each([
    ['in UTF-8', Buffer.from(page('<meta charset="utf-8">'))],
    ['in UTF-8 with a mark at its start', Buffer.from(`\uFEFF${page()}`)],
    ['in UTF-8, whatever it says of itself', Buffer.from(page('<meta charset="iso-8859-1">'))],
    ['in UTF-16', Buffer.from(`\uFEFF${page()}`, 'utf16le')],
    ['in Windows-1252, as it says', inWindows1252(page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'))],
    ['in Windows-1252, without a word', inWindows1252(page())],
    ['in an encoding that there is not', Buffer.from(page('<meta charset="x-none">'))],
  ])('%s', (_, bytes) => {
    expect(readText(saved('page.html', bytes)).text).toContain(SENTENCE);
  }); // prettier-ignore

  test.each([
    ['quoted-printable', '<p>Angela Merkel said =E2=80=9Cnein=E2=80=9D in Z=C3=BC=\r\nrich.</p>'],
    ['base64', Buffer.from(page()).toString('base64')],
    ['binary', Buffer.from(page()).toString('latin1')],
  ])('out of the single file that Chrome saves (%s), with its address', (encoding, body) => {
    const file = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://www.bloomberg.com/news/articles/2013-11-08/x',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----Boundary--a----"',
      '',
      '------Boundary--a----',
      'Content-Type: text/html',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
      '------Boundary--a------',
    ].join('\r\n');
    const { text, url } = readText(saved('page.mhtml', Buffer.from(file, 'latin1')));
    expect(text).toContain(SENTENCE);
    expect(url).toBe('https://www.bloomberg.com/news/articles/2013-11-08/x');
  });
});
