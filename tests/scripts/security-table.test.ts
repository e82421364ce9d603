/** docs/security.md names tests; a table of tests that are gone would be worse than none. */
import { existsSync, readFileSync } from 'node:fs';
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
