/** `npm run evaluate`: scores the linker on gold articles, names each error, and compares with another commit. */
import { linkArticle } from '../src/linking/link-article';
import { describeAnnotation } from './annotate/describe';
import { readBars } from './evaluation/bars';
import { errorsOnlyIn } from './evaluation/errors';
import { evaluate, type Evaluation } from './evaluation/evaluation';
import { formatChange, formatErrors } from './evaluation/format-errors';
import { readFound, type Found } from './evaluation/found';
import { isNegative } from './evaluation/gold-folders';
import { formatVerdicts, judge, passes } from './evaluation/judge';
import { annotateWithCommit } from './evaluation/linker-of-commit';
import { parseEvaluate, USAGE, type EvaluateOptions } from './evaluation/options';
import { readGoldFiles, type GoldFile } from './evaluation/read-gold-files';
import { loadContext } from './load-context';

/** @returns the exit code: 0 scored, and the bars reached where they apply; 1 below a bar; 2 not understood */
function main(words: readonly string[]): number {
  const options = parseEvaluate(words);
  if (options === 'help') {
    console.log(USAGE);
    return 0;
  }
  if ('wrong' in options) {
    console.error(`${options.wrong}\n${USAGE}`);
    return 2;
  }
  const golds = readGoldFiles(options.paths);
  const before =
    options.compare === undefined
      ? undefined
      : evaluate(
          golds,
          annotateWithCommit(
            options.compare,
            golds.map(({ article }) => article),
          ),
        );
  const now = evaluate(golds, annotate(golds));
  return options.json ? printJson(golds, now, before) : print(options, golds, now, before);
}

function annotate(golds: readonly GoldFile[]): Found[][] {
  const context = loadContext();
  return golds.map(({ article }) =>
    readFound(linkArticle(article, context).map((annotation) => describeAnnotation(annotation, context))),
  );
}

function printJson(golds: readonly GoldFile[], now: Evaluation, before: Evaluation | undefined): number {
  const change = before && {
    before: before.rows,
    won: errorsOnlyIn(before.errors, now.errors),
    lost: errorsOnlyIn(now.errors, before.errors),
  };
  console.log(JSON.stringify({ articles: golds.length, ...now, ...change }));
  return 0;
}

function print(
  options: EvaluateOptions,
  golds: readonly GoldFile[],
  now: Evaluation,
  before: Evaluation | undefined,
): number {
  const bars = options.own ? readBars() : undefined;
  const verdicts = judge(now.rows, bars?.gold ?? {});
  if (options.errors && !before && now.errors.length) console.log(`${formatErrors(now.errors)}\n`);
  if (before) printChange(options.compare!, now, before);
  console.log(`${golds.length} ${golds.length === 1 ? 'article' : 'articles'}\n${formatVerdicts(verdicts)}`);
  const quiet = bars === undefined || staysQuiet(golds, now, bars.negatives.wrong);
  return passes(verdicts) && quiet ? 0 : 1;
}

function printChange(ref: string, now: Evaluation, before: Evaluation): void {
  const won = errorsOnlyIn(before.errors, now.errors);
  const lost = errorsOnlyIn(now.errors, before.errors);
  if (won.length + lost.length) console.log(`${formatChange(won, lost)}\n`);
  console.log(`since ${ref}: ${won.length} won, ${lost.length} lost`);
  console.log(`${formatVerdicts(judge(before.rows, {}))}\n\nnow:`);
}

/** Says how many annotations stand in articles that should have none. @returns whether they are few enough */
function staysQuiet(golds: readonly GoldFile[], { errors }: Evaluation, bar: number): boolean {
  const negatives = golds.filter(({ name }) => isNegative(name)).length;
  const wrong = errors.filter(({ article, what }) => what === 'wrong' && isNegative(article)).length;
  console.log(
    `negatives: ${wrong} wrong in ${negatives} articles (${wrong <= bar ? 'bar' : 'ABOVE'} ${bar})`,
  );
  return wrong <= bar;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
