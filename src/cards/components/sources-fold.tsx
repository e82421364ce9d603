/** Where the card's facts can be read, and the day up to which they were reviewed. */
import type { SourceLink } from '@/context/sources';
import type { PartialDate } from '@/context/dates';
import { Fold } from '@/design/fold';
import { wordDate } from '@/cards/wording';

export function SourcesFold({
  sources,
  reviewed,
}: {
  sources: readonly SourceLink[];
  reviewed: PartialDate;
}) {
  return (
    <Fold name="sources" title="Sources" count={sources.length} aside={`reviewed to ${wordDate(reviewed)}`}>
      <ul class="sources">
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
