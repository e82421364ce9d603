/** docs/security.md names tests; a table of tests that are gone would be worse than none, and a report that nothing leads to is lost. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROW = /^\| (?<threat>[^|]+?) +\| `(?<file>[^`]+)` +\| (?<name>[^|]+?) +\|$/;

const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const found = ROW.exec(line)?.groups;
    return found ? [[found.threat!, found.file!, found.name!] as const] : [];
  });

describe('the table from threat to test', () => {
  test('has rows', () => {
    expect(rows.length).toBeGreaterThan(40);
  });

  test.each(rows)('(%s) names a test that there is', (_threat, file, name) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(name);
  });
});

describe('a report', () => {
  const pages = readdirSync('docs').filter((file) => file.endsWith('.md'));
  const documentation = pages.map((file) => readFileSync(`docs/${file}`, 'utf8')).join('\n');

  test.each(readdirSync('docs/reports'))('(%s) is led to from the documentation', (file) => {
    expect(documentation).toContain(`(reports/${file})`);
  });
});
