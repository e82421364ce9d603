/** Runs the browser test of updates from an earlier build, and reads what came of it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/find';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export interface Update {
  browser: BrowserName;
  /** In their order; none where the run didn't come to its end. */
  tests: readonly { name: string; passed: boolean }[];
}

/** The part of the JSON reporter's file that is read: https://vitest.dev/guide/reporters#json-reporter */
interface Report {
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

/** @param before a checkout in which both builds are */
export function updateFrom(before: string, browser: BrowserName): Update {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-update-path-'));
  const file = join(folder, 'report.json');
  const words = ['run', '--configLoader', 'runner', '--project', 'browser', 'tests/browser/update.test.ts'];
  try {
    spawnSync(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        ...words,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      {
        stdio: 'inherit',
        env: { ...process.env, BACKGROUNDER_BEFORE: before, BACKGROUNDER_TEST_BROWSER: browser },
      },
    );
    return { browser, tests: read(file) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function read(file: string): Update['tests'] {
  try {
    const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    return testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({
        name: fullName.trim(),
        passed: status === 'passed',
      })),
    );
  } catch {
    return [];
  }
}
