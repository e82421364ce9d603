/** What a scored article got wrong, as plain data: to print, to hand over as JSON, and to compare between commits. */
import { writeReference } from './gold-references';
import type { ArticleScore } from './score';

export interface EvaluationError {
  article: string;
  what: 'missed' | 'wrong';
  block: number;
  start: number;
  words: string;
  /** The reference that was missed, or kind and id of the entity that is wrong. */
  meaning: string;
  /** Of a wrong one: what the linker says decided it. */
  why?: string;
}

/** In order of reading. A reference is missed even if the same words gave another of the mention's. */
export function listErrors(article: string, { references, guesses }: ArticleScore): EvaluationError[] {
  const missed = references
    .filter(({ found, reference }) => !found && !reference.optional)
    .map(({ mention: { block, start, words }, reference }) => ({
      article,
      what: 'missed' as const,
      block,
      start,
      words,
      meaning: writeReference(reference),
    }));
  const wrong = guesses
    .filter(({ right }) => !right)
    .map(({ found: { block, start, text, kind, why }, entity }) => ({
      article,
      what: 'wrong' as const,
      block,
      start,
      words: text,
      meaning: `${kind} ${entity.id}`,
      why,
    }));
  return [...missed, ...wrong].sort((a, b) => a.block - b.block || a.start - b.start);
}

/** @returns the errors of `some` that `others` hasn't; the reason given for a wrong one may differ */
export function errorsOnlyIn(
  some: readonly EvaluationError[],
  others: readonly EvaluationError[],
): EvaluationError[] {
  const known = new Set(others.map(keyOf));
  return some.filter((error) => !known.has(keyOf(error)));
}

function keyOf({ article, what, block, start, meaning }: EvaluationError): string {
  return JSON.stringify([article, what, block, start, meaning]);
}
