/** The answer in two seconds: the name and one line; then a paragraph of background. */
import { useContext } from 'preact/hooks';
import type { Card } from '@/cards/card';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { DeckContext } from '@/cards/components/deck-context';
import { wordLife, wordStanding, wordWhen } from '@/cards/wording';
import type { IsoDate } from '@/context/dates';
import { t } from '@/i18n/translate';

export function Heading({ card }: { card: Card }) {
  const { day } = useContext(DeckContext);
  // The measures that the article's words mean come before anything general.
  const background =
    card.kind === 'sanctions' && card.measures.length > 0 && !card.isAnswered ? undefined : card.background;
  const state = wordStateOn(card, day);
  return (
    <div class="heading">
      <h2 class="name" tabIndex={-1} {...DATASET_TEXT}>
        {card.name}
      </h2>
      {card.headline && (
        <p class="headline" {...DATASET_TEXT}>
          {card.headline}
        </p>
      )}
      {card.kind === 'meeting' && (
        <>
          <p class="headline">{wordWhen(card)}</p>
          {card.place && (
            <p class="aside" {...DATASET_TEXT}>
              {card.place}
            </p>
          )}
        </>
      )}
      {state && <p class="aside">{state}</p>}
      {card.pack && <p class="aside">{t('card.pack', { name: card.pack })}</p>}
      {background && (
        <p class="background" {...DATASET_TEXT}>
          {background}
        </p>
      )}
      {card.note && (
        <p class="note" {...DATASET_TEXT}>
          {card.note}
        </p>
      )}
    </div>
  );
}

function wordStateOn(card: Card, day: IsoDate): string {
  if (card.kind === 'person') return wordLife(card.born, card.died, day);
  return card.kind === 'sanctions' ? wordStanding(card, day) : '';
}
