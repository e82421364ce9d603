/** Institutions and places on which the story leans. */
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { t } from '@/i18n/translate';
import type { BriefedThing } from './briefing';
import { Jump } from './jump';
import { Part } from './part';

export function ThingsPart({ things }: { things: readonly BriefedThing[] }) {
  if (things.length === 0) return null;
  return (
    <Part title={t('briefing.things')}>
      <ul>
        {things.map((thing) => (
          <li class="briefed" key={thing.id} data-kind={thing.kind}>
            <Jump entity={thing} />
            <p class="sub" {...DATASET_TEXT}>
              {thing.headline}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
