/** `npm run context -- check`: proves the dataset, or names each problem. */
import { formatProblem, type ReadSource } from './read-source';
import { countEntries } from './stats';

/** @returns the exit code: 0 sound, 1 not */
export function check({ source, problems }: ReadSource): number {
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length) {
    console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the dataset`);
    return 1;
  }
  const counts = countEntries(source);
  console.log(
    `The dataset is sound: ${counts.people} people, ${counts.meetings} meetings, ${counts.regimes} sanctions regimes.`,
  );
  return 0;
}
