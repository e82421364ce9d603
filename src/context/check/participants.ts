/** Who met as a leader was one on that day; an entry about somebody out of office says so in its note. */
import { firstDay, lastDay } from '../dates';
import type { ContextSource, PersonSource } from '../schema';
import type { Finding } from './finding';

export function checkParticipants(source: ContextSource): Finding[] {
  const people = new Map(source.people.map((person) => [person.id, person]));
  const findings: Finding[] = [];
  for (const meeting of source.meetings) {
    meeting.participants.forEach((id, i) => {
      const person = people.get(id);
      if (!person || meeting.note || heldOffice(person, meeting.from, meeting.to ?? meeting.from)) return;
      findings.push({
        room: 'meetings',
        id: meeting.id,
        path: ['participants', i],
        message: `${id} held no office on ${meeting.from}; correct the day or the offices, or say in a note in what capacity they met`,
      });
    });
  }
  return findings;
}

function heldOffice(person: PersonSource, from: string, to: string): boolean {
  return (person.offices ?? []).some(
    (office) => (!office.from || firstDay(office.from) <= to) && (!office.to || lastDay(office.to) >= from),
  );
}
