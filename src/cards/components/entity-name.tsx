/** The name of a person, meeting or regime inside a card: it opens that card in place, if there is one. */
import { useContext } from 'preact/hooks';
import type { EntityLink } from '@/cards/card';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { DeckContext } from '@/cards/components/deck-context';

export function EntityName({ entity: { id, name } }: { entity: EntityLink }) {
  const { kindOf, current, open } = useContext(DeckContext);
  const kind = id === current ? undefined : kindOf(id);
  if (!kind)
    return (
      <span class="entity-text" {...DATASET_TEXT}>
        {name}
      </span>
    );
  return (
    <button
      type="button"
      class="entity"
      data-kind={kind}
      data-key={id}
      onClick={() => open(id)}
      {...DATASET_TEXT}
    >
      {name}
    </button>
  );
}
