/** `npm test`: every check of the project; goes on after a failure and counts at the end. */
import { ensureBrowsers, howToInstall } from './browsers/install';
import { headingOf, runStep, type StepResult } from './test/run-step';
import { runSideBySide } from './test/side-by-side';
import { chooseSteps, STEPS } from './test/steps';

/** Most steps keep one core busy, and small machines have two. */
const LANES = 2;

const USAGE = `usage: npm test -- [STEP...]
  steps: ${STEPS.map((step) => step.name).join(', ')} (all, if none is named)`;

/** @returns the exit code: 0 all passed, 1 something failed, 2 not understood */
async function main(words: readonly string[]): Promise<number> {
  const steps = chooseSteps(words);
  if (!steps) {
    console.error(USAGE);
    return words.includes('--help') ? 0 : 2;
  }
  const wanted = steps.flatMap((step) => step.browser ?? []);
  const browsers = ensureBrowsers([...new Set(wanted)]);
  const results = await runSideBySide(steps, LANES, async (step): Promise<StepResult> => {
    if (!step.browser || browsers.has(step.browser)) return runStep(step);
    console.log(`${headingOf(step)}${howToInstall(step.browser)}`);
    return { name: step.name, passed: 0, failed: 1, seconds: 0 };
  });
  return report(results);
}

function report(results: readonly StepResult[]): number {
  console.log('\n=== results');
  for (const { name, passed, failed, seconds, note } of results) {
    const verdict = failed ? 'FAILED' : 'passed';
    const tests = passed + failed > 1 ? ` (${String(passed)} of ${String(passed + failed)})` : '';
    console.log(
      `${verdict}  ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s${tests}${note ? `  ${note}` : ''}`,
    );
  }
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
  return sum('failed') ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
