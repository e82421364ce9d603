/** Runs one step of `npm test` and counts what it says. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from './steps';

/** A step that hangs must not eat the half hour that a CI run has. */
const STEP_LIMIT_MS = 15 * 60_000;

export interface StepResult {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  note?: string;
}

export async function runStep(step: Step): Promise<StepResult> {
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-test-'));
  const counts = join(folder, 'counts.json');
  try {
    const reporters = step.tests
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`]
      : [];
    const { ok, note } = await run([...step.command, ...reporters], step.browser);
    const seconds = (performance.now() - started) / 1000;
    return {
      name: step.name,
      seconds,
      ...count(ok, step.tests ? readCounts(counts) : undefined),
      ...(note ? { note } : {}),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(words: readonly string[], browser: string | undefined): Promise<{ ok: boolean; note?: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...(browser ? { BACKGROUNDER_TEST_BROWSER: browser } : {}) },
      timeout: STEP_LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    child.on('error', (error) => {
      resolve({ ok: false, note: error.message });
    });
    child.on('close', (code, signal) => {
      resolve(signal ? { ok: false, note: `ended by ${signal}` } : { ok: code === 0 });
    });
  });
}

/** A step counts as one, a test run as its tests; a run that fails without a failed test (a crash) as one failure. */
function count(
  ok: boolean,
  tests: { passed: number; failed: number } | undefined,
): { passed: number; failed: number } {
  if (!tests) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  return { passed: tests.passed, failed: ok ? 0 : Math.max(1, tests.failed) };
}

/** @returns what vitest wrote down, or undefined if it didn't come that far */
function readCounts(path: string): { passed: number; failed: number } | undefined {
  try {
    const counts = JSON.parse(readFileSync(path, 'utf8')) as {
      numPassedTests?: number;
      numFailedTests?: number;
    };
    return { passed: counts.numPassedTests ?? 0, failed: counts.numFailedTests ?? 0 };
  } catch {
    return undefined;
  }
}
