/** Which measures the words around a mention describe: "hiring North Korean workers abroad", "the oil cap". */
import type { Context } from '@/context/context';
import { addDays, firstDay, lastDay, type IsoDate } from '@/context/dates';
import type { MeasureFacts, RegimeCore } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import type { MeasureRef } from '../../annotation';
import { fold } from '../../text/fold';

export interface MeasureMatch {
  regime: RegimeCore;
  measures: MeasureRef[];
  /** The longest term found. */
  term: string;
  /** Where the last of the terms ends, in the words. */
  end: number;
}

interface Term {
  pattern: RegExp;
  term: string;
  regime: RegimeCore;
  ref: MeasureRef;
  /** The days on which the measure is in force or in the news. */
  since: IsoDate;
  until: IsoDate | undefined;
}

/** Days ahead of which the measures of an adopted instrument are in the news. */
const COMING_WITHIN = 180;

interface Terms {
  all: readonly Term[];
  /** Found where one of them is: most words describe no measure. */
  any: RegExp;
}

/** By regime; made when a regime first comes up. */
const terms = new WeakMap<Context, Map<string, Terms>>();

/** The measures of a regime, in force on the day, whose terms stand in the words; of one that has ended, on its last day. */
export function measuresIn(
  words: string,
  regime: RegimeCore,
  context: Context,
  day: IsoDate,
): MeasureMatch | undefined {
  const lower = words.toLowerCase();
  const { all, any } = termsOf(regime, context);
  if (!any.test(lower)) return undefined;
  const on = regime.to && lastDay(regime.to) < day ? lastDay(regime.to) : day;
  const found = all.filter(
    ({ since, until, pattern }) => since <= on && (!until || until >= on) && pattern.test(lower),
  );
  if (!found.length) return undefined;
  const longest = Math.max(...found.map(({ term }) => term.length));
  const unique = new Map(found.map(({ ref }) => [`${ref.instrument}#${ref.index}`, ref]));
  return {
    regime,
    measures: [...unique.values()],
    term: found.find(({ term }) => term.length === longest)!.term,
    end: Math.max(...found.map(({ pattern }) => endOf(pattern, lower))),
  };
}

function endOf(pattern: RegExp, words: string): number {
  const match = pattern.exec(words);
  return match ? match.index + match[0].length : 0;
}

function daysInForce(
  instrument: RegimeCore['instruments'][number],
  measure: MeasureFacts,
): Pick<Term, 'since' | 'until'> {
  const adopted = firstDay(instrument.adopted);
  const from = addDays(firstDay(measure.from ?? instrument.adopted), -COMING_WITHIN);
  const to = measure.to ?? instrument.to;
  return { since: from > adopted ? from : adopted, until: to && lastDay(to) };
}

/** The terms of a regime. Between the words of a term any space or punctuation may stand. */
function termsOf(regime: RegimeCore, context: Context): Terms {
  const byRegime = getOrInsert(terms, context, () => new Map<string, Terms>());
  return getOrInsert(byRegime, regime.id, () => {
    const all = regime.instruments.flatMap((instrument) =>
      context.measuresOf(instrument.id).flatMap((measure, index) =>
        measure.terms.map((term) => ({
          pattern: patternOf(term),
          term,
          regime,
          ref: { instrument: instrument.id, index },
          ...daysInForce(instrument, measure),
        })),
      ),
    );
    return { all, any: anyOf(all) };
  });
}

function patternOf(term: string): RegExp {
  const words = fold(term)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return new RegExp(`\\b${words.join('\\W+')}\\b`);
}

/** @returns a pattern that is found nowhere if there are none */
function anyOf(all: readonly Term[]): RegExp {
  return all.length ? new RegExp([...new Set(all.map(({ pattern }) => pattern.source))].join('|')) : /(?!)/;
}
