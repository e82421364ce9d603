/** `npm run referee`: scores `annotate` on the gold articles beside the project and fails below the bars. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readBars } from './bars';
import { GOLD, SCORE_SCRIPT } from './gold-folders';
import { formatVerdicts, judge, passes } from './judge';

const share = z.number().nullable();
const scores = z.object({
  articles: z.number(),
  rows: z.array(z.object({ kind: z.string(), gold: z.number(), recall: share, precision: share, f1: share })),
});

/** @returns the exit code: 0 all bars reached (or no referee here), 1 below a bar */
function main(): number {
  if (!existsSync(SCORE_SCRIPT)) {
    console.log(`No referee at ${SCORE_SCRIPT}; nothing to score.`);
    return 0;
  }
  let reached = true;
  for (const [folder, bars] of Object.entries(readBars().referee)) {
    const { articles, rows } = score(join(GOLD, folder));
    const verdicts = judge(rows, bars);
    console.log(
      `${folder}: ${String(articles)} ${articles === 1 ? 'article' : 'articles'}\n${formatVerdicts(verdicts)}\n`,
    );
    reached &&= passes(verdicts);
  }
  if (!reached)
    console.log(
      `Below a bar of tests/evaluation/bars.json. Details: node ${SCORE_SCRIPT} --verbose ${GOLD}/FOLDER`,
    );
  return reached ? 0 : 1;
}

function score(folder: string): z.infer<typeof scores> {
  const { status, stdout } = spawnSync(process.execPath, [SCORE_SCRIPT, '--json', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${SCORE_SCRIPT} failed on ${folder}`);
  return scores.parse(JSON.parse(stdout));
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
