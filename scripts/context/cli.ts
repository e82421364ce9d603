/** `npm run context -- check|stats|export|verify|import|pack|check-pack`: looks after the dataset in assets/context. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
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

/** What may follow a command. */
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

interface Command {
  /** Whether it goes with so many words behind it. */
  takes: (words: readonly string[]) => boolean;
  /** @returns the exit code: 0 done, 1 problems found */
  run: (words: readonly string[], options: Options) => number | Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: { takes: isNothing, run: (_, { from }) => check(readContextSource(from), from) },
  stats: {
    takes: isNothing,
    run: (_, { from, coverage: isCoverage, json }) =>
      isCoverage ? coverage(readContextSource(from)) : stats(readContextSource(from), json),
  },
  export: { takes: isNothing, run: (_, { from }) => exportAll(readContextSource(from), from) },
  verify: {
    takes: ({ length }) => length === 1,
    run: ([folder], { from }) => verify(readContextSource(from), folder!, from),
  },
  import: {
    takes: ([source, ...files]) => IMPORT_SOURCES.includes(source ?? '') && files.length === 1,
    run: ([source, file], options) => importFile(readContextSource(options.from), source!, file!, options),
  },
  pack: {
    takes: ({ length }) => length === 1,
    run: ([file], options) =>
      writePack(
        readContextSource(options.from).source,
        file!,
        options,
        new Date().toISOString().slice(0, 10),
      ),
  },
  'check-pack': { takes: ({ length }) => length > 0, run: (files) => checkPacks(loadContext(), files) },
};

/** Runs a command. @returns the exit code: 0 done, 1 problems found, 2 not understood */
function main(words: string[]): number | Promise<number> {
  try {
    const { options, command, rest } = parse(words);
    if (command?.takes(rest)) return command.run(rest, options);
    console.error(USAGE);
  } catch (error) {
    if (!isMistyped(error)) throw error;
    console.error(`${error.message}\n${USAGE}`);
  }
  return 2;
}

function parse(args: string[]): { options: Options; command: Command | undefined; rest: string[] } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      coverage: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      overwrite: { type: 'boolean', default: false },
      from: { type: 'string', default: 'assets/context' },
      only: { type: 'string' },
      to: { type: 'string' },
      'as-of': { type: 'string' },
      id: { type: 'string' },
      name: { type: 'string' },
      version: { type: 'string' },
    },
  });
  const { only, to, 'as-of': asOf, id, name, version, ...set } = values;
  const [command = '', ...rest] = positionals;
  const options = { ...set, from: resolve(set.from), only, to, asOf, id, name, version };
  return { options, command: Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined, rest };
}

/** True of what `parseArgs` throws at words that it doesn't know. */
function isMistyped(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

function isNothing({ length }: readonly string[]): boolean {
  return length === 0;
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
