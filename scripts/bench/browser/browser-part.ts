/** `npm run bench -- --browser`: the whole way in a page, beside the libraries that mark strings in pages. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { build } from '../../build';
import type { BrowserName } from '../../browsers/find';
import { installExtension, launch } from '../../browsers/launch';
import { loadDataset } from '../../context/load-dataset';
import { inventNames } from '../dictionary';
import { goldArticles, longArticle } from '../link/articles';
import { summarise } from '../measure';
import {
  figureOf,
  formatNumber,
  formatTiming,
  type Bar,
  type Figure,
  type Part,
  type Table,
} from '../report';
import { namesOfDataset } from '../scan/real-names';
import { articlePage, type ArticlePage } from './article-page';
import { runBackground } from './background';
import type { InPageResult } from './in-page';
import { bundleInPage, runInPage } from './in-page-script';
import { runElsewhere, runOwn, runToEnd, withPage } from './own-page';
import { PAGE_PEERS, runPeer, type PeerRun } from './peers-page';
import { tabMegabytes } from './tab-memory';

const ROUNDS = 7;
const PEER_NAMES = 10_000;
const WORDS = 2_000;
/** A long feature. */
const FEATURE_WORDS = 3_000;
const LONG_WORDS = 100_000;
const MENTIONS = 5_000;
const NO_ARTICLE = 'tests/pages/none-home/page.html';

export async function measureBrowser(name: BrowserName): Promise<Part> {
  if (!build(name)) throw new Error('There is nothing to measure without a build.');
  const golds = goldArticles();
  const page = articlePage(longArticle(golds, 0, WORDS));
  const feature = articlePage(longArticle(golds, 0, FEATURE_WORDS));
  const long = articlePage(longArticle(golds, 0, LONG_WORDS));
  const browser = await launch(name, { headless: true });
  try {
    const extension = await installExtension(browser, name);
    const script = await bundleInPage();
    const inPage = await measureInPage(browser, script, page, long);
    if (name === 'firefox')
      return { ...inPage, tables: [...inPage.tables, (await measurePeers(browser, page)).table] };
    const whole = await measureWhole(browser, page, feature, long);
    const background = await measureBackground(browser, extension);
    return {
      tables: [whole.table, ...inPage.tables],
      figures: [...whole.figures, ...inPage.figures, ...background],
    };
  } finally {
    await browser.close();
  }
}

/** Ours and the peers in turn, each time in a fresh page. */
async function measureWhole(
  browser: Browser,
  page: ArticlePage,
  feature: ArticlePage,
  long: ArticlePage,
): Promise<{ table: Table; figures: Figure[] }> {
  const peers = new PeerTimes();
  const [own, longest, card, ratio, featureTask, longOwn, longTask]: number[][] = [
    [],
    [],
    [],
    [],
    [],
    [],
    [],
  ];
  for (let round = 0; round < ROUNDS; round++) {
    const run = await runOwn(browser, page, true);
    own!.push(run.toHighlights);
    longest!.push(run.longestTask);
    card!.push(run.toCard!);
    const first = await peers.run(browser, page);
    ratio!.push(run.toHighlights / first);
    featureTask!.push(await runToEnd(browser, feature));
    const longRun = await runOwn(browser, long, false);
    longOwn!.push(longRun.toHighlights);
    longTask!.push(longRun.longestTask);
  }
  const words = `${WORDS.toLocaleString('en')} words`;
  const longWords = `${LONG_WORDS.toLocaleString('en')} words`;
  return {
    table: peers.table([['backgrounder, settled article to painted highlights', formatTiming(summarise(own!)), '', '']]),
    figures: [
      figure(`page, ${words}: settled article to painted highlights`, own!),
      { name: `the same, of findAndReplaceDOMText’s time with ${PEER_NAMES.toLocaleString('en')} names`, value: summarise(ratio!).median, unit: '×', bar: { atMost: 1 } },
      figure(`page, ${words}: longest task meanwhile`, longest!, { atMost: 8 }),
      figure(`page, ${FEATURE_WORDS.toLocaleString('en')} words: longest task until all is marked`, featureTask!, { atMost: 8 }),
      figure(`page, ${longWords}: settled article to painted highlights in sight`, longOwn!, { atMost: 100 }),
      figure(`page, ${longWords}: longest task meanwhile`, longTask!, { atMost: 16 }),
      figure('rest of the pointer (delay excluded) to painted card', card!, { atMost: 16 }),
    ],
  }; // prettier-ignore
}

async function measurePeers(browser: Browser, page: ArticlePage): Promise<{ table: Table }> {
  const peers = new PeerTimes();
  for (let round = 0; round < ROUNDS; round++) await peers.run(browser, page);
  return { table: peers.table([]) };
}

