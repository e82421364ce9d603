/** What came of updates, for people. */
import { table } from '../reports/section';
import type { EarlierBuild } from './earlier-build';
import type { Update } from './update-from';

/** Markdown: which version it was, and a line for each test with what it came to in each browser. */
export function formatUpdate(
  updates: readonly Update[],
  { made, day, subject }: Omit<EarlierBuild, 'folder'> & { made: string },
): string {
  const names = [...new Set(updates.flatMap(({ tests }) => tests.map(({ name }) => name)))];
  const outcome = ({ tests }: Update, name: string): string => {
    const test = tests.find((test) => test.name === name);
    return test ? (test.passed ? 'passed' : 'FAILED') : 'not run';
  };
  return [
    `Committed on ${day}: “${subject}”. Updated to: ${made}.`,
    '',
    names.length > 0
      ? table(
          ['test', ...updates.map(({ browser }) => browser)],
          names.map((name) => [name, ...updates.map((update) => outcome(update, name))]),
        )
      : 'No test was run to its end.',
  ].join('\n');
}
