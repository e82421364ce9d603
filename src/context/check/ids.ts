/** An id names one entry: cards, sanctions and offices refer to entries of any room by it. */
import { ROOMS, type ContextSource, type Room } from '../schema';
import type { Finding } from './finding';

export function checkIds(source: ContextSource): Finding[] {
  const findings: Finding[] = [];
  const owner = new Map<string, string>();
  const claim = (room: Room, entry: string, id: string, path: (string | number)[]): void => {
    const first = owner.get(id);
    if (first)
      findings.push({
        room,
        id: entry,
        path,
        message: `the id ${id} is already taken by an entry of ${first}`,
      });
    else owner.set(id, room);
  };
  for (const room of Object.keys(ROOMS) as Room[]) {
    for (const entry of source[room]) claim(room, entry.id, entry.id, ['id']);
  }
  for (const regime of source.sanctions) {
    regime.instruments.forEach((instrument, i) =>
      claim('sanctions', regime.id, instrument.id, ['instruments', i, 'id']),
    );
  }
  return findings;
}
