/** Visits over several tabs of one browser, measured stretch by stretch. */
import type { Browser, Page } from 'puppeteer-core';
import { articlePage } from '../bench/browser/article-page';
import { goldArticles } from '../bench/link/articles';
import { quantile } from '../bench/measure';
import { watchChromium } from '../browsers/chromium-watch';
import type { BrowserName } from '../browsers/find';
import { FirefoxSystem } from '../browsers/firefox-system';
import { watchFirefox } from '../browsers/firefox-watch';
import { closeWelcome, installExtension, launch } from '../browsers/launch';
import { serveSite, SITE_ORIGIN, type Site } from '../browsers/serve';
import { isOfAPageLeft, type Watch } from '../browsers/watch';
import { chromiumGauge, firefoxGauge, type Gauge } from './gauge';
import { timeOfMachine } from './machine';
import type { SoakResult, Stretch } from './result';
import { visit, type Visit } from './visit';

const TABS = 8;
const STRETCHES = 10;

export interface SoakPlan {
  browser: BrowserName;
  visits: number;
  /** Told after each stretch. */
  tell: (result: SoakResult, about: SoakSetting) => void;
}

export interface SoakSetting {
  /** With its version. */
  browser: string;
  memoryOf: string;
  tabs: number;
  articles: number;
}

/** @throws if the browser doesn't start or ends; what goes wrong in a visit is an error of the result */
export async function soak({ browser: name, visits, tell }: SoakPlan): Promise<SoakResult> {
  const browser = await launch(name, { headless: true, systemAccess: true });
  try {
    const system = name === 'firefox' ? await FirefoxSystem.of(browser) : undefined;
    const watch = system ? await watchFirefox(browser, system) : watchChromium(browser);
    await installExtension(browser, name);
    await closeWelcome(browser, name);
    const site = articleSite();
    const pageErrors: string[] = [];
    const tabs: Page[] = [];
    for (let i = 0; i < TABS; i++) tabs.push(await openTab(browser, site, pageErrors));
    const gauge = system ? firefoxGauge(system) : chromiumGauge(browser, tabs);
    const about = { browser: await browser.version(), memoryOf: gauge.of, tabs: TABS, articles: site.size };
    return await visitAll({
      visits,
      tabs,
      site,
      gauge,
      watch,
      pageErrors,
      tell: (result) => tell(result, about),
    });
  } finally {
    await browser.close();
  }
}

interface Session {
  visits: number;
  tabs: readonly Page[];
  site: Site;
  gauge: Gauge;
  watch: Watch;
  pageErrors: readonly string[];
  tell: (result: SoakResult) => void;
}

async function visitAll({
  visits,
  tabs,
  site,
  gauge,
  watch,
  pageErrors,
  tell,
}: Session): Promise<SoakResult> {
  const paths = [...site.keys()];
  const firstSeen = new Map<string, string>();
  const faults: string[] = [];
  const stretches: Stretch[] = [];
  let made: Visit[] = [];
  let machine: number[] = [];
  const result = async (): Promise<SoakResult> => {
    const errors = [...pageErrors, ...(await watch.errors())].filter((error) => !isOfAPageLeft(error));
    return { stretches, errors: [...faults, ...errors] };
  };
  for (let i = 0; i < visits; i++) {
    const path = paths[i % paths.length]!;
    machine.push(timeOfMachine());
    try {
      const one = await visit(tabs[i % tabs.length]!, SITE_ORIGIN + path, (i % paths.length) / paths.length);
      made.push(one);
      const before = firstSeen.get(path) ?? one.seen;
      firstSeen.set(path, before);
      if (one.seen !== before) faults.push(`visit ${i + 1}, ${path}: ${differenceOf(before, one.seen)}`);
    } catch (error) {
      faults.push(`visit ${i + 1}, ${path}: ${(error as Error).message}`);
    }
    if ((i + 1) % Math.ceil(visits / STRETCHES) !== 0 && i + 1 < visits) continue;
    const median = (times: number[]): number => (times.length > 0 ? quantile(times, 0.5) : NaN);
    stretches.push({
      visits: i + 1,
      ...(await gauge.read()),
      marksMs: median(made.map(({ marksMs }) => marksMs)),
      cardMs: median(made.map(({ cardMs }) => cardMs)),
      machineMs: median(machine),
    });
    made = [];
    machine = [];
    tell(await result());
  }
  return await result();
}

/** The first line that is another than when the article was opened for the first time. */
function differenceOf(before: string, now: string): string {
  const [were, are] = [before.split('\n'), now.split('\n')];
  const at = were.findIndex((line, i) => line !== are[i]);
  return `said “${were[at] ?? ''}” at first, now “${are[at] ?? ''}”`;
}

/** An odd number of articles, so that each comes round in every tab. */
function articleSite(): Site {
  const pages = goldArticles().map(articlePage);
  const odd = pages.slice(0, pages.length - ((pages.length + 1) % 2));
  return new Map(
    odd.map(({ path, html }, i) => [
      `${path}-${i + 1}`,
      { contentType: 'text/html; charset=utf-8', body: html },
    ]),
  );
}

async function openTab(browser: Browser, site: Site, errors: string[]): Promise<Page> {
  const tab = await browser.newPage();
  await serveSite(tab, site);
  tab.on('pageerror', (error) => errors.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return tab;
}
