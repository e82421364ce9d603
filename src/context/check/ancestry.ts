/** Nobody descends from themselves. */
import type { ContextSource, FamilyTie } from '../schema';
import type { Finding } from './finding';

const ELDERS: readonly FamilyTie[] = ['father', 'mother', 'grandfather', 'grandmother'];
const YOUNGERS: readonly FamilyTie[] = ['son', 'daughter', 'grandson', 'granddaughter'];

export function checkAncestry({ people }: ContextSource): Finding[] {
  const elders = eldersOf(people);
  const settled = new Set<string>();
  const findings: Finding[] = [];
  for (const { id } of people) {
    const line = lineBackTo(id, elders, settled);
    if (line)
      findings.push({
        room: 'people',
        id,
        path: ['family'],
        message: `descends from themselves: ${line.join(' from ')}`,
      });
  }
  return findings;
}

function eldersOf(people: ContextSource['people']): ReadonlyMap<string, readonly string[]> {
  const elders = new Map<string, string[]>();
  const add = (younger: string, elder: string): void => {
    const known = elders.get(younger);
    if (known) known.push(elder);
    else elders.set(younger, [elder]);
  };
  for (const { id, family = {} } of people) {
    for (const tie of ELDERS) for (const elder of [family[tie] ?? []].flat()) add(id, elder);
    for (const tie of YOUNGERS) for (const younger of [family[tie] ?? []].flat()) add(younger, id);
  }
  return elders;
}

/**
 * @param settled whose whole ancestry has been looked at; those looked at here come to it
 * @returns the way from somebody over their elders back to somebody on it
 */
function lineBackTo(
  first: string,
  elders: ReadonlyMap<string, readonly string[]>,
  settled: Set<string>,
): string[] | undefined {
  const line: { id: string; next: number }[] = [{ id: first, next: 0 }];
  const onLine = new Set([first]);
  for (let at = line.at(-1); at; at = line.at(-1)) {
    const elder = elders.get(at.id)?.[at.next++];
    if (elder === undefined) {
      settled.add(at.id);
      onLine.delete(at.id);
      line.pop();
    } else if (onLine.has(elder)) {
      for (const { id } of line) settled.add(id);
      return [...line.map(({ id }) => id), elder];
    } else if (!settled.has(elder)) {
      line.push({ id: elder, next: 0 });
      onLine.add(elder);
    }
  }
  return undefined;
}
