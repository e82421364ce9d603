/** The card of sanctions: a regime, or the instruments and measures of it that the words single out. */
import type { Context } from '@/context/context';
import type { IsoDate } from '@/context/dates';
import type { MeasureLine, SanctionsCard } from '../card';
import { cutRecord, isLater, sourceLinks } from './cut';
import { sanctionsAnswer } from './sanctions-answer';
import { kindsOn } from './sanctions-fields';
import { authorityOf, sanctionsHeadline } from './sanctions-headline';
import { growthBars, instrumentLines, measureLines, type SanctionsRef } from './sanctions-lines';
import { spansOf, stateOf } from './sanctions-state';

/** @throws if the dataset has no such regime */
export function makeSanctionsCard(ref: SanctionsRef, day: IsoDate, context: Context): SanctionsCard {
  const facts = context.regime(ref.id);
  if (!facts) throw new Error(`no regime ${ref.id}`);
  const details = context.regimeDetails(ref.id);
  const instruments = facts.instruments.map((instrument, i) => ({
    facts: instrument,
    details: details.instruments[i]!,
  }));
  const meant = instruments.filter(({ facts: { id } }) => ref.instruments.includes(id));
  const measures = measureLines(ref, instruments, context);
  const only = meant.length === 1 ? meant[0] : undefined;
  const name = only ? only.facts.name : facts.name;
  const answer = sanctionsAnswer(name, ref, facts, measures, meant, day, context);
  const regime: SanctionsCard['regime'] = {
    name: facts.name,
    headline: sanctionsHeadline(facts.name, facts, kindsOn(facts.instruments, day, context), context),
    authority: authorityOf(facts),
    target: context.nameOf(facts.target),
    ...stateOf([facts], day, context),
  };
  const { record, since } = cutRecord(details.record, day);
  const shown = meant.length ? meant : instruments;
  return {
    kind: 'sanctions',
    scope: ref.measures.length > 0 ? 'measure' : meant.length > 0 ? 'instrument' : 'regime',
    id: facts.id,
    name,
    headline: answer.headline,
    background: [answer.rest, details.background].filter(Boolean).join(' '),
    ...stateOf(spansOf(measures, meant, facts), day, context),
    regime,
    measures: measures.map((measure) => untilDay(measure, day)),
    ...(answer.says === 'measure' && { isAnswered: true }),
    instruments: instrumentLines(
      shown.filter(({ facts: { adopted } }) => !isLater(adopted, day)),
      day,
      answer.says === 'summary' ? only : undefined,
    ),
    instrumentsSince: instrumentLines(
      instruments.filter(({ facts: { adopted } }) => isLater(adopted, day)),
      day,
    ).reverse(),
    growth: growthBars(ref, facts, day),
    record,
    since,
    sources: sourceLinks([
      ...new Set([...meant.flatMap(({ details: { sources } }) => sources), ...details.sources]),
    ]),
    reviewed: details.reviewed ?? context.reviewed,
  };
}

/** Its end only once it has come. */
function untilDay({ to, ...measure }: MeasureLine, day: IsoDate): MeasureLine {
  return { ...measure, ...(to !== undefined && !isLater(to, day) && { to }) };
}
