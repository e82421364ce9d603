/** How many different entities an article mentions, by kind. */
import type { EntityKind } from '@/linking/annotation';
import type { Mention } from '@/messages';

export function countEntities(
  mentions: readonly Pick<Mention, 'kind' | 'cards'>[],
): Record<EntityKind, number> {
  const seen: Record<EntityKind, Set<string>> = {
    person: new Set(),
    meeting: new Set(),
    sanctions: new Set(),
    organisation: new Set(),
    place: new Set(),
  };
  for (const { kind, cards } of mentions) for (const key of cards) seen[kind].add(regimeOf(key));
  return {
    person: seen.person.size,
    meeting: seen.meeting.size,
    sanctions: seen.sanctions.size,
    organisation: seen.organisation.size,
    place: seen.place.size,
  };
}

/** Several measures of one regime are one regime: the key of its card begins with its id. */
function regimeOf(key: string): string {
  return key.split('/')[0]!;
}
