/** The name of a person, meeting or regime inside a card: it opens that card in place, if it came along. */
import { useContext } from 'preact/hooks';
import type { EntityLink } from '@/cards/card';
import { DeckContext } from '@/cards/components/deck-context';

export function EntityName({ entity }: { entity: EntityLink }) {
  const { card, current, open } = useContext(DeckContext);
  const target = entity.id === current ? undefined : card(entity.id);
  if (!target) return <span class="entity-text">{entity.name}</span>;
  return (
    <button type="button" class="entity" data-kind={target.kind} onClick={() => open(entity.id)}>
      {entity.name}
    </button>
  );
}
