/** A name of the briefing: where the article mentions it, a button that goes there, once more to the next mention. */
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { t, tn } from '@/i18n/translate';
import type { BriefedEntity } from './briefing';
import { JumpContext } from './jump-context';

export function Jump({ entity, children }: { entity: BriefedEntity; children?: ComponentChildren }) {
  const { at, jump } = useContext(JumpContext);
  const { id, name, spots } = entity;
  if (spots.length === 0)
    return (
      <span class="briefed-name" {...DATASET_TEXT}>
        {name}
      </span>
    );
  const here = at?.id === id ? at.index : undefined;
  return (
    <>
      <button
        type="button"
        class="jump"
        aria-current={here === undefined ? undefined : 'true'}
        onClick={() => jump(entity)}
      >
        <span {...DATASET_TEXT}>{name}</span>
      </button>{' '}
      {children}
      {spots.length > 1 && (
        <span class="jump-count soft">
          {here === undefined
            ? tn('briefing.mentions', spots.length)
            : t('briefing.mentionOf', { number: here + 1, of: spots.length })}
        </span>
      )}
    </>
  );
}
