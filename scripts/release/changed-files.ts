/** What of the checkout is in no commit. */
import { spawnSync } from 'node:child_process';

/** @returns a line each, as `git status --short` has them; none outside a git checkout, as in an unpacked sources archive */
export function changedFiles(): string[] {
  const { status, stdout } = spawnSync('git', ['status', '--short'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : [];
}
