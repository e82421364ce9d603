/** Since when sanctions stand, and whether they stood on a day. */
import type { Context } from '@/context/context';
import { compareDates, firstDay, lastDay, type IsoDate, type PartialDate } from '@/context/dates';
import type { InstrumentFacts, RegimeCore } from '@/context/facts';
import type { MeasureLine, SanctionsState } from '../card';
import { stands } from './cut';

interface Span {
  from: PartialDate;
  to?: PartialDate | undefined;
}

/** How long what the words mean has stood: measures, or else instruments, or the whole regime. */
export function spansOf(
  measures: readonly MeasureLine[],
  meant: readonly { facts: InstrumentFacts }[],
  regime: RegimeCore,
): readonly Span[] {
  if (measures.length > 0) return measures;
  if (meant.length === 0) return [regime];
  return meant.map(({ facts: { adopted, to } }) => ({ from: adopted, to }));
}

/** Of several, from the first to the last of them, and in force if one is. */
export function stateOf(spans: readonly Span[], day: IsoDate, context: Context): SanctionsState {
  const starts = spans.map(({ from }) => from).sort((a, b) => compareDates(firstDay(a), firstDay(b)));
  const ends = spans.flatMap(({ to }) => to ?? []).sort((a, b) => compareDates(lastDay(a), lastDay(b)));
  const isOver = ends.length === spans.length;
  const stoodOn = (on: IsoDate): boolean => spans.some(({ from, to }) => stands(from, to, on));
  return {
    from: starts[0]!,
    ...(isOver && { to: ends.at(-1)! }),
    inForceThen: stoodOn(day),
    inForceNow: stoodOn(context.reviewed),
  };
}
