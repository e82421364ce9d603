/** The extension as it was at an earlier commit, built as somebody built it then. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface EarlierBuild {
  /** The checkout, with the builds of both browsers in it. */
  folder: string;
  /** The short hash. */
  name: string;
  /** When it was committed: `2026-11-27`. */
  day: string;
  /** The first line of its message. */
  subject: string;
}

/**
 * Checks the commit out in a folder of its own, installs its packages and builds it; both are gone afterwards.
 * @throws an Error for a person to read, if there is no such commit or it can't be built
 */
export function withEarlierBuild<T>(commit: string, use: (build: EarlierBuild) => T): T {
  const [name, day, subject] = describe(commit);
  const folder = join(mkdtempSync(join(tmpdir(), 'backgrounder-earlier-')), 'checkout');
  try {
    run('git', ['worktree', 'add', '--quiet', '--detach', folder, name]);
    run('npm', ['ci', '--no-audit', '--no-fund'], folder);
    run('npm', ['run', 'build'], folder);
    return use({ folder, name, day, subject });
  } finally {
    spawnSync('git', ['worktree', 'remove', '--force', folder]);
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}

function describe(commit: string): readonly [name: string, day: string, subject: string] {
  try {
    const line = ['log', '-1', '--format=%h%n%cs%n%s', '--end-of-options', commit];
    const [name = '', day = '', subject = ''] = execFileSync('git', line, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n'); // prettier-ignore
    return [name, day, subject];
  } catch (cause) {
    throw new Error(`There is no commit ${commit} here (a shallow clone has the last ones alone).`, {
      cause,
    });
  }
}

function run(program: string, words: readonly string[], cwd = '.'): void {
  const { status, error, stderr } = spawnSync(program, words, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed: ${error?.message ?? stderr}`);
}
