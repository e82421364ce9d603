/** The card that is open, those that were opened out of it, and the way back. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '@/cards/card';
import { Bar } from '@/cards/components/bar';
import { CardBody } from '@/cards/components/card-body';
import { DeckContext } from '@/cards/components/deck-context';
import { Several } from '@/cards/components/several';
import { WhyLine } from '@/cards/components/why-line';
import { wordCount, wordKind, wordKinds } from '@/cards/kind-words';

export interface DeckProps {
  subject: { cards: readonly string[]; text: string; why: string };
  background: { cards: Readonly<Record<string, Card>>; day: string };
  isPinned: boolean;
  onPin: () => void;
  onClose: () => void;
  /** Told what is open, to name the dialog by it. */
  onTitle: (title: string) => void;
}

export function Deck({ subject, background, isPinned, onPin, onClose, onTitle }: DeckProps) {
  const { cards, day } = background;
  const meant = subject.cards.flatMap((key) => {
    const card = cards[key];
    return card ? [{ key, card }] : [];
  });
  // The keys of the cards opened in place, the latest last; none while what the words mean is shown.
  const [opened, setOpened] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);

  const openedKey = opened.at(-1);
  const card = openedKey === undefined ? (meant.length === 1 ? meant[0]?.card : undefined) : cards[openedKey];
  const kind = (card ?? meant[0]?.card)?.kind ?? 'person';
  const title = card?.name ?? wordCount(kind, meant.length);

  useTitle(title, heading, onTitle);
  const context = useMemo(
    () => ({
      day,
      current: card?.id,
      card: (key: string) => cards[key],
      open: (key: string) => setOpened((keys) => [...keys, key]),
    }),
    [cards, day, card?.id],
  );

  return (
    <DeckContext.Provider value={context}>
      <div class="card" data-kind={kind}>
        <Bar
          label={card ? wordKind(card) : wordKinds(kind)}
          day={day}
          isPinned={isPinned}
          onBack={opened.length > 0 ? () => setOpened((keys) => keys.slice(0, -1)) : undefined}
          onPin={onPin}
          onClose={onClose}
        />
        <div class="scroller" key={opened.length}>
          {card ? (
            <CardBody card={card} headingRef={heading} />
          ) : (
            <Several title={title} cards={meant} headingRef={heading} />
          )}
          {opened.length === 0 && <WhyLine text={subject.text} why={subject.why} />}
        </div>
      </div>
    </DeckContext.Provider>
  );
}

/** Once another card has taken the place, its name gets the focus, which was on a link that is gone. */
function useTitle(
  title: string,
  heading: { current: HTMLElement | null },
  onTitle: (title: string) => void,
): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) {
      onTitle(title);
      heading.current?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [title]);
}
