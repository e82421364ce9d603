/** Several names in a row, joined as the language of the interface does. */
import type { EntityLink } from '@/cards/card';
import { EntityName } from '@/cards/components/entity-name';
import { listParts } from '@/i18n/format';
import { tn } from '@/i18n/translate';

interface EntityNamesProps {
  entities: readonly EntityLink[];
  /** How many there are besides; said at the end. */
  more: number | undefined;
}

export function EntityNames({ entities, more = 0 }: EntityNamesProps) {
  return (
    <>
      {listParts(entities.length + (more > 0 ? 1 : 0)).map((part) => {
        if (typeof part === 'string') return part;
        const entity = entities[part];
        return entity ? <EntityName key={part} entity={entity} /> : tn('rows.more', more);
      })}
    </>
  );
}
