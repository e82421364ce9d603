/** Designations: those that the person's entry doesn't have, and listing dates that differ. */
import type { PersonSource, RegimeSource } from '../../../src/context/schema';
import { agree } from '../spans';
import type { Edit } from './edit';
import type { ImportedPerson } from './record';

/** By instrument. */
export function regimesOf(regimes: readonly RegimeSource[]): Map<string, RegimeSource> {
  return new Map(regimes.flatMap((regime) => regime.instruments.map(({ id }) => [id, regime] as const)));
}

export function compareDesignations(
  person: PersonSource,
  record: ImportedPerson,
  sanctions: readonly RegimeSource[],
): Edit[] {
  const regimes = regimesOf(sanctions);
  return record.designations.flatMap((designation): Edit[] => {
    const regime = regimes.get(designation.instrument);
    // an editor may have chosen a closer instrument of the regime, such as the notice that named the person
    const index = (person.sanctions ?? []).findIndex(({ instrument }) => regimes.get(instrument) === regime);
    if (index < 0) return [{ kind: 'designation', id: person.id, designation }];
    const { from: ours } = person.sanctions![index]!;
    const theirs = designation.from;
    if (theirs === undefined || (ours !== undefined && agree(ours, theirs) && ours.length >= theirs.length))
      return [];
    return [{ kind: 'designation', id: person.id, index, field: 'from', ours, theirs }];
  });
}
