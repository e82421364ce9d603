/** When and on what kind of machine a report was made, and of which state of the code. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

/** One line for people; no name of a machine or a place on it. */
export function circumstances(): string {
  const cores = cpus();
  const processor = cores[0]?.model.replace(/\s*\d+-Core Processor/, '').trim() ?? 'unknown processor';
  return [
    new Date().toISOString().slice(0, 10),
    `${cores.length} cores (${processor})`,
    `load ${loadavg()[0]!.toFixed(1)} at the start`,
    ...commit(),
  ].join(' · ');
}

/** None where the code came without its history. */
function commit(): string[] {
  try {
    const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();
    const isClean = git('status', '--porcelain', '--untracked-files=no', 'src', 'scripts', 'entrypoints', 'assets') === ''; // prettier-ignore
    return [`commit \`${git('rev-parse', '--short', 'HEAD')}\`${isClean ? '' : ' with changes'}`];
  } catch {
    return [];
  }
}
