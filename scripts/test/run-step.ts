/** Runs one step of `npm test` and counts what it says. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCounts, type Counts } from './read-counts';
import type { Step } from './steps';

/** A step that hangs must not eat the half hour that a CI run has. */
const STEP_LIMIT_MS = 15 * 60_000;
/** Files with a failed browser test that are run once more; where more fail, it is no accident. */
const MOST_RETRIED = 3;

export interface StepResult {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  note?: string;
}

interface Run {
  ok: boolean;
  note?: string;
  /** Of a vitest run that came to its end. */
  counts?: Counts;
}

export function headingOf({ name }: Step): string {
  return `\n=== ${name}\n`;
}

/**
 * A browser on a busy machine can stumble over itself: the files in which one of its tests failed are run once more,
 * and fail if they fail again. The note names what failed, the first time or for good, so that nobody takes it for sound.
 */
export async function runStep(step: Step): Promise<StepResult> {
  if (step.alone) process.stdout.write(headingOf(step));
  const started = performance.now();
  const first = await run(step, step.command);
  const again = filesToRetry(step, first);
  const result = again.length
    ? afterRetry(first, await run(step, [...step.command, ...again]))
    : { ...tally(first), note: [first.note, ...failedOf(first)] };
  const note = result.note.filter(Boolean).join('; ');
  return {
    name: step.name,
    passed: result.passed,
    failed: result.failed,
    seconds: (performance.now() - started) / 1000,
    ...(note ? { note } : {}),
  };
}

function filesToRetry({ browser }: Step, { ok, counts }: Run): readonly string[] {
  const files = (!ok && browser && counts?.failedFiles) || [];
  return files.length <= MOST_RETRIED ? files : [];
}

function afterRetry(first: Run, second: Run): { passed: number; failed: number; note: string[] } {
  const { failed } = tally(second);
  const { passed, failed: before } = tally(first);
  return {
    passed: passed + Math.max(0, before - failed),
    failed,
    note: [...failedOf(second), ...failedOf(first).map((test) => `failed the first time: ${test}`)],
  };
}

/** A step counts as one, a test run as its tests; a run that fails without a failed test (a crash) as one failure. */
function tally({ ok, counts }: Run): { passed: number; failed: number } {
  if (!counts) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  return { passed: counts.passed, failed: ok ? 0 : Math.max(1, counts.failed) };
}

function failedOf({ counts }: Run): readonly string[] {
  return counts?.failedTests ?? [];
}

async function run(step: Step, command: readonly string[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-test-'));
  const counts = join(folder, 'counts.json');
  try {
    const reporters = step.tests
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`]
      : [];
    const ended = await end([...command, ...reporters], step);
    const read = step.tests && readCounts(counts);
    return { ...ended, ...(read ? { counts: read } : {}) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What runs alone is seen as it goes; of several side by side, each is printed whole once it has ended. */
function end(words: readonly string[], step: Step): Promise<{ ok: boolean; note?: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      stdio: step.alone ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // CI: no spinner turns in what is printed whole
      env: {
        ...process.env,
        ...(step.alone ? {} : { CI: 'true' }),
        ...(step.browser ? { BACKGROUNDER_TEST_BROWSER: step.browser } : {}),
      },
      timeout: STEP_LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    const said: Uint8Array[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Uint8Array) => said.push(part));
    child.on('error', (error) => {
      resolve({ ok: false, note: error.message });
    });
    child.on('close', (code, signal) => {
      if (!step.alone) process.stdout.write(Buffer.concat([Buffer.from(headingOf(step)), ...said]));
      resolve(signal ? { ok: false, note: `ended by ${signal}` } : { ok: code === 0 });
    });
  });
}
