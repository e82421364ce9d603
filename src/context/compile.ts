/** Turns the checked source of the dataset into the form that ships. */
import {
  STORED_KINDS,
  type CompiledContext,
  type ContextIndex,
  type EntityNames,
  type InstrumentDetails,
  type InstrumentFacts,
  type MeasureFacts,
  type MeetingCore,
  type PersonNames,
  type StoredKind,
} from './facts';
import type { ContextSource, InstrumentSource, MeetingSource, PersonSource } from './schema';

/** An entity on its way into the three texts. */
interface Parts<T> {
  index: T;
  facts: object;
  details: object;
}

export function compileContext(source: ContextSource): CompiledContext {
  const places = new Map(source.people.map((person, place) => [person.id, place]));
  const people = source.people.map((person) => splitPerson(person));
  const meetings = source.meetings.map((meeting) => splitMeeting(meeting, places));
  const regimes = source.sanctions.map((regime) => {
    const { background, record, sources, reviewed, instruments, wikipedia: _wikipedia, ...core } = regime;
    return {
      index: { ...core, instruments: instruments.map(instrumentFacts) },
      facts: instruments.map(measureFacts),
      details: { background, record, sources, reviewed, instruments: instruments.map(instrumentDetails) },
    };
  });
  const institutions = source.institutions.map(splitPlain);
  const placesOfInterest = source.places.map(splitPlain);

  const stored: Record<StoredKind, Parts<unknown>[]> = {
    people,
    meetings,
    regimes,
    institutions,
    places: placesOfInterest,
  };
  const texts = { facts: [] as string[], details: [] as string[] };
  const lengths = {} as ContextIndex['lengths'];
  for (const kind of STORED_KINDS) {
    const facts = stored[kind].map((parts) => JSON.stringify(parts.facts));
    const details = stored[kind].map((parts) => JSON.stringify(parts.details));
    lengths[kind] = { facts: facts.map((text) => text.length), details: details.map((text) => text.length) };
    texts.facts.push(...facts);
    texts.details.push(...details);
  }
  const index: ContextIndex = {
    people: people.map((parts) => parts.index),
    meetings: meetings.map((parts) => parts.index),
    regimes: regimes.map((parts) => parts.index),
    institutions: institutions.map((parts) => parts.index),
    places: placesOfInterest.map((parts) => parts.index),
    countries: source.countries.map(withoutSources),
    series: source.series.map(withoutSources),
    subjects: source.subjects.map(withoutSources),
    holders: holdersOf(source.people),
    cities: [
      ...new Set(source.meetings.flatMap(({ place }) => (place?.city ? [place.city.toLowerCase()] : []))),
    ],
    lengths,
  };
  return {
    version: source.version,
    reviewed: source.reviewed,
    index: JSON.stringify(index),
    facts: texts.facts.join(''),
    details: texts.details.join(''),
  };
}

function splitPerson(person: PersonSource): Parts<PersonNames> {
  const { note, background, record, sanctions, sources, reviewed, ...facts } = person;
  const { id, name, aliases, family_name, known_by } = person;
  const country = person.country ?? person.offices?.at(-1)?.of;
  return {
    index: {
      id,
      name,
      ...(aliases && { aliases }),
      ...(family_name !== undefined && { family_name }),
      ...(known_by && { known_by }),
      // Only where names are written in another order does the index need to know.
      ...(family_name !== undefined && country !== undefined && { country }),
    },
    facts,
    details: { note, background, record, sanctions, sources, reviewed },
  };
}

function splitMeeting(meeting: MeetingSource, places: ReadonlyMap<string, number>): Parts<MeetingCore> {
  const { outcome, note, sources, reviewed, ...facts } = meeting;
  const { id, from, series, name, aliases = [], wikipedia, participants } = meeting;
  const names = wikipedia !== undefined || aliases.length ? [name, ...aliases] : aliases;
  return {
    index: {
      id,
      from,
      ...(series !== undefined && { series }),
      ...(names.length && { names }),
      participants: participants.map((person) => places.get(person)).filter((place) => place !== undefined),
    },
    facts: { ...facts, to: meeting.to ?? meeting.from },
    details: { outcome, note, sources, reviewed },
  };
}

function splitPlain(
  entry: ContextSource['institutions'][number] | ContextSource['places'][number],
): Parts<EntityNames> {
  const { background, record, sources, reviewed, ...facts } = entry;
  const { id, name, aliases } = entry;
  return {
    index: { id, name, ...(aliases && { aliases }) },
    facts,
    details: { background, record, sources, reviewed },
  };
}

function instrumentFacts({ id, name, aliases, adopted, to }: InstrumentSource): InstrumentFacts {
  return { id, name, ...(aliases && { aliases }), adopted, ...(to !== undefined && { to }) };
}

function measureFacts({ measures }: InstrumentSource): MeasureFacts[] {
  return measures.map(({ says: _says, ...measure }) => measure);
}

function instrumentDetails({ summary, sources, measures }: InstrumentSource): InstrumentDetails {
  return { summary, sources, says: measures.map((measure) => measure.says) };
}

function holdersOf(people: readonly PersonSource[]): ContextIndex['holders'] {
  const holders: ContextIndex['holders'] = {};
  people.forEach((person, place) => {
    for (const { of, role } of person.offices ?? []) {
      const ofRole = ((holders[of] ??= {})[role] ??= []);
      if (ofRole.at(-1) !== place) ofRole.push(place);
    }
  });
  return holders;
}

function withoutSources<T extends { sources: string[] }>({
  sources: _sources,
  ...entry
}: T): Omit<T, 'sources'> {
  return entry;
}
