/** Where gold articles are: the project's own, and, on the machines that have them, others beside it with their referee. */
export const OWN_GOLD = 'tests/gold';
export const GOLD = '../shared/evaluation';
export const SCORE_SCRIPT = `${GOLD}/score.mjs`;

const GOLD_SUFFIX = '.gold.txt';

export function isGoldFile(name: string): boolean {
  return name.endsWith(GOLD_SUFFIX);
}

/** Articles of the project's own gold in which there is nothing to explain: each annotation in them is wrong. */
export function isNegative(name: string): boolean {
  return name.startsWith('negative-');
}
