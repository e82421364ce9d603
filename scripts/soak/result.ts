/** What a soak has come to, stretch by stretch, and what is wrong with it. */
import { quantile } from '../bench/measure';

export interface Stretch {
  /** Made so far. */
  visits: number;
  /** Megabytes at its end. */
  pages: number;
  background: number;
  /** Medians of its visits, in milliseconds. */
  marksMs: number;
  cardMs: number;
  /** For work that is always the same, outside of the browser. */
  machineMs: number;
}

export interface SoakResult {
  stretches: readonly Stretch[];
  /** Of pages and background, and what didn't come or came otherwise than the first time. */
  errors: readonly string[];
}

/** By then the dataset is open, and each of eight tabs keeps as many of the pages that were left, for going back, as it ever will. */
const WARM_UP_VISITS = 64;
/** So many stretches after that are the beginning, and so many the end. */
const COMPARED = 3;
/** Of what there was at the beginning: engines keep what they may need again, and never quite the same. */
const MOST_GROWTH = 1.1;
/** Timers and garbage, after what the machine itself has become slower. */
const MOST_SLOWDOWN = 1.25;

export type Measure = 'pages' | 'background' | 'marksMs' | 'cardMs' | 'machineMs';

/** The end as a multiple of the beginning, by medians; undefined while there are too few stretches to tell. */
export function growthOf(stretches: readonly Stretch[], measure: Measure): number | undefined {
  const warm = stretches.filter(({ visits }) => visits >= WARM_UP_VISITS).map((stretch) => stretch[measure]);
  if (warm.length < 2 * COMPARED) return undefined;
  return quantile(warm.slice(-COMPARED), 0.5) / quantile(warm.slice(0, COMPARED), 0.5);
}

/** @returns a sentence for each thing that isn't as it should be */
export function faultsOf({ stretches, errors }: SoakResult): string[] {
  const growth = (measure: Measure): number => growthOf(stretches, measure) ?? 1;
  const grows = (measure: Measure, most: number): boolean => growth(measure) > most;
  // a machine that became faster excuses nothing, and makes nothing worse
  const slows = (measure: Measure): boolean =>
    grows(measure, MOST_SLOWDOWN * Math.max(1, growth('machineMs')));
  return [
    ...(grows('pages', MOST_GROWTH) ? ['the pages hold more and more'] : []),
    ...(grows('background', MOST_GROWTH) ? ['the background holds more and more'] : []),
    ...(slows('marksMs') ? ['marks come later and later'] : []),
    ...(slows('cardMs') ? ['cards come later and later'] : []),
    ...errors,
  ];
}
