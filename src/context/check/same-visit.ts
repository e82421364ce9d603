/** One journey is one entry: two visits of a guest to one country on the same days would make the linker answer twice, or with the poorer one. */
import { getOrInsert } from '../get-or-insert';
import type { ContextSource, MeetingSource, PersonSource } from '../schema';
import type { Finding } from './finding';

export function checkSameVisit(source: ContextSource): Finding[] {
  const people = new Map(source.people.map((person) => [person.id, person]));
  const journeys = new Map<string, MeetingSource[]>();
  const findings: Finding[] = [];
  for (const visit of source.meetings) {
    const country = visit.place?.country;
    if (country === undefined || (visit.kind !== 'visit' && visit.kind !== 'state-visit')) continue;
    const earlier = new Set<MeetingSource>();
    for (const id of visit.participants) {
      if (belongsTo(people.get(id), country)) continue;
      const others = getOrInsert(journeys, `${id} to ${country}`, () => []);
      others.filter((other) => overlap(other, visit)).forEach((other) => earlier.add(other));
      others.push(visit);
    }
    for (const other of earlier)
      findings.push({
        room: 'meetings',
        id: visit.id,
        path: ['from'],
        message: `is the journey of ${other.id} once more; keep the fuller entry with the people and sources of both, or make what happened during the visit “talks”`,
      });
  }
  return findings;
}

/** Whoever is at home there, or held an office there at any time, may have received two guests that day. */
function belongsTo(person: PersonSource | undefined, country: string): boolean {
  return person?.country === country || (person?.offices ?? []).some((office) => office.of === country);
}

function overlap(a: MeetingSource, b: MeetingSource): boolean {
  return a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from);
}
