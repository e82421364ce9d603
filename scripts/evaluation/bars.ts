/** The bars that the referee's scores must reach, from tests/evaluation/bars.json. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export const METRICS = ['recall', 'precision', 'f1'] as const;
export type Metric = (typeof METRICS)[number];

const percent = z.number().min(0).max(100);
const bars = z.record(
  z.string().describe('a folder of gold articles'),
  z.partialRecord(
    z.enum(['person', 'described', 'meeting', 'sanctions', 'organisation']),
    z.strictObject({ recall: percent.optional(), precision: percent.optional(), f1: percent.optional() }),
  ),
);
export type Bars = z.infer<typeof bars>;

/** @throws if the file isn't of the form {folder: {kind: {metric: percent}}} */
export function readBars(path = 'tests/evaluation/bars.json'): Bars {
  return bars.parse(JSON.parse(readFileSync(path, 'utf8')));
}
