/** `npm run soak`: a long day of reading in some minutes. What memory, errors and response come to in the end. */
import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers/find';
import { circumstances } from './reports/circumstances';
import { writeSection } from './reports/section';
import { formatSoak } from './soak/report';
import { faultsOf, type SoakResult } from './soak/result';
import { soak, type SoakSetting } from './soak/session';

const USAGE = `usage: npm run soak -- [--browser chromium|firefox] [--visits N] [--report]
  --browser  chromium, if nothing is said
  --visits   articles that are opened and rested on, over 8 tabs by turns; 500 if nothing is said
  --report   also writes docs/reports/soak.md, anew after each tenth of the visits
Takes the built extension (npm run build).`;

const REPORT = 'docs/reports/soak.md';
const TITLE = 'Soak: 500 visits in one session';
const HEADINGS: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };
/** Each tenth has a visit in every tab. */
const FEWEST_VISITS = 80;

interface Options {
  browser: BrowserName;
  visits: number;
  writesReport: boolean;
}

/** @returns the exit code: 0 all as it should be, 1 something grew or failed, 2 not understood */
async function main(words: string[]): Promise<number> {
  const options = parse(words);
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  const { browser, visits, writesReport } = options;
  const start = performance.now();
  const made = circumstances();
  let report = '';
  const tell = (result: SoakResult, { browser: version, ...setting }: SoakSetting): void => {
    const seconds = (performance.now() - start) / 1_000;
    report = formatSoak(result, { made: `${version} · ${made}`, visits, seconds, ...setting });
    const { pages, background, marksMs, cardMs, visits: done } = result.stretches.at(-1)!;
    console.log(
      `${done} visits, ${Math.round(seconds)} s: pages ${pages.toFixed(1)} MB, background ${background.toFixed(1)} MB, marks ${marksMs.toFixed(0)} ms, card ${cardMs.toFixed(0)} ms, ${result.errors.length} errors`,
    );
    if (writesReport) writeSection(REPORT, TITLE, HEADINGS[browser], report);
  };
  const result = await soak({ browser, visits, tell });
  console.log(`\n${report}`);
  return faultsOf(result).length > 0 ? 1 : 0;
}

/** @returns what is wrong, if it isn't understood */
function parse(words: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        browser: { type: 'string', default: 'chromium' },
        visits: { type: 'string', default: '500' },
        report: { type: 'boolean', default: false },
      },
    });
    const { browser } = values;
    const visits = Number(values.visits);
    if (browser !== 'chromium' && browser !== 'firefox')
      return `--browser is chromium or firefox, not ${browser}`;
    if (!Number.isInteger(visits) || visits < FEWEST_VISITS)
      return `--visits is a whole number, ${FEWEST_VISITS} at least`;
    return { browser, visits, writesReport: values.report };
  } catch (error) {
    return (error as Error).message;
  }
}

process.exitCode = await main(process.argv.slice(2));
