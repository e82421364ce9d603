/** Every id that an entry mentions belongs to an entry of the right kind. */
import type { KnownIds } from '../known-ids';
import type { ContextSource, Room } from '../schema';
import type { Finding } from './finding';

/** @param known ids of another dataset, over which this one lies */
export function checkReferences(source: ContextSource, known?: KnownIds): Finding[] {
  const instruments = source.sanctions.flatMap((regime) => regime.instruments);
  const ids = {
    people: idsOf(source.people, known?.people),
    countries: idsOf(source.countries, known?.countries),
    institutions: idsOf(source.institutions, known?.institutions),
    series: idsOf(source.series, known?.series),
    subjects: idsOf(source.subjects, known?.subjects),
    places: idsOf(source.places, known?.places),
    instruments: idsOf(instruments, known?.instruments),
  };
  const bodies = new Set([...ids.countries, ...ids.institutions]);
  const targets = new Set([...bodies, ...ids.places, ...ids.subjects]);
  const findings: Finding[] = [];
  const expect = (
    known: ReadonlySet<string>,
    what: string,
    room: Room,
    id: string,
    path: (string | number)[],
    value: string | undefined,
  ): void => {
    if (value !== undefined && !known.has(value))
      findings.push({ room, id, path, message: `there is no ${what} “${value}”` });
  };

  for (const person of source.people) {
    expect(ids.countries, 'country', 'people', person.id, ['country'], person.country);
    person.offices?.forEach((office, i) =>
      expect(bodies, 'country or institution', 'people', person.id, ['offices', i, 'of'], office.of),
    );
    for (const [tie, relatives] of Object.entries(person.family ?? {})) {
      for (const relative of [relatives].flat())
        expect(ids.people, 'person', 'people', person.id, ['family', tie], relative);
    }
    person.sanctions?.forEach((listing, i) =>
      expect(
        ids.instruments,
        'instrument',
        'people',
        person.id,
        ['sanctions', i, 'instrument'],
        listing.instrument,
      ),
    );
  }
  for (const meeting of source.meetings) {
    meeting.participants.forEach((person, i) =>
      expect(ids.people, 'person', 'meetings', meeting.id, ['participants', i], person),
    );
    meeting.parties?.forEach((party, i) =>
      expect(bodies, 'country or institution', 'meetings', meeting.id, ['parties', i], party),
    );
    meeting.subjects?.forEach((subject, i) =>
      expect(ids.subjects, 'subject', 'meetings', meeting.id, ['subjects', i], subject),
    );
    expect(ids.countries, 'country', 'meetings', meeting.id, ['place', 'country'], meeting.place?.country);
    expect(ids.series, 'series', 'meetings', meeting.id, ['series'], meeting.series);
    if (meeting.participants.length + (meeting.parties?.length ?? 0) < 2 && !meeting.series) {
      findings.push({
        room: 'meetings',
        id: meeting.id,
        path: ['participants'],
        message: 'a meeting needs two participants or parties, or the series whose members met',
      });
    }
  }
  for (const regime of source.sanctions)
    expect(
      targets,
      'country, institution, place or subject',
      'sanctions',
      regime.id,
      ['target'],
      regime.target,
    );
  for (const institution of source.institutions)
    expect(ids.countries, 'country', 'institutions', institution.id, ['country'], institution.country);
  for (const place of source.places)
    expect(ids.countries, 'country', 'places', place.id, ['country'], place.country);
  for (const series of source.series)
    series.members?.forEach((member, i) =>
      expect(bodies, 'country or institution', 'series', series.id, ['members', i], member),
    );
  return findings;
}

function idsOf(entries: { id: string }[], known: readonly string[] = []): Set<string> {
  return new Set([...known, ...entries.map((entry) => entry.id)]);
}
