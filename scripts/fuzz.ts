/** `npm run fuzz`: pages and articles that nobody would write, for as long as wanted; what breaks is printed, to be kept in tests/fuzz/cases.ts. */
import { anyArticle, checkArticle } from './fuzz/articles';
import { anyPage, checkPage } from './fuzz/pages';
import { tryProperty, type Run } from './fuzz/run';
import { loadContext } from './load-context';

const USAGE = 'usage: npm run fuzz -- [--minutes N] [--seed N]   (N of both together; 5 if nothing is said)';
/** Milliseconds of the processor. An answer takes a fortieth; a page is jsdom's work most of all. */
const ARTICLE_MS = 200;
const PAGE_MS = 2_000;

/** @returns the exit code */
function main(words: readonly string[]): number {
  const minutes = numberAfter('--minutes', words) ?? 5;
  const seed = numberAfter('--seed', words) ?? Date.now() % 2 ** 31;
  if (
    words.some((word) => word.startsWith('-') && word !== '--minutes' && word !== '--seed') ||
    !(minutes > 0)
  ) {
    console.error(USAGE);
    return 2;
  }
  const context = loadContext();
  const how = { seed, runs: 10_000_000, seconds: (minutes * 60) / 2 };
  const runs = [
    tryProperty({ name: 'articles', inputs: anyArticle, check: (article) => checkArticle(article, context), limit: ARTICLE_MS }, how), // prettier-ignore
    tryProperty({ name: 'pages', inputs: anyPage, check: (page) => checkPage(page, context), limit: PAGE_MS }, how), // prettier-ignore
  ];
  console.log(`seed ${seed}\n\n${table(runs)}`);
  for (const { name, broken } of runs)
    if (broken)
      console.log(`\n${name}: ${broken.error}\nseed ${broken.seed}, path ${broken.path}\n${broken.input}`);
  return runs.some(({ broken }) => broken) ? 1 : 0;
}

function table(runs: readonly Run[]): string {
  return [
    '| inputs | tried | broken | slowest, ms | median, ms |',
    '| --- | --- | --- | --- | --- |',
    ...runs.map(({ name, runs, slowest, median, broken }) => `| ${name} | ${runs} | ${broken ? 1 : 0} | ${slowest.toFixed(0)} | ${median.toFixed(1)} |`), // prettier-ignore
  ].join('\n');
}

function numberAfter(option: string, words: readonly string[]): number | undefined {
  const at = words.indexOf(option);
  return at < 0 ? undefined : Number(words[at + 1]);
}

process.exitCode = main(process.argv.slice(2));
