/** Nobody holds the same seat twice at once, and few seats have two holders. */
import { firstDay, lastDay } from '../dates';
import type { ContextSource, Office, Role } from '../schema';
import type { Finding } from './finding';

/** Seats that one person holds at a time; handovers may share a day. */
const SINGLE_SEATS: ReadonlySet<Role> = new Set(['leader', 'president', 'monarch', 'prime-minister']);

export function checkOffices(source: ContextSource): Finding[] {
  return [...seatsHeldTwice(source), ...seatsOfTwo(source)];
}

/** The same title in the same place twice at once is one office written twice. */
function seatsHeldTwice(source: ContextSource): Finding[] {
  return source.people.flatMap(({ id, offices = [] }) =>
    offices.flatMap((office, i): Finding[] => {
      const isSame = (other: Office): boolean =>
        other.title === office.title && other.of === office.of && overlap(other, office);
      if (!offices.slice(0, i).some(isSame)) return [];
      return [
        {
          room: 'people',
          id,
          path: ['offices', i],
          message: `is ${office.title} of ${office.of} twice at a time; correct the dates, or write one office`,
        },
      ];
    }),
  );
}

function seatsOfTwo(source: ContextSource): Finding[] {
  const findings: Finding[] = [];
  const countries = new Set(source.countries.map((country) => country.id));
  const holders = new Map<string, { person: string; index: number; office: Office }[]>();
  for (const person of source.people) {
    person.offices?.forEach((office, index) => {
      if (!SINGLE_SEATS.has(office.role) || !countries.has(office.of) || office.acting || office.note) return;
      const seat = `${office.of}/${office.role}`;
      const earlier = holders.get(seat) ?? [];
      const clash = earlier.find((other) => overlap(other.office, office));
      if (clash) {
        findings.push({
          room: 'people',
          id: person.id,
          path: ['offices', index],
          message: `holds the seat ${seat} at the same time as ${clash.person}; correct the dates, mark one as acting, or say in a note why both held it`,
        });
      }
      holders.set(seat, [...earlier, { person: person.id, index, office }]);
    });
  }
  return findings;
}

function overlap(a: Office, b: Office): boolean {
  const start = (office: Office): string => (office.from ? lastDay(office.from) : '0000');
  const end = (office: Office): string => (office.to ? firstDay(office.to) : '9999');
  return start(a) < end(b) && start(b) < end(a);
}
