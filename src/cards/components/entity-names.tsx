/** Several names in a row, with commas and an “and”. */
import type { EntityLink } from '@/cards/card';
import { EntityName } from '@/cards/components/entity-name';

export function EntityNames({ entities }: { entities: readonly EntityLink[] }) {
  return (
    <>
      {entities.map((entity, i) => (
        <span key={entity.id}>
          {i > 0 && (i < entities.length - 1 ? ', ' : ' and ')}
          <EntityName entity={entity} />
        </span>
      ))}
    </>
  );
}
