/** What happened after the article's day: folded, as on cards, since it tells the end of the story. */
import { useState } from 'preact/hooks';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { wordDate } from '@/cards/wording';
import { Button } from '@/design/button';
import { Fold } from '@/design/fold';
import { t, tn } from '@/i18n/translate';
import type { SinceLine } from './briefing';

/** So many are shown until a reader asks for all. */
const SHOWN = 12;

export function SincePart({ since, isOpen }: { since: readonly SinceLine[]; isOpen: boolean }) {
  const [showsAll, setShowsAll] = useState(false);
  if (since.length === 0) return null;
  const shown = showsAll || since.length <= SHOWN + 1 ? since : since.slice(0, SHOWN);
  const rows = (
    <>
      <ul>
        {shown.map(({ on, kind, about, text }) => (
          <li class="briefed" key={`${on} ${about.id} ${text}`} data-kind={kind}>
            <p class="briefed-when">{wordDate(on)}</p>
            <p {...DATASET_TEXT}>
              <span class="kind-line">{about.name}</span>
              {text && `. ${text}`}
            </p>
          </li>
        ))}
      </ul>
      {shown.length < since.length && (
        <Button weight="plain" onClick={() => setShowsAll(true)}>
          {tn('briefing.later', since.length - shown.length)}
        </Button>
      )}
    </>
  );
  // A search looks into the fold: what it finds there has to be seen.
  return isOpen ? (
    <section class="part" aria-label={t('briefing.since')}>
      <h2 class="part-title">{t('briefing.since')}</h2>
      {rows}
    </section>
  ) : (
    <Fold name="since" title={t('briefing.since')} count={since.length}>
      {rows}
    </Fold>
  );
}
