/** What a campaign came to, for people. */
import { table } from '../reports/section';
import type { Score } from './campaign';

/**
 * @param seed of the first round; each further round's is one more
 * @param timesAre what the milliseconds are of
 */
export function formatScores(
  scores: readonly Score[],
  { seed, seconds, timesAre }: { seed: number; seconds: number; timesAre: string },
): string {
  const lines = scores.flatMap(({ name, broken }) =>
    broken.map(({ error, seed }) => `- ${name}, seed ${seed}: ${error}`),
  );
  return [
    `${formatClock(seconds)} minutes, seed ${seed}. Times are ${timesAre}.`,
    '',
    table(
      ['inputs', 'tried', 'broken', 'median, ms', 'slowest, ms'],
      scores.map(({ name, tried, broken, median, slowest }) => [
        name,
        tried.toLocaleString('en'),
        String(broken.length),
        median.toFixed(1),
        slowest.toFixed(0),
      ]),
    ),
    ...(lines.length > 0 ? ['', ...lines] : []),
  ].join('\n');
}

/** A line of progress. */
export function formatProgress(scores: readonly Score[], seconds: number): string {
  return [
    formatClock(seconds),
    ...scores.map(
      ({ name, tried, slowest, broken }) =>
        `${name} ${tried.toLocaleString('en')}, slowest ${slowest.toFixed(0)} ms, ${broken.length} broken`,
    ),
  ].join(' · ');
}

function formatClock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
