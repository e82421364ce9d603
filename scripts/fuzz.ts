/** `npm run fuzz`: pages and articles that nobody would write, for as long as wanted; what breaks becomes a case of the tests. */
import { parseArgs } from 'node:util';
import type { Article } from '../src/article/article';
import { SAMPLE } from '../src/sample/article';
import { launch } from './browsers/launch';
import type { BrowserName } from './browsers/find';
import { anyArticle, checkArticle } from './fuzz/articles';
import { readPages } from './fuzz/browser/read-pages';
import { runCampaign, type Contestant, type Score } from './fuzz/campaign';
import { keepCase } from './fuzz/cases';
import { anyPage, checkPage } from './fuzz/pages';
import { formatProgress, formatScores } from './fuzz/report';
import { tryProperty, type Broken } from './fuzz/run';
import { loadContext } from './load-context';
import { circumstances } from './reports/circumstances';
import { writeSection } from './reports/section';

const USAGE = `usage: npm run fuzz -- [--browser chromium|firefox] [--minutes N] [--seed N] [--report]
  --browser  reads the pages in that browser, where their times are a reader's; else articles and pages are tried here, from markup to marks
  --minutes  how long, of both kinds of inputs together; 5 if nothing is said
  --seed     of the first round; each further round's is one more
  --report   also writes docs/reports/fuzz.md, anew after each round`;

/** Milliseconds of the processor. A page is jsdom's work most of all. */
const ARTICLE_MS = 200;
const PAGE_MS = 2_000;
const ROUND_SECONDS = 15;
const REPORT = 'docs/reports/fuzz.md';

const TITLE = 'Fuzzing: pages and articles that nobody would write';
const HEADINGS = { chromium: 'The last run in Chromium', firefox: 'The last run in Firefox' } as const;

interface Options {
  browser: BrowserName | undefined;
  minutes: number;
  seed: number;
  writesReport: boolean;
}

/** @returns the exit code: 0 nothing broke, 1 something did, 2 not understood */
async function main(words: string[]): Promise<number> {
  const options = parse(words);
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  const { browser } = options;
  const scores = browser ? await fuzzIn(browser, options) : fuzzHere(options);
  return scores.some(({ broken }) => broken.length > 0) ? 1 : 0;
}

function fuzzHere(options: Options): Score[] {
  const tell = teller(`Node ${process.version} · ${circumstances()}`, 'The last long run', {
    ...options,
    timesAre: 'the processor’s',
  });
  return runCampaign(contestants(), {
    seed: options.seed,
    seconds: options.minutes * 60,
    roundSeconds: ROUND_SECONDS,
    now: () => performance.now(),
    tell: (scores, { name, broken }) => tell(scores, broken ? [{ name, ...broken }] : []),
  });
}

async function fuzzIn(name: BrowserName, options: Options): Promise<Score[]> {
  const browser = await launch(name, { headless: true });
  try {
    const tell = teller(`${await browser.version()} · ${circumstances()}`, HEADINGS[name], {
      ...options,
      timesAre: 'the longest that finding the article holds the page up at once',
    });
    const { seed, minutes } = options;
    const score = await readPages(browser, {
      seed,
      seconds: minutes * 60,
      tell: (score, broken) => tell([score], broken.map((one) => ({ name: score.name, ...one }))), // prettier-ignore
    });
    return [score];
  } finally {
    await browser.close();
  }
}

type Found = Broken & { name: string };

/** @returns what says how far a run has come, keeps what it found, and writes the report anew */
function teller(
  made: string,
  heading: string,
  { seed, writesReport, timesAre }: Options & { timesAre: string },
): (scores: readonly Score[], found: readonly Found[]) => void {
  const start = performance.now();
  return (scores, found) => {
    const seconds = (performance.now() - start) / 1_000;
    console.log(formatProgress(scores, seconds));
    for (const { name, ...broken } of found)
      console.log(`  ${broken.error}\n  kept in ${keepCase(name, broken)}`);
    if (writesReport)
      writeSection(REPORT, TITLE, heading, `${made}\n\n${formatScores(scores, { seed, seconds, timesAre })}`);
  };
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
        browser: { type: 'string' },
        minutes: { type: 'string', default: '5' },
        seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
        report: { type: 'boolean', default: false },
      },
    });
    const { browser } = values;
    if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')
      return `--browser is chromium or firefox, not ${browser}`;
    const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
    if (!(minutes > 0)) return `--minutes is a number above 0, not ${values.minutes}`;
    if (!Number.isSafeInteger(seed)) return `--seed is a whole number, not ${values.seed}`;
    return { browser, minutes, seed, writesReport: values.report };
  } catch (error) {
    return (error as Error).message;
  }
}

process.exitCode = await main(process.argv.slice(2));
