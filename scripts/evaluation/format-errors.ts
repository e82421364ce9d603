/** Errors and changes as lines for a person, under the article that they are in. */
import type { EvaluationError } from './errors';

/** The same words, whatever happened to them, begin in the same column. */
const VERDICT_WIDTH = 10;

export function formatErrors(errors: readonly EvaluationError[]): string {
  return underArticles(errors.map((error) => ({ ...error, verdict: error.what })));
}

/** @param won errors of the old linker that the new one doesn't make, `lost` the reverse */
export function formatChange(won: readonly EvaluationError[], lost: readonly EvaluationError[]): string {
  const lines = [
    ...won.map((error) => ({ ...error, verdict: error.what === 'missed' ? '+ found' : '+ silent' })),
    ...lost.map((error) => ({ ...error, verdict: `- ${error.what}` })),
  ].sort(
    (a, b) =>
      (a.article < b.article ? -1 : Number(a.article > b.article)) || a.block - b.block || a.start - b.start,
  );
  return underArticles(lines);
}

function underArticles(errors: readonly (EvaluationError & { verdict: string })[]): string {
  const lines: string[] = [];
  let article: string | undefined;
  for (const error of errors) {
    if (error.article !== article) lines.push(...(article === undefined ? [] : ['']), error.article);
    article = error.article;
    const { verdict, block, words, meaning, why } = error;
    lines.push(
      `  ${verdict.padEnd(VERDICT_WIDTH)}[${block}] “${words}” → ${meaning}${why ? `   because: ${why}` : ''}`,
    );
  }
  return lines.join('\n');
}
