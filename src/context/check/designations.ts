/** A designation says since when, or when a list showed it, no earlier than its instrument, and stands once at a time. */
import { firstDay, lastDay } from '../dates';
import type { ContextSource, PersonSource } from '../schema';
import type { Finding } from './finding';

type Designation = NonNullable<PersonSource['sanctions']>[number];

export function checkDesignations(source: ContextSource): Finding[] {
  const adopted = new Map(
    source.sanctions.flatMap((regime) => regime.instruments.map((one) => [one.id, one.adopted] as const)),
  );
  return source.people.flatMap((person) => {
    const designations = person.sanctions ?? [];
    return designations.flatMap((designation, i) => {
      const { instrument, from, seen } = designation;
      const finding = (message: string): Finding => ({
        room: 'people',
        id: person.id,
        path: ['sanctions', i],
        message,
      });
      const start = adopted.get(instrument);
      const since = from ?? seen;
      if (since === undefined)
        return [finding(`says neither since when (from) nor when a list showed it (seen)`)];
      const found: Finding[] = [];
      if (start !== undefined && lastDay(since) < firstDay(start))
        found.push(finding(`designated on ${since} under ${instrument}, which is of ${start}`));
      if (
        designations
          .slice(0, i)
          .some((other) => other.instrument === instrument && overlap(other, designation))
      )
        // prettier-ignore
        found.push(finding(`designated twice at a time under ${instrument}`));
      return found;
    });
  });
}

function overlap(a: Designation, b: Designation): boolean {
  const start = ({ from, seen }: Designation): string => firstDay(from ?? seen ?? '0000');
  const end = ({ to }: Designation): string => (to ? lastDay(to) : '9999');
  return start(a) < end(b) && start(b) < end(a);
}
