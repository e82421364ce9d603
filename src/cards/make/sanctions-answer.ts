/** The first line of a card of sanctions: what the measure or instrument does that the words mean. */
import type { Context } from '@/context/context';
import type { IsoDate } from '@/context/dates';
import type { RegimeCore } from '@/context/facts';
import type { MeasureLine } from '../card';
import { splitLead } from '@/context/lead';
import { kindsOn, mostFirst } from './sanctions-fields';
import { sanctionsHeadline } from './sanctions-headline';
import type { Instrument, SanctionsRef } from './sanctions-lines';

export interface Answer {
  headline: string;
  /** What follows the sentence that is the answer. */
  rest?: string;
  /** What of the card the answer has said: the only measure, or the summary of the only instrument. */
  says?: 'measure' | 'summary';
}

/** A sentence that tells how something came about and not what it does. */
const CIRCUMSTANCE = /^(?:Adopted|Part of)\b/;

/** @param measures that the words mean; `meant` the instruments, none of them for a whole regime */
export function sanctionsAnswer(
  name: string,
  ref: SanctionsRef,
  regime: RegimeCore,
  measures: readonly MeasureLine[],
  meant: readonly Instrument[],
  day: IsoDate,
  context: Context,
): Answer {
  const only = meant.length === 1 ? meant[0] : undefined;
  if (only && measures.length <= 1) {
    const [measure] = measures;
    const sentence = measure ? splitLead(measure.says) : leadOfSummary(only.details.summary);
    if (sentence)
      return { headline: sentence.lead, rest: sentence.rest, says: measure ? 'measure' : 'summary' };
  }
  const instruments = meant.length > 0 ? meant.map(({ facts }) => facts) : regime.instruments;
  const kinds =
    measures.length > 0
      ? mostFirst(
          ref.measures.flatMap(({ instrument, index }) => context.measuresOf(instrument)[index]?.kind ?? []),
        )
      : kindsOn(instruments, day, context);
  return { headline: sanctionsHeadline(name, regime, kinds, context) };
}

/** Of “Adopted unanimously. Bans coal. Lists ten.” the answer is “Bans coal”. */
function leadOfSummary(summary: string): ReturnType<typeof splitLead> {
  const first = splitLead(summary);
  if (!first || !CIRCUMSTANCE.test(first.lead)) return first;
  const second = splitLead(first.rest);
  return second?.lead
    ? { lead: second.lead, rest: [`${first.lead}.`, second.rest].filter(Boolean).join(' ') }
    : undefined;
}
