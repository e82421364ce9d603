/** How the UN list's own types and reference numbers stand to the dataset's regimes and instruments. */
import { lastDay, type IsoDate } from '../../src/context/dates';
import type { InstrumentSource, RegimeSource } from '../../src/context/schema';

/** A person's reference number, `KPi.043`; an entity's has an `e`. */
export const UN_REFERENCE = /\b[A-Z]{2}i\.\d{3}\b/;

/** UN_LIST_TYPE of the list, or the two letters of a reference number, and the regimes of the dataset that it may be. */
const REGIMES: Record<string, readonly string[]> = {
  'Al-Qaida': ['un-isil-al-qaida', 'un-al-qaida', 'un-taliban-al-qaida-1999'],
  CAR: ['un-car'],
  DPRK: ['un-north-korea'],
  DRC: ['un-drc'],
  'Guinea-Bissau': ['un-guinea-bissau'],
  GB: ['un-guinea-bissau'],
  Haiti: ['un-haiti'],
  Iran: ['un-iran'],
  Iraq: ['un-iraq'],
  Libya: ['un-libya'],
  Mali: ['un-mali'],
  Somalia: ['un-somalia', 'un-al-shabaab'],
  'South Sudan': ['un-south-sudan'],
  SouthSudan: ['un-south-sudan'],
  Sudan: ['un-sudan'],
  Taliban: ['un-taliban', 'un-taliban-al-qaida-1999'],
  Yemen: ['un-yemen'],
};

/** The regimes under which a type of the list may stand in the dataset, the likeliest first. */
export function regimesOfListType(type: string, regimes: readonly RegimeSource[]): RegimeSource[] {
  return (REGIMES[type.trim()] ?? []).flatMap((id) => regimes.filter((regime) => regime.id === id));
}

/**
 * The instrument under which somebody was listed on a day. A resolution that lists persons does so on the day it is adopted;
 * else a committee did, under the resolution that first let it freeze assets or ban travel.
 */
export function listingInstrument(
  regimes: readonly RegimeSource[],
  day: IsoDate,
): InstrumentSource | undefined {
  const instruments = regimes.flatMap((regime) => regime.instruments);
  const sameDay = instruments.find(({ adopted }) => adopted === day);
  const lists = ({ measures }: InstrumentSource): boolean =>
    measures.some(({ kind }) => kind === 'asset-freeze' || kind === 'travel-ban');
  return (
    sameDay ??
    instruments
      .filter((instrument) => lists(instrument) && lastDay(instrument.adopted) <= day)
      .sort((a, b) => (a.adopted < b.adopted ? -1 : 1))[0]
  );
}
