/** The bars that scores must reach, from tests/evaluation/bars.json. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export const METRICS = ['recall', 'precision', 'f1'] as const;
export type Metric = (typeof METRICS)[number];

const percent = z.number().min(0).max(100);
const kindBars = z.partialRecord(
  z.enum(['person', 'described', 'meeting', 'sanctions', 'organisation']),
  z.strictObject({ recall: percent.optional(), precision: percent.optional(), f1: percent.optional() }),
);
export type KindBars = z.infer<typeof kindBars>;

const bars = z.strictObject({
  referee: z
    .record(z.string().describe('a folder of gold articles'), kindBars)
    .describe('for the gold beside the project, scored by its referee'),
  gold: kindBars.describe('for tests/gold, scored by `npm run evaluate`'),
  negatives: z
    .strictObject({ wrong: z.int().min(0) })
    .describe('how many wrong annotations its articles with nothing to explain may have'),
});
export type Bars = z.infer<typeof bars>;

/** @throws if the file isn't of that form */
export function readBars(path = 'tests/evaluation/bars.json'): Bars {
  return bars.parse(JSON.parse(readFileSync(path, 'utf8')));
}
