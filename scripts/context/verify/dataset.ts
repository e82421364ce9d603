/** The dataset with the indexes that the comparisons need, made once. */
import type {
  ContextSource,
  InstrumentSource,
  MeetingSource,
  Office,
  PersonSource,
  RegimeSource,
} from '../../../src/context/schema';
import { CountryIndex } from '../country-index';
import { PeopleIndex } from '../people-index';

export interface Dataset {
  source: ContextSource;
  people: PeopleIndex;
  countries: CountryIndex;
  /** By participant. */
  meetings: ReadonlyMap<string, readonly MeetingSource[]>;
  /** By country or institution. */
  offices: ReadonlyMap<string, readonly { person: PersonSource; office: Office }[]>;
  instruments: ReadonlyMap<string, { instrument: InstrumentSource; regime: RegimeSource }>;
}

export function indexDataset(source: ContextSource): Dataset {
  const offices = source.people.flatMap((person) =>
    (person.offices ?? []).map((office) => ({ person, office })),
  );
  const seats = source.meetings.flatMap((meeting) => meeting.participants.map((id) => ({ id, meeting })));
  return {
    source,
    people: new PeopleIndex(source.people),
    countries: new CountryIndex(source.countries),
    meetings: new Map(
      [...Map.groupBy(seats, ({ id }) => id)].map(([id, own]) => [id, own.map(({ meeting }) => meeting)]),
    ),
    offices: Map.groupBy(offices, ({ office }) => office.of),
    instruments: new Map(
      source.sanctions.flatMap((regime) =>
        regime.instruments.map((instrument) => [instrument.id, { instrument, regime }] as const),
      ),
    ),
  };
}
