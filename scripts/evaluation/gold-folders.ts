/** Where the referee and its gold articles are, on the machines that have them: beside the project, not in it. */
export const GOLD = '../shared/evaluation';
export const SCORE_SCRIPT = `${GOLD}/score.mjs`;
