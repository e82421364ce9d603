/** The card of sanctions: a regime, or the instruments and measures of it that the words single out. */
import type { Context } from '@/context/context';
import { firstDay, type IsoDate } from '@/context/dates';
import type { EntityRef } from '@/linking/annotation';
import type { InstrumentLine, SanctionsCard } from '../card';
import { cutRecord, isLater, sourceLinks, stands } from './cut';

type SanctionsRef = Extract<EntityRef, { kind: 'sanctions' }>;

const AUTHORITIES: Readonly<Record<string, string>> = {
  UN: 'UN Security Council',
  US: 'United States',
  EU: 'European Union',
  UK: 'United Kingdom',
  CN: 'China',
  RU: 'Russia',
};

/** @throws if the dataset has no such regime */
export function makeSanctionsCard(ref: SanctionsRef, day: IsoDate, context: Context): SanctionsCard {
  const regime = context.regime(ref.id);
  if (!regime) throw new Error(`no regime ${ref.id}`);
  const details = context.regimeDetails(ref.id);
  const authority = AUTHORITIES[regime.authority] ?? regime.authority;
  const target = context.nameOf(regime.target);
  const instruments = regime.instruments.map((instrument, i) => ({
    facts: instrument,
    details: details.instruments[i]!,
  }));
  const meant = instruments.filter(({ facts }) => ref.instruments.includes(facts.id));
  const lines = (list: typeof instruments): InstrumentLine[] =>
    list
      .map(({ facts, details: { summary } }) => ({
        id: facts.id,
        name: facts.name,
        adopted: facts.adopted,
        ...(facts.to && !isLater(facts.to, day) && { ended: facts.to }),
        summary,
      }))
      .sort((a, b) => firstDay(b.adopted).localeCompare(firstDay(a.adopted)));
  const shown = meant.length ? meant : instruments;
  const measures = ref.measures.flatMap(({ instrument, index }) => {
    const found = instruments.find(({ facts }) => facts.id === instrument);
    const facts = context.measuresOf(instrument)[index];
    const says = found?.details.says[index];
    return found && facts && says !== undefined
      ? [
          {
            instrument: found.facts.name,
            says,
            from: facts.from ?? found.facts.adopted,
            ...((facts.to ?? found.facts.to) && { to: (facts.to ?? found.facts.to)! }),
          },
        ]
      : [];
  });
  const sources = [...meant.flatMap(({ details: { sources } }) => sources), ...details.sources];
  const { record, since } = cutRecord(details.record, day);
  const [only] = meant;
  return {
    kind: 'sanctions',
    scope: ref.measures.length > 0 ? 'measure' : meant.length > 0 ? 'instrument' : 'regime',
    id: regime.id,
    name: meant.length === 1 && only ? only.facts.name : regime.name,
    headline: `${authority} on ${target}`,
    authority,
    target,
    background: details.background,
    from: regime.from,
    ...(regime.to && { to: regime.to }),
    inForceThen: stands(regime.from, regime.to, day),
    inForceNow: stands(regime.from, regime.to, context.reviewed),
    measures: measures.sort((a, b) => firstDay(a.from).localeCompare(firstDay(b.from))),
    instruments: lines(shown.filter(({ facts }) => !isLater(facts.adopted, day))),
    instrumentsSince: lines(instruments.filter(({ facts }) => isLater(facts.adopted, day))).reverse(),
    growth: instruments
      .filter(({ facts }) => !isLater(facts.adopted, day))
      .map(({ facts: { id, name, adopted, to } }) => ({
        id,
        name,
        adopted,
        ...(to && !isLater(to, day) && { ended: to }),
        isMeant: ref.instruments.includes(id),
      }))
      .sort((a, b) => firstDay(a.adopted).localeCompare(firstDay(b.adopted))),
    record,
    since,
    sources: sourceLinks([...new Set(sources)]),
    reviewed: details.reviewed ?? context.reviewed,
  };
}
