/** The ids of a dataset's source, as a pack's check asks for them. */
import type { KnownIds } from '../../src/context/known-ids';
import type { ContextSource } from '../../src/context/schema';

export function knownIn(source: ContextSource): KnownIds {
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  return {
    people: ids(source.people),
    meetings: ids(source.meetings),
    regimes: ids(source.sanctions),
    instruments: source.sanctions.flatMap(({ instruments }) => ids(instruments)),
    institutions: ids(source.institutions),
    places: ids(source.places),
    countries: ids(source.countries),
    series: ids(source.series),
    subjects: ids(source.subjects),
  };
}
