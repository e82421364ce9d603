/** What a card of sanctions lists: measures, instruments, and the bars of the drawing. */
import type { Context } from '@/context/context';
import { compareDates, firstDay, type IsoDate } from '@/context/dates';
import type { InstrumentDetails, InstrumentFacts, RegimeCore } from '@/context/facts';
import type { EntityRef } from '@/linking/annotation';
import type { GrowthBar, InstrumentLine, MeasureLine } from '../card';
import { isLater } from './cut';

export type SanctionsRef = Extract<EntityRef, { kind: 'sanctions' }>;

export interface Instrument {
  facts: InstrumentFacts;
  details: InstrumentDetails;
}

/** Earliest first. */
export function measureLines(
  { measures }: SanctionsRef,
  instruments: readonly Instrument[],
  context: Context,
): MeasureLine[] {
  return measures
    .flatMap(({ instrument, index }): MeasureLine[] => {
      const found = instruments.find(({ facts: { id } }) => id === instrument);
      const measure = context.measuresOf(instrument)[index];
      const says = found?.details.says[index];
      if (!found || !measure || says === undefined) return [];
      const to = measure.to ?? found.facts.to;
      return [
        {
          instrument: found.facts.name,
          says,
          from: measure.from ?? found.facts.adopted,
          ...(to !== undefined && { to }),
        },
      ];
    })
    .sort((a, b) => compareDates(firstDay(a.from), firstDay(b.from)));
}

/** Latest first. @param answered the one whose summary the card's first lines say */
export function instrumentLines(
  instruments: readonly Instrument[],
  day: IsoDate,
  answered?: Instrument,
): InstrumentLine[] {
  return instruments
    .map((instrument) => {
      const { facts, details } = instrument;
      return {
        id: facts.id,
        name: facts.name,
        adopted: facts.adopted,
        ...(facts.to && !isLater(facts.to, day) && { ended: facts.to }),
        ...(instrument !== answered && { summary: details.summary }),
      };
    })
    .sort((a, b) => compareDates(firstDay(b.adopted), firstDay(a.adopted)));
}

/** Earliest first. */
export function growthBars(ref: SanctionsRef, { instruments }: RegimeCore, day: IsoDate): GrowthBar[] {
  return instruments
    .filter(({ adopted }) => !isLater(adopted, day))
    .map(({ id, name, adopted, to }) => ({
      id,
      name,
      adopted,
      ...(to && !isLater(to, day) && { ended: to }),
      isMeant: ref.instruments.includes(id),
    }))
    .sort((a, b) => compareDates(firstDay(a.adopted), firstDay(b.adopted)));
}
