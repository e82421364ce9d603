/** Runs the linker and the dataset of another commit, in a worktree that is gone afterwards. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Article } from '../../src/article/article';
import { readFound, type Found } from './found';

const OUTPUT_LIMIT_BYTES = 1 << 28;

/**
 * @param ref what git knows as a commit
 * @returns what its `annotate` finds, an array an article, in order
 * @throws an error in words for the user: no such commit, or its `annotate` fails
 */
export function annotateWithCommit(ref: string, articles: readonly Article[]): Found[][] {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-compare-'));
  const tree = join(folder, 'tree');
  try {
    const commit = run('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    if (!commit.ok) throw new Error(`git knows no commit ${ref}`);
    const added = run('git', ['worktree', 'add', '--quiet', '--detach', tree, commit.output.trim()]);
    if (!added.ok) throw new Error(`git worktree add failed: ${added.errors.trim()}`);
    try {
      return annotateIn(tree, ref, writeArticles(articles, folder));
    } finally {
      run('git', ['worktree', 'remove', '--force', tree]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeArticles(articles: readonly Article[], folder: string): string[] {
  return articles.map((article, i) => {
    const file = join(folder, `${i}.json`);
    writeFileSync(file, JSON.stringify(article));
    return file;
  });
}

function annotateIn(tree: string, ref: string, files: readonly string[]): Found[][] {
  if (!existsSync(join(tree, 'scripts/annotate.ts'))) throw new Error(`${ref} has no scripts/annotate.ts`);
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  // a copy, not a link: the paths in WXT's tsconfig.json go out from where it really lies
  cpSync('.wxt', join(tree, '.wxt'), { recursive: true });
  const { ok, output, errors } = run(
    process.execPath,
    ['--import', 'tsx', 'scripts/annotate.ts', ...files],
    tree,
  );
  if (!ok) throw new Error(`annotate of ${ref} failed: ${errors.trim()}`);
  const lines = output.split('\n').filter(Boolean);
  return lines.map((line) => readFound((JSON.parse(line) as { annotations?: unknown }).annotations));
}

function run(program: string, words: readonly string[], cwd = '.') {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    encoding: 'utf8',
    maxBuffer: OUTPUT_LIMIT_BYTES,
  });
  if (error) throw new Error(`${program}: ${error.message}`);
  return { ok: status === 0, output: stdout, errors: stderr };
}
