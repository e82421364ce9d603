/** Gold files and what was found in them, scored: the table's rows and the single errors. */
import { listErrors, type EvaluationError } from './errors';
import type { Found } from './found';
import type { ScoreRow } from './judge';
import type { GoldFile } from './read-gold-files';
import { scoreArticle } from './score';
import { tally } from './tally';

export interface Evaluation {
  rows: ScoreRow[];
  errors: EvaluationError[];
}

/** @param found what the linker found, an array a gold file, in order */
export function evaluate(golds: readonly GoldFile[], found: readonly (readonly Found[])[]): Evaluation {
  const scored = golds.map((gold, i) => ({ name: gold.name, score: scoreArticle(gold, found[i]!) }));
  return {
    rows: tally(scored.map(({ score }) => score)),
    errors: scored.flatMap(({ name, score }) => listErrors(name, score)),
  };
}
