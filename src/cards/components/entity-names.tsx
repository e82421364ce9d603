/** Several names in a row, joined as the language of the interface does. */
import type { EntityLink } from '@/cards/card';
import { EntityName } from '@/cards/components/entity-name';
import { listParts } from '@/i18n/format';

export function EntityNames({ entities }: { entities: readonly EntityLink[] }) {
  return (
    <>
      {listParts(entities.length).map((part) =>
        typeof part === 'number' ? <EntityName key={part} entity={entities[part]!} /> : part,
      )}
    </>
  );
}
