/** `npm run context -- check`: proves the dataset, or names each problem; warns of what may be none. */
import { join } from 'node:path';
import { findHindsight } from '../../src/context/check/hindsight';
import { checkSpelling } from '../../src/context/check/spelling';
import { readDictionary, WORDS_FILE } from './dictionary';
import { formatProblem, locate, type ReadSource } from './read-source';
import { countEntries } from './stats';

/** @param folder of the dataset; @returns the exit code: 0 sound, 1 not */
export function check({ source, where, problems: structural }: ReadSource, folder: string): number {
  const misspelt = checkSpelling(source, readDictionary(join(folder, WORDS_FILE))).map((finding) =>
    locate(finding, where),
  );
  const problems = [...structural, ...misspelt];
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length) {
    console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the dataset`);
    return 1;
  }
  for (const finding of findHindsight(source))
    console.error(`warning: ${formatProblem(locate(finding, where))}`);
  const counts = countEntries(source);
  console.log(
    `The dataset is sound: ${counts.people} people, ${counts.meetings} meetings, ${counts.regimes} sanctions regimes.`,
  );
  return 0;
}
