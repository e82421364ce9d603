/** What was asked of `npm run bench`. */
import { parseArgs } from 'node:util';

export const GROUPS = ['scan', 'link', 'cold', 'size'] as const;
export type Group = (typeof GROUPS)[number];

export const USAGE = `usage: npm run bench -- [--browser [--firefox]] [--json] [--check] [GROUP...]
  Measures the extension beside its peers, in turn and in one process, and holds it against the bars.
  GROUP      ${GROUPS.join(', ')} (all, if none is named); size builds first
  --browser  the built extension and its peers in headless Chromium instead
  --firefox  with --browser: in Firefox, as far as it lets itself be measured
  --json     one JSON object: machine, tables, figures
  --check    only what CI watches: sizes, and the name scan against its peers; fails if one has got worse
  --help     this text`;

export type BenchOptions = { json: boolean } & (
  | { what: 'node'; groups: readonly Group[] }
  | { what: 'browser'; browser: 'chromium' | 'firefox' }
  | { what: 'check' }
);

/** @returns the options, `help`, or for what isn't understood an explanation */
export function parseBench(words: readonly string[]): BenchOptions | 'help' | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        browser: { type: 'boolean', default: false },
        firefox: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return 'help';
    const { json } = values;
    const unknown = positionals.find((word) => !isGroup(word));
    if (unknown !== undefined) return { wrong: `there is no group ${unknown}` };
    if (values.firefox && !values.browser) return { wrong: '--firefox goes with --browser' };
    if (positionals.length && (values.browser || values.check))
      return { wrong: 'groups go without --browser and --check' };
    if (values.browser && values.check) return { wrong: '--browser and --check go one at a time' };
    if (values.check) return { what: 'check', json };
    if (values.browser) return { what: 'browser', browser: values.firefox ? 'firefox' : 'chromium', json };
    return { what: 'node', groups: positionals.length ? positionals.filter(isGroup) : GROUPS, json };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

function isGroup(word: string): word is Group {
  return (GROUPS as readonly string[]).includes(word);
}
