/** Where the card's facts can be read, and the day up to which they were reviewed. */
import type { SourceLink } from '@/context/sources';
import type { PartialDate } from '@/context/dates';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { wordDate } from '@/cards/wording';
import { Fold } from '@/design/fold';
import { t } from '@/i18n/translate';

export interface SourcesFoldProps {
  sources: readonly SourceLink[];
  reviewed: PartialDate;
}

export function SourcesFold({ sources, reviewed }: SourcesFoldProps) {
  return (
    <Fold
      name="sources"
      title={t('card.sources')}
      count={sources.length}
      aside={t('card.reviewed', { date: wordDate(reviewed) })}
    >
      <ul class="sources" {...DATASET_TEXT}>
        {sources.map(({ label, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
