/** The name of a person, meeting or regime inside a card: it opens that card in place, if it came along. */
import { useContext } from 'preact/hooks';
import type { EntityLink } from '@/cards/card';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { DeckContext } from '@/cards/components/deck-context';

export function EntityName({ entity: { id, name } }: { entity: EntityLink }) {
  const { card, current, open } = useContext(DeckContext);
  const target = id === current ? undefined : card(id);
  if (!target)
    return (
      <span class="entity-text" {...DATASET_TEXT}>
        {name}
      </span>
    );
  return (
    <button
      type="button"
      class="entity"
      data-kind={target.kind}
      data-key={id}
      onClick={() => open(id)}
      {...DATASET_TEXT}
    >
      {name}
    </button>
  );
}
