/** The sanctions in play, with their state on the article's day and now. */
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { t } from '@/i18n/translate';
import type { BriefedSanctions } from './briefing';
import { Jump } from './jump';
import { Part } from './part';
import { wordState } from './state-words';

export interface SanctionsPartProps {
  sanctions: readonly BriefedSanctions[];
  day: string;
  reviewed: string;
}

export function SanctionsPart({ sanctions, day, reviewed }: SanctionsPartProps) {
  if (sanctions.length === 0) return null;
  return (
    <Part title={t('briefing.sanctions')} kind="sanctions">
      <ul>
        {sanctions.map((regime) => {
          const [then, now] = wordState(regime, day, reviewed);
          return (
            <li class="briefed" key={regime.id}>
              <Jump entity={regime} />
              <p class="sub" {...DATASET_TEXT}>
                {regime.headline}
              </p>
              <p class="state" data-in-force={regime.inForceThen}>
                {then}
              </p>
              <p class="state" data-in-force={regime.inForceNow}>
                {now}
              </p>
              {regime.measures.length > 0 && (
                <ul class="measures" aria-label={t('briefing.measures')}>
                  {regime.measures.map((says) => (
                    <li key={says} {...DATASET_TEXT}>
                      {says}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
