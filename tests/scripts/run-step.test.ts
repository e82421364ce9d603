import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runStep } from '../../scripts/test/run-step';
import type { Step } from '../../scripts/test/steps';

/** Writes a report as vitest does: the first run fails a test of a file; a run of that file alone fails as `secondFails` says. */
const REPORTER = `
const { writeFileSync } = require('node:fs');
const [secondFails, ...words] = process.argv.slice(2);
const out = words.find((word) => word.startsWith('--outputFile.json=')).split('=')[1];
const isSecond = words.includes('/tests/card.test.ts');
const fails = isSecond ? secondFails === 'yes' : true;
writeFileSync(out, JSON.stringify({
  numPassedTests: (isSecond ? 1 : 9) + (fails ? 0 : 1),
  numFailedTests: fails ? 1 : 0,
  testResults: [{ name: '/tests/card.test.ts', status: fails ? 'failed' : 'passed',
    assertionResults: [{ fullName: 'a card opens', status: fails ? 'failed' : 'passed' }] }],
}));
process.exitCode = fails ? 1 : 0;
`;

function stumbling(secondFails: 'yes' | 'no', browser?: 'firefox'): Step {
  const script = join(mkdtempSync(join(tmpdir(), 'backgrounder-step-')), 'run.cjs');
  writeFileSync(script, REPORTER);
  return { name: 'browser', command: [script, secondFails], tests: true, ...(browser ? { browser } : {}) };
}

describe('a step of npm test', () => {
  it('counts as one passed', async () => {
    expect(await runStep({ name: 'fine', command: ['-e', ''] })).toMatchObject({ passed: 1, failed: 0 });
  });

  it('counts as one failed, whatever its exit code', async () => {
    expect(await runStep({ name: 'bad', command: ['-e', 'process.exit(3)'] })).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });

  it('that runs tests and crashes before the first counts as one failed', async () => {
    const crash = { name: 'crash', command: ['-e', 'process.exit(1)', '--'], tests: true } as const;
    expect(await runStep(crash)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('in a browser has another try for the files that failed, and says which test needed it', async () => {
    expect(await runStep(stumbling('no', 'firefox'))).toMatchObject({
      passed: 10,
      failed: 0,
      note: 'failed the first time: a card opens',
    });
  });

  it('in a browser fails what fails twice', async () => {
    expect(await runStep(stumbling('yes', 'firefox'))).toMatchObject({ passed: 9, failed: 1 });
  });

  it('without a browser has no other try, and names what failed', async () => {
    expect(await runStep(stumbling('no'))).toMatchObject({ passed: 9, failed: 1, note: 'a card opens' });
  });
});
