/** `npm run bench`: how fast it is, beside its peers and against its bars. */
import { measureBrowser } from './bench/browser/browser-part';
import { measureCheck } from './bench/check';
import { measureCold } from './bench/cold/cold-start';
import { measureLinking } from './bench/link/link-part';
import { parseBench, USAGE, type BenchOptions, type Group } from './bench/options';
import { formatReport, join, reaches, thisMachine, type Part } from './bench/report';
import { measureScan } from './bench/scan/scan-part';
import { measureSizes } from './bench/sizes';
import { build } from './build';
import { loadDataset } from './context/load-dataset';

/** @returns the exit code: 0 measured, 1 a check failed, 2 not understood */
async function main(words: readonly string[]): Promise<number> {
  const options = parseBench(words);
  if (options === 'help') {
    console.log(USAGE);
    return 0;
  }
  if ('wrong' in options) {
    console.error(`${options.wrong}\n${USAGE}`);
    return 2;
  }
  const machine = thisMachine();
  const report = { machine, ...(await measure(options)) };
  console.log(options.json ? JSON.stringify(report) : formatReport(report));
  // a bar that isn't reached is news, not an error; what CI watches is one
  return options.what === 'check' && report.figures.some((figure) => reaches(figure) === false) ? 1 : 0;
}

async function measure(options: BenchOptions): Promise<Part> {
  switch (options.what) {
    case 'check':
      return measureCheck();
    case 'browser':
      return measureBrowser(options.browser);
    case 'node': {
      // first: an old build, or none, would be found out after minutes
      if (options.groups.includes('size') && !(build('chromium') && build('firefox')))
        throw new Error('There is nothing to weigh without a build.');
      const { compiled } = loadDataset();
      const measures: Record<Group, () => Part> = {
        scan: () => measureScan(compiled),
        link: () => measureLinking(compiled),
        cold: () => measureCold(compiled),
        size: () => ({ tables: [], figures: measureSizes() }),
      };
      return join(options.groups.map((group) => measures[group]()));
    }
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
