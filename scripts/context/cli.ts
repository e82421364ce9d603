/** `npm run context -- check|stats|export|verify|import|pack|check-pack`: looks after the dataset in assets/context. */
import { resolve } from 'node:path';
import { check } from './check';
import { findHoles } from './coverage';
import { loadContext } from '../load-context';
import { checkPacks } from '../packs/check-packs';
import { writePack } from '../packs/write-pack';
import { exportLines } from './export';
import { importFile, IMPORT_SOURCES } from './import';
import { readContextSource, type ReadSource } from './read-source';
import { countEntries } from './stats';
import { verify } from './verify';

const USAGE = `usage: npm run context -- COMMAND [--from FOLDER]
  check              proves the dataset; each problem with file, line and reason
  stats [--json]     counts by kind
  stats --coverage   since 2000, when which office has no holder in the dataset
  export             the whole dataset as JSON lines, one entity each
  verify DIR         where it disagrees with the reference tables in DIR; what is known is in known-disagreements.yaml
  import SOURCE FILE [--only KIND,…] [--to FILE] [--as-of DATE] [--write [--overwrite]]
                     what a ${IMPORT_SOURCES.join(', ')} file would change, as a diff
    --only KIND      of these kinds only: designation, alias, life, office, person
    --to FILE        new people into this file of the dataset's people/, not imported-SOURCE
    --as-of DATE     of which day the file is, if it doesn't say so itself
    --write          changes the dataset's files; with --overwrite also where they say something else
  pack FILE --id ID --name NAME [--version 1.0.0] [--as-of DATE] [--to FILE]
                     a context pack of the people of a query service's result whom the dataset doesn't have (docs/packs.md)
  check-pack FILE…   whether the options page would take a context pack; each problem with file, line and reason
                     (always over the bundled dataset)
  --from FOLDER      another folder of the same shape as assets/context`;

interface Options {
  json: boolean;
  coverage: boolean;
  write: boolean;
  overwrite: boolean;
  from: string;
  only: string | undefined;
  to: string | undefined;
  asOf: string | undefined;
  id: string | undefined;
  name: string | undefined;
  version: string | undefined;
}

/** Runs a command. @returns the exit code: 0 done, 1 problems found, 2 not understood */
function main(words: string[]): number | Promise<number> {
  const options: Options = {
    json: false,
    coverage: false,
    write: false,
    overwrite: false,
    from: 'assets/context',
    only: undefined,
    to: undefined,
    asOf: undefined,
    id: undefined,
    name: undefined,
    version: undefined,
  };
  const rest: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === '--json') options.json = true;
    else if (word === '--coverage') options.coverage = true;
    else if (word === '--write') options.write = true;
    else if (word === '--overwrite') options.overwrite = true;
    else if (word === '--from') options.from = words[++i] ?? '';
    else if (word === '--only') options.only = words[++i] ?? '';
    else if (word === '--to') options.to = words[++i] ?? '';
    else if (word === '--as-of') options.asOf = words[++i] ?? '';
    else if (word === '--id') options.id = words[++i] ?? '';
    else if (word === '--name') options.name = words[++i] ?? '';
    else if (word === '--version') options.version = words[++i] ?? '';
    else rest.push(word);
  }
  const from = resolve(options.from);
  const read = (): ReadSource => readContextSource(from);
  const [command, ...extra] = rest;
  const [first, second] = extra;
  if (command === 'check' && extra.length === 0) return check(read(), from);
  if (command === 'stats' && extra.length === 0)
    return options.coverage ? coverage(read()) : stats(read(), options.json);
  if (command === 'export' && extra.length === 0) return exportAll(read(), from);
  if (command === 'verify' && first && extra.length === 1) return verify(read(), first, from);
  if (command === 'import' && first && IMPORT_SOURCES.includes(first) && second && extra.length === 2)
    return importFile(read(), first, second, { ...options, from });
  if (command === 'pack' && first && extra.length === 1)
    return writePack(read().source, first, options, new Date().toISOString().slice(0, 10));
  if (command === 'check-pack' && extra.length > 0) return checkPacks(loadContext(), extra);
  console.error(USAGE);
  return 2;
}

function stats(read: ReadSource, json: boolean): number {
  const counts = countEntries(read.source);
  if (json) console.log(JSON.stringify(counts));
  else
    for (const [what, count] of Object.entries(counts))
      console.log(`${what.padEnd(22)} ${String(count).padStart(7)}`);
  return 0;
}

function coverage({ source }: ReadSource): number {
  const holes = findHoles(source);
  for (const { seat, from, to } of holes) console.log(`${seat}: nobody from ${from} to ${to}`);
  console.error(`${holes.length} holes`);
  return 0;
}

function exportAll(read: ReadSource, from: string): number {
  if (read.problems.length) return check(read, from);
  for (const line of exportLines(read.source)) console.log(JSON.stringify(line));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
