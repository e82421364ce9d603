/** A soak's report, also of one that is still under way. */
import { table } from '../reports/section';
import { faultsOf, growthOf, type Measure, type SoakResult } from './result';

export interface Circumstances {
  /** Day, browser, machine. */
  made: string;
  /** What the megabytes are of. */
  memoryOf: string;
  /** Planned. */
  visits: number;
  tabs: number;
  articles: number;
  seconds: number;
}

const MEASURES: readonly { name: string; of: Measure; digits: number }[] = [
  { name: 'pages, MB', of: 'pages', digits: 1 },
  { name: 'background, MB', of: 'background', digits: 1 },
  { name: 'to marks, ms', of: 'marksMs', digits: 0 },
  { name: 'to a card, ms', of: 'cardMs', digits: 0 },
  { name: 'machine, ms', of: 'machineMs', digits: 0 },
];

export function formatSoak(
  result: SoakResult,
  { made, memoryOf, visits, tabs, articles, seconds }: Circumstances,
): string {
  const { stretches, errors } = result;
  const done = stretches.at(-1)?.visits ?? 0;
  const growth = (of: Measure): string => {
    const times = growthOf(stretches, of);
    return times === undefined ? '' : `× ${times.toFixed(2)}`;
  };
  return [
    made,
    '',
    `${done} of ${visits} visits to ${articles} articles by turns, over ${tabs} tabs, with a card each, in ${Math.round(seconds)} seconds. Memory is ${memoryOf}, garbage collected. “To a card” is from the pointer’s setting out; “machine” is a piece of work outside of the browser that is always the same.`,
    '',
    table(
      ['visits', ...MEASURES.map(({ name }) => name)],
      [
        ...stretches.map((stretch) => [
          String(stretch.visits),
          ...MEASURES.map(({ of, digits }) => stretch[of].toFixed(digits)),
        ]),
        ['end against beginning', ...MEASURES.map(({ of }) => growth(of))],
      ],
    ),
    '',
    `Errors: ${errors.length}.${done < visits ? ' Not run to its end.' : ''}`,
    ...faultsOf(result).map((fault) => `- ${fault}`),
  ].join('\n');
}
