/** Counts of the dataset, by kind. */
import type { ContextSource } from '../../src/context/schema';

/** A profile has a background and a record of at least so many dated entries. */
const PROFILE_RECORD = 5;

export function countEntries(source: ContextSource): Record<string, number | string> {
  const instruments = source.sanctions.flatMap((regime) => regime.instruments);
  return {
    version: source.version,
    reviewed: source.reviewed,
    people: source.people.length,
    profiles: source.people.filter(
      (person) => person.background && (person.record?.length ?? 0) >= PROFILE_RECORD,
    ).length,
    offices: source.people.reduce((sum, person) => sum + (person.offices?.length ?? 0), 0),
    meetings: source.meetings.length,
    meetingsWithOutcome: source.meetings.filter((meeting) => meeting.outcome).length,
    regimes: source.sanctions.length,
    instruments: instruments.length,
    measures: instruments.reduce((sum, instrument) => sum + instrument.measures.length, 0),
    designations: source.people.reduce((sum, person) => sum + (person.sanctions?.length ?? 0), 0),
    institutions: source.institutions.length,
    places: source.places.length,
    countries: source.countries.length,
    series: source.series.length,
    subjects: source.subjects.length,
  };
}
