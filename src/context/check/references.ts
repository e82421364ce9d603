/** Every id that an entry mentions belongs to an entry of the right kind. */
import type { KnownIds } from '../known-ids';
import type { ContextSource, MeetingSource, PersonSource, Room } from '../schema';
import type { Finding } from './finding';

type Path = readonly (string | number)[];

/** What an entry mentions: where in it, and what it must be. */
interface Reference {
  what: keyof typeof KINDS;
  path: Path;
  /** Nothing is mentioned where it is undefined. */
  value: string | undefined;
}

/** Kinds of what can be mentioned, each with the words for it. */
const KINDS = {
  person: 'person',
  country: 'country',
  subject: 'subject',
  series: 'series',
  instrument: 'instrument',
  body: 'country or institution',
  target: 'country, institution, place or subject',
} as const;

/** @param known ids of another dataset, over which this one lies */
export function checkReferences(source: ContextSource, known?: KnownIds): Finding[] {
  const ids = idsByKind(source, known);
  const findings: Finding[] = [];
  const expect = <Entry extends { id: string }>(
    room: Room,
    entries: readonly Entry[],
    references: (entry: Entry) => Reference[],
  ): void => {
    for (const entry of entries)
      for (const { what, path, value } of references(entry))
        if (value !== undefined && !ids[what].has(value))
          findings.push({
            room,
            id: entry.id,
            path: [...path],
            message: `there is no ${KINDS[what]} “${value}”`,
          });
  };
  expect('people', source.people, ofPerson);
  expect('meetings', source.meetings, ofMeeting);
  expect('sanctions', source.sanctions, ({ target }) => [
    { what: 'target', path: ['target'], value: target },
  ]);
  expect('institutions', source.institutions, ofCountry);
  expect('places', source.places, ofCountry);
  expect('series', source.series, ({ members }) => each('body', ['members'], members));
  return [...findings, ...source.meetings.flatMap(lacksParticipants)];
}

function idsByKind(source: ContextSource, known?: KnownIds): Record<keyof typeof KINDS, ReadonlySet<string>> {
  const country = idsOf(source.countries, known?.countries);
  const institutions = idsOf(source.institutions, known?.institutions);
  const places = idsOf(source.places, known?.places);
  const subject = idsOf(source.subjects, known?.subjects);
  const body = new Set([...country, ...institutions]);
  return {
    person: idsOf(source.people, known?.people),
    country,
    subject,
    series: idsOf(source.series, known?.series),
    instrument: idsOf(
      source.sanctions.flatMap(({ instruments }) => instruments),
      known?.instruments,
    ),
    body,
    target: new Set([...body, ...places, ...subject]),
  };
}

function idsOf(entries: readonly { id: string }[], known: readonly string[] = []): Set<string> {
  return new Set([...known, ...entries.map(({ id }) => id)]);
}

function ofPerson({ country, offices = [], family = {}, sanctions = [] }: PersonSource): Reference[] {
  return [
    { what: 'country', path: ['country'], value: country },
    ...offices.map(({ of }, i): Reference => ({ what: 'body', path: ['offices', i, 'of'], value: of })),
    ...Object.entries(family).flatMap(([tie, relatives]) =>
      [relatives].flat().map((value): Reference => ({ what: 'person', path: ['family', tie], value })),
    ),
    ...sanctions.map(({ instrument }, i): Reference => ({
      what: 'instrument',
      path: ['sanctions', i, 'instrument'],
      value: instrument,
    })),
  ];
}

function ofMeeting({ participants, parties, subjects, place, series }: MeetingSource): Reference[] {
  return [
    ...each('person', ['participants'], participants),
    ...each('body', ['parties'], parties),
    ...each('subject', ['subjects'], subjects),
    { what: 'country', path: ['place', 'country'], value: place?.country },
    { what: 'series', path: ['series'], value: series },
  ];
}

function ofCountry({ country }: { country?: string | undefined }): Reference[] {
  return [{ what: 'country', path: ['country'], value: country }];
}

function each(what: Reference['what'], path: Path, values: readonly string[] = []): Reference[] {
  return values.map((value, i) => ({ what, path: [...path, i], value }));
}

function lacksParticipants({ id, participants, parties = [], series }: MeetingSource): Finding[] {
  if (participants.length + parties.length >= 2 || series) return [];
  const message = 'a meeting needs two participants or parties, or the series whose members met';
  return [{ room: 'meetings', id, path: ['participants'], message }];
}
