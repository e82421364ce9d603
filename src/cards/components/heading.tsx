/** The answer in two seconds: the name and one line; then a paragraph of background. */
import type { RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { Card } from '@/cards/card';
import { DeckContext } from '@/cards/components/deck-context';
import { capitalise } from '@/cards/kind-words';
import { wordLife } from '@/cards/wording';

export function Heading({
  card,
  headingRef,
}: {
  card: Card;
  headingRef: RefObject<HTMLHeadingElement | null>;
}) {
  const { day } = useContext(DeckContext);
  const life = card.kind === 'person' ? capitalise(wordLife(card.born, card.died, day)) : '';
  // The measures that the article's words mean come before anything general.
  const background = card.kind === 'sanctions' && card.measures.length > 0 ? undefined : card.background;
  return (
    <div class="heading">
      <h2 class="name" tabIndex={-1} ref={headingRef}>
        {card.name}
      </h2>
      <p class="headline">{card.headline}</p>
      {life && <p class="life">{life}</p>}
      {background && <p class="background">{background}</p>}
      {card.note && <p class="note">{card.note}</p>}
    </div>
  );
}