/** What the libraries took, round by round. */
class PeerTimes {
  readonly #names = [...namesOfDataset(loadDataset().compiled), ...inventNames(PEER_NAMES)].slice(
    0,
    PEER_NAMES,
  );
  readonly #runs = new Map<string, PeerRun[]>(PAGE_PEERS.map(({ name }) => [name, []]));

  /** @returns what the first of them took, layout included */
  async run(browser: Browser, page: ArticlePage): Promise<number> {
    for (const peer of PAGE_PEERS)
      this.#runs.get(peer.name)!.push(await runPeer(browser, page, peer, this.#names));
    const { ms, layoutMs } = this.#runs.get(PAGE_PEERS[0]!.name)!.at(-1)!;
    return ms + layoutMs;
  }

  table(before: readonly string[][]): Table {
    return {
      title: `Page, ${WORDS.toLocaleString('en')} words, fresh each time; the libraries look for ${this.#names.length.toLocaleString('en')} strings`,
      columns: ['', 'ms', 'style and layout after, ms', 'marks'],
      rows: [
        ...before,
        ...[...this.#runs].map(([name, runs]) => [
          name,
          formatTiming(summarise(runs.map(({ ms }) => ms))),
          formatTiming(summarise(runs.map(({ layoutMs }) => layoutMs))),
          String(runs[0]!.marks),
        ]),
      ],
    };
  }
}

async function measureInPage(
  browser: Browser,
  script: string,
  page: ArticlePage,
  long: ArticlePage,
): Promise<{ tables: Table[]; figures: Figure[] }> {
  const runs: InPageResult[] = [];
  const longRuns: InPageResult[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    runs.push(await runInPage(browser, script, page, WORDS / 10));
    longRuns.push(await runInPage(browser, script, long, MENTIONS));
  }
  const column = (list: InPageResult[], key: keyof InPageResult): string =>
    formatTiming(summarise(list.map((run) => run[key])));
  const parts = {
    'collecting the text': 'collect',
    'making and registering highlights': 'show',
    'style and layout after': 'layoutAfterShow',
    'wrapping the same in spans': 'wrap',
    'style and layout after wrapping': 'layoutAfterWrap',
    'hit test': 'hit',
  } as const;
  const sum = (list: InPageResult[]): number =>
    summarise(list.map(({ layoutAfterShow, layoutAfterWrap }) => layoutAfterShow / layoutAfterWrap)).median;
  return {
    tables: [
      {
        title: 'In the page, ms',
        columns: ['', `${WORDS.toLocaleString('en')} words, ${runs[0]!.mentions} mentions`, `${LONG_WORDS.toLocaleString('en')} words, ${longRuns[0]!.mentions} mentions`],
        rows: Object.entries(parts).map(([title, key]) => [title, column(runs, key), column(longRuns, key)]),
      },
    ],
    figures: [
      { name: `style and layout after highlighting, of that after wrapping, ${formatNumber(runs[0]!.mentions)} mentions`, value: sum(runs), unit: '×', bar: { atMost: 0.2 } },
      { name: `the same, ${MENTIONS.toLocaleString('en')} mentions`, value: sum(longRuns), unit: '×', bar: { atMost: 0.2 } },
      figure(`hit test a pointer move, ${MENTIONS.toLocaleString('en')} mentions`, longRuns.map(({ hit }) => hit), { atMost: 0.2 }),
    ],
  }; // prettier-ignore
}

async function measureBackground(browser: Browser, extension: string): Promise<Figure[]> {
  const golds = goldArticles();
  const article = longArticle(golds, 0, 1_000);
  const runs = await withPage(browser, async (page: Page) => {
    await page.goto(`chrome-extension://${extension}/manifest.json`);
    const list = [];
    for (let round = 0; round < ROUNDS; round++) list.push(await runBackground(browser, page, article));
    return list;
  });
  const elsewhere = [];
  for (let round = 0; round < ROUNDS; round++)
    elsewhere.push(await runElsewhere(browser, readFileSync(NO_ARTICLE, 'utf8'), '/'));
  return [
    figure('background: worker asleep to first answer, 1,000 words', runs.map(({ cold }) => cold), { atMost: 120 }),
    figure('background: awake, message and answer, 1,000 words', runs.map(({ warm }) => warm)),
    { ...figure('background: kept', runs.map(({ kept }) => kept), { atMost: 25 }), unit: 'MB' },
    { name: 'article tab: kept', value: await tabMegabytes(browser, articlePage(longArticle(golds, 0, WORDS))), unit: 'MB', bar: { atMost: 3 } },
    figure('content script on a page that is no article: all its work', elsewhere.map(({ all }) => all)),
    figure('content script on a page that is no article: after the load', elsewhere.map(({ afterLoad }) => afterLoad), { atMost: 1 }),
  ]; // prettier-ignore
}

function figure(name: string, values: readonly number[], bar?: Bar): Figure {
  return figureOf(name, summarise(values), bar);
}
