/** Which measures the words around a mention describe: "hiring North Korean workers abroad", "the oil cap". */
import type { Context } from '@/context/context';
import { firstDay, lastDay, type IsoDate } from '@/context/dates';
import type { RegimeFacts } from '@/context/facts';
import type { MeasureRef } from '../annotation';
import { fold } from '../text/fold';

export interface MeasureMatch {
  regime: RegimeFacts;
  measures: MeasureRef[];
  /** The longest term found. */
  term: string;
  /** Where the last of the terms ends, in the words. */
  end: number;
}

interface Term {
  pattern: RegExp;
  term: string;
  regime: RegimeFacts;
  ref: MeasureRef;
}

const indexes = new WeakMap<Context, Map<string, Term[]>>();

/** The measures of a regime, in force on the day, whose terms stand in the words. */
export function measuresIn(
  words: string,
  regime: RegimeFacts,
  context: Context,
  day: IsoDate,
): MeasureMatch | undefined {
  const terms = termsOf(context).get(regime.id) ?? [];
  const lower = words.toLowerCase();
  const found = terms.filter((term) => inForce(term.ref, regime, day) && term.pattern.test(lower));
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

function inForce(ref: MeasureRef, regime: RegimeFacts, day: IsoDate): boolean {
  const instrument = regime.instruments.find((one) => one.id === ref.instrument);
  const measure = instrument?.measures[ref.index];
  if (!instrument || !measure) return false;
  const to = measure.to ?? instrument.to;
  return firstDay(measure.from ?? instrument.adopted) <= day && (!to || lastDay(to) >= day);
}

/** Terms by regime. Between the words of a term up to two others may stand: "workers [sent] abroad". */
function termsOf(context: Context): Map<string, Term[]> {
  let index = indexes.get(context);
  if (!index) {
    index = new Map();
    for (const regime of context.regimes) {
      const terms: Term[] = [];
      for (const instrument of regime.instruments) {
        instrument.measures.forEach((measure, at) => {
          for (const term of measure.terms)
            terms.push({
              pattern: patternOf(term),
              term,
              regime,
              ref: { instrument: instrument.id, index: at },
            });
        });
      }
      index.set(regime.id, terms);
    }
    indexes.set(context, index);
  }
  return index;
}

function patternOf(term: string): RegExp {
  const words = fold(term).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean); // prettier-ignore
  return new RegExp(`\\b${words.join('\\W+')}\\b`);
}
