/** What was asked of `npm run evaluate`. */
import { parseArgs } from 'node:util';
import { OWN_GOLD } from './gold-folders';

export const USAGE = `usage: npm run evaluate -- [--errors all|none] [--json] [--compare REF] [PATH...]
  Scores the linker on gold articles and shows what it missed and what it got wrong.
  PATH           a gold article (*.gold.txt) or a folder of them; without one ${OWN_GOLD},
                 held against the bars of tests/evaluation/bars.json
  --errors none  the table alone
  --json         one JSON object: rows, errors, and with --compare what was won and lost
  --compare REF  also runs the linker and the dataset of that commit, and shows what changed since, mention by mention
  --help         this text`;

export interface EvaluateOptions {
  paths: string[];
  /** The project's own gold, whole: only then do the bars say anything. */
  own: boolean;
  errors: boolean;
  json: boolean;
  compare: string | undefined;
}

/** @returns the options, `help`, or for what isn't understood an explanation */
export function parseEvaluate(words: readonly string[]): EvaluateOptions | 'help' | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        errors: { type: 'string', default: 'all' },
        json: { type: 'boolean', default: false },
        compare: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return 'help';
    if (values.errors !== 'all' && values.errors !== 'none')
      return { wrong: `--errors takes all or none, not ${values.errors}` };
    return {
      paths: positionals.length ? positionals : [OWN_GOLD],
      own: !positionals.length,
      errors: values.errors === 'all',
      json: values.json,
      compare: values.compare,
    };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}
