/** What vitest's JSON reporter wrote down of a run. */
import { readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  failedTests: readonly string[];
  /** Absolute paths. */
  failedFiles: readonly string[];
}

/** The part of the report that is read: https://vitest.dev/guide/reporters#json-reporter */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  testResults?: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** @returns undefined if the run didn't come to its end */
export function readCounts(path: string): Counts | undefined {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return undefined;
  }
  const files = report.testResults ?? [];
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    failedTests: files.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName.trim()),
    ),
    failedFiles: files.filter(({ status }) => status === 'failed').map(({ name }) => name),
  };
}
