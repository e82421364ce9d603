/** `npm run context -- check|stats|export`: looks after the dataset in assets/context. */
import { resolve } from 'node:path';
import { formatProblem, readContextSource, type ReadSource } from './read-source';
import { countEntries } from './stats';
import { exportLines } from './export';

const USAGE = `usage: npm run context -- COMMAND [--from FOLDER]
  check          proves the dataset; each problem with file, line and reason
  stats [--json] counts by kind
  export         the whole dataset as JSON lines, one entity each
  --from FOLDER  another folder of the same shape as assets/context`;

/** Runs a command. @returns the exit code: 0 done, 1 problems found, 2 not understood */
function main(words: string[]): number {
  const options = { json: false, from: 'assets/context' };
  const rest: string[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '--json') options.json = true;
    else if (words[i] === '--from') options.from = words[++i] ?? '';
    else rest.push(words[i]!);
  }
  const [command, ...extra] = rest;
  const run = { check, stats, export: exportAll }[command ?? ''];
  if (!run || extra.length) {
    console.error(USAGE);
    return 2;
  }
  return run(readContextSource(resolve(options.from)), options.json);
}

function check(read: ReadSource): number {
  for (const problem of read.problems) console.error(formatProblem(problem));
  if (read.problems.length) {
    console.error(
      `\n${read.problems.length} ${read.problems.length === 1 ? 'problem' : 'problems'} in the dataset`,
    );
    return 1;
  }
  const counts = countEntries(read.source);
  console.log(
    `The dataset is sound: ${counts.people} people, ${counts.meetings} meetings, ${counts.regimes} sanctions regimes.`,
  );
  return 0;
}

function stats(read: ReadSource, json: boolean): number {
  const counts = countEntries(read.source);
  if (json) console.log(JSON.stringify(counts));
  else
    for (const [what, count] of Object.entries(counts))
      console.log(`${what.padEnd(22)} ${String(count).padStart(7)}`);
  return 0;
}

function exportAll(read: ReadSource): number {
  if (read.problems.length) return check(read);
  for (const line of exportLines(read.source)) console.log(JSON.stringify(line));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
