/** `npm run update-path`: builds an earlier commit, and updates from it to what is built here, in both browsers. */
import { parseArgs } from 'node:util';
import { ensureBrowsers, howToInstall } from './browsers/install';
import { circumstances } from './reports/circumstances';
import { writeSection } from './reports/section';
import { withEarlierBuild } from './update-path/earlier-build';
import { formatUpdate } from './update-path/report';
import { BROWSERS, updateFrom, type Update } from './update-path/update-from';

const USAGE = `usage: npm run update-path -- --from COMMIT [--report]
  --from    a commit, branch or tag: its build, made with its own packages, is installed first
  --report  also writes docs/reports/update-path.md
Takes the built extension (npm run build).`;

const REPORT = 'docs/reports/update-path.md';
const TITLE = 'Updates from earlier versions';

/** @returns the exit code: 0 all was kept, 1 something wasn't, 2 not understood */
function main(words: string[]): number {
  const { from, report } = parse(words);
  if (from === undefined) {
    console.error(USAGE);
    return 2;
  }
  const found = ensureBrowsers(BROWSERS);
  const missing = BROWSERS.filter((name) => !found.has(name));
  if (missing.length > 0) {
    console.error(missing.map(howToInstall).join('\n'));
    return 1;
  }
  const made = circumstances();
  const updates = withEarlierBuild(from, (earlier): Update[] => {
    const all = BROWSERS.map((browser) => updateFrom(earlier.folder, browser));
    const body = formatUpdate(all, { made, ...earlier });
    console.log(`\n${body}`);
    if (report) writeSection(REPORT, TITLE, `From ${earlier.name}`, body);
    return all;
  });
  return updates.every(({ tests }) => tests.length > 0 && tests.every(({ passed }) => passed)) ? 0 : 1;
}

function parse(words: string[]): { from?: string | undefined; report: boolean } {
  try {
    const { values } = parseArgs({
      args: words,
      options: { from: { type: 'string' }, report: { type: 'boolean', default: false } },
    });
    return values;
  } catch (error) {
    console.error((error as Error).message);
    return { report: false };
  }
}

process.exitCode = main(process.argv.slice(2));
