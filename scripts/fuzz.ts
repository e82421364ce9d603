/** `npm run fuzz`: pages and articles that nobody would write, for as long as wanted; what breaks becomes a case of the tests. */
import { parseArgs } from 'node:util';
import type { Article } from '../src/article/article';
import { SAMPLE } from '../src/sample/article';
import { anyArticle, checkArticle } from './fuzz/articles';
import { runCampaign, type Contestant } from './fuzz/campaign';
import { keepCase } from './fuzz/cases';
import { anyPage, checkPage } from './fuzz/pages';
import { formatProgress, formatScores } from './fuzz/report';
import { tryProperty } from './fuzz/run';
import { loadContext } from './load-context';
import { circumstances } from './reports/circumstances';
import { writeSection } from './reports/section';

const USAGE = `usage: npm run fuzz -- [--minutes N] [--seed N] [--report]
  --minutes  how long, of both kinds of inputs together; 5 if nothing is said
  --seed     of the first round; each further round's is one more
  --report   also writes docs/reports/fuzz.md, anew after each round`;

/** Milliseconds of the processor. A page is jsdom's work most of all. */
const ARTICLE_MS = 200;
const PAGE_MS = 2_000;
const ROUND_SECONDS = 15;
const REPORT = 'docs/reports/fuzz.md';

interface Options {
  minutes: number;
  seed: number;
  writesReport: boolean;
}

/** @returns the exit code: 0 nothing broke, 1 something did, 2 not understood */
function main(words: string[]): number {
  const options = parse(words);
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  const { minutes, seed, writesReport } = options;
  const made = `Node ${process.version} · ${circumstances()}`;
  const start = performance.now();
  const passed = (): number => (performance.now() - start) / 1_000;
  const scores = runCampaign(contestants(), {
    seed,
    seconds: minutes * 60,
    roundSeconds: ROUND_SECONDS,
    now: () => performance.now(),
    tell(scores, { name, broken }) {
      console.log(formatProgress(scores, passed()));
      if (broken) console.log(`  ${broken.error}\n  kept in ${keepCase(name, broken)}`);
      if (!writesReport) return;
      const body = `${made}\n\n${formatScores(scores, { seed, seconds: passed() })}`;
      writeSection(REPORT, 'Fuzzing: pages and articles that nobody would write', 'The last long run', body);
    },
  });
  console.log(`\n${formatScores(scores, { seed, seconds: passed() })}`);
  return scores.some(({ broken }) => broken.length > 0) ? 1 : 0;
}

function contestants(): Contestant[] {
  const context = loadContext();
  // the first article unpacks the names, which is the background's start and no article's
  checkArticle(SAMPLE, context);
  const articles = {
    inputs: anyArticle,
    check: (article: Article) => checkArticle(article, context),
    limit: ARTICLE_MS,
  };
  const pages = { inputs: anyPage, check: (page: string) => checkPage(page, context), limit: PAGE_MS };
  return [
    { name: 'articles', try: (extent) => tryProperty(articles, extent) },
    { name: 'pages', try: (extent) => tryProperty(pages, extent) },
  ];
}

/** @returns what is wrong, if it isn't understood */
function parse(words: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        minutes: { type: 'string', default: '5' },
        seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
        report: { type: 'boolean', default: false },
      },
    });
    const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
    if (!(minutes > 0)) return `--minutes is a number above 0, not ${values.minutes}`;
    if (!Number.isSafeInteger(seed)) return `--seed is a whole number, not ${values.seed}`;
    return { minutes, seed, writesReport: values.report };
  } catch (error) {
    return (error as Error).message;
  }
}

process.exitCode = main(process.argv.slice(2));
