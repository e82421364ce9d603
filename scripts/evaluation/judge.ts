/** Holds the rows of a score against the bars. Pure, so that its own test needs neither referee nor linker. */
import { METRICS, type KindBars, type Metric } from './bars';

/** A row of `score.mjs --json`, or of our own `tally`; the metrics are between 0 and 1, null where there is nothing to divide by. */
export type ScoreRow = { kind: string; gold: number } & Record<Metric, number | null>;

export interface Verdict {
  kind: string;
  gold: number;
  cells: { metric: Metric; percent: number | null; bar: number | undefined; reached: boolean }[];
}

/** A bar whose metric is null counts as missed: a bar is set only where there is something to find. */
export function judge(rows: readonly ScoreRow[], bars: KindBars): Verdict[] {
  const barsOf = new Map(Object.entries(bars));
  return rows.map((row) => ({
    kind: row.kind,
    gold: row.gold,
    cells: METRICS.map((metric) => {
      const share = row[metric];
      const percent = share === null ? null : 100 * share;
      const bar = barsOf.get(row.kind)?.[metric];
      return { metric, percent, bar, reached: bar === undefined || (percent !== null && percent >= bar) };
    }),
  }));
}

export function passes(verdicts: readonly Verdict[]): boolean {
  return verdicts.every(({ cells }) => cells.every((cell) => cell.reached));
}

/** A table for a person: each score with its bar, the missed ones marked. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
  const lines = [
    `${'kind'.padEnd(14)}${'gold'.padStart(5)}${METRICS.map((metric) => metric.padStart(20)).join('')}`,
  ];
  for (const { kind, gold, cells } of verdicts) {
    const shown = cells.map(({ percent, bar, reached }) => {
      const score = percent === null ? '–' : percent.toFixed(1);
      const against = bar === undefined ? '' : ` (${reached ? 'bar' : 'BELOW'} ${String(bar)})`;
      return `${score}${against}`.padStart(20);
    });
    lines.push(`${kind.padEnd(14)}${String(gold).padStart(5)}${shown.join('')}`);
  }
  return lines.join('\n');
}
