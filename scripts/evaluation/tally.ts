/** Adds up the scores of articles, a row a kind. */
import type { ScoreRow } from './judge';
import type { Reference } from './gold-references';
import type { ArticleScore } from './score';

/** Descriptions ("the North Korean leader") have a row of their own, for recall: a wrong one is a wrong person. */
const ROWS = ['person', 'described', 'meeting', 'sanctions', 'organisation'] as const;
type RowKind = (typeof ROWS)[number];

export function tally(scores: readonly ArticleScore[]): ScoreRow[] {
  const references = scores.flatMap((score) => score.references);
  const guesses = scores.flatMap((score) => score.guesses);
  return ROWS.map((kind) => {
    const required = references.filter(({ reference }) => rowOf(reference) === kind && !reference.optional);
    const given = guesses.filter(({ found }) => found.kind === kind);
    const recall = share(required.filter(({ found }) => found).length, required.length);
    const precision = share(given.filter(({ right }) => right).length, given.length);
    return { kind, gold: required.length, recall, precision, f1: harmonicMean(recall, precision) };
  });
}

function rowOf(reference: Reference): RowKind | 'place' {
  return reference.kind === 'person' && reference.described ? 'described' : reference.kind;
}

function share(part: number, whole: number): number | null {
  return whole ? part / whole : null;
}

function harmonicMean(recall: number | null, precision: number | null): number | null {
  if (recall === null || precision === null || recall + precision === 0) return null;
  return (2 * recall * precision) / (recall + precision);
}
