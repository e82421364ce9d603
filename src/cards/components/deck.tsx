/** The card that is open, those that were opened out of it, and the way back. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '@/cards/card';
import { Bar } from '@/cards/components/bar';
import { CardBody } from '@/cards/components/card-body';
import { DeckContext } from '@/cards/components/deck-context';
import { ReportFold } from '@/cards/components/report-fold';
import { Several } from '@/cards/components/several';
import { useCopying } from '@/cards/components/use-copying';
import type { Move } from '@/cards/components/use-dragging';
import { WhyFold } from '@/cards/components/why-fold';
import { wordCount, wordKind, wordKinds } from '@/cards/kind-words';
import type { Background, Subject } from '@/cards/subject';
import { t } from '@/i18n/translate';

export interface DeckProps {
  subject: Subject;
  background: Background;
  isPinned: boolean;
  hidesSince: boolean;
  /** The address of the article, without what the reader's way there added to it. */
  article: string;
  /** Where reports of errors go, if anywhere. */
  reportAddress: string | undefined;
  /** The cards with these keys as plain text, to be copied; undefined if nobody answers. */
  textOf: (keys: readonly string[]) => Promise<string | undefined>;
  /** Opens the page on which the reader's note on a card's subject is written. */
  onNote: (card: Card) => void;
  onPin: () => void;
  onMove: (move: Move) => void;
  onClose: () => void;
  /** Told what is open, to name the dialog by it. */
  onTitle: (title: string) => void;
}

export function Deck(props: DeckProps) {
  const { subject, background, isPinned, hidesSince, onPin, onMove, onClose, onTitle } = props;
  const { cards, day, dataset } = background;
  const meant = subject.cards.flatMap((key) => {
    const card = cards.get(key);
    return card ? [{ key, card }] : [];
  });
  // The keys of the cards opened in place, the latest last; none while what the words mean is shown.
  const [opened, setOpened] = useState<readonly string[]>([]);
  const copying = useCopying();
  const openedKey = opened.at(-1);
  const card =
    openedKey === undefined ? (meant.length === 1 ? meant[0]?.card : undefined) : cards.get(openedKey);
  const kind = (card ?? meant[0]?.card)?.kind ?? 'person';
  const several = subject.isEither ? t('card.whichOfThese') : wordCount(kind, meant.length);
  const title = card?.name ?? several;
  const body = useRef<HTMLDivElement>(null);
  useFocusOnChange(opened, body);
  useEffect(() => onTitle(title), [title]);

  const context = useMemo(
    () => ({
      day,
      current: card?.id,
      hidesSince,
      kindOf: (key: string) => cards.kindOf(key),
      open: (key: string) =>
        void cards.load([key]).then((isThere) => isThere && setOpened((keys) => [...keys, key])),
    }),
    [cards, day, hidesSince, card?.id],
  );

  return (
    <DeckContext.Provider value={context}>
      <div class="card" data-kind={kind}>
        <Bar
          label={card ? wordKind(card) : wordKinds(kind)}
          day={day}
          isPinned={isPinned}
          hasCopied={copying.state === 'copied'}
          onBack={opened.length > 0 ? () => setOpened((keys) => keys.slice(0, -1)) : undefined}
          onCopy={() => copying.copy(props.textOf(openedKey === undefined ? subject.cards : [openedKey]))}
          onNote={card && (() => props.onNote(card))}
          onPin={onPin}
          onMove={onMove}
          onClose={onClose}
        />
        <p class="visually-hidden" role="status">
          {copying.words}
        </p>
        <div class="scroller" key={opened.length} ref={body}>
          {card ? (
            <CardBody card={card} />
          ) : (
            <Several title={several} cards={meant} isEither={subject.isEither === true} />
          )}
          {opened.length === 0 && <WhyFold text={subject.text} why={subject.why} />}
          <ReportFold
            entities={card ? [card] : meant.map(({ card }) => card)}
            subject={subject}
            article={props.article}
            dataset={dataset}
            address={props.reportAddress}
          />
        </div>
      </div>
    </DeckContext.Provider>
  );
}

/** Once another card has taken the place, its name gets the focus; on the way back, the name that had been followed. */
function useFocusOnChange(opened: readonly string[], body: { current: HTMLElement | null }): void {
  const before = useRef(opened);
  useEffect(() => {
    const left = before.current;
    before.current = opened;
    if (left.length === opened.length) return;
    const followed = left.length > opened.length ? left.at(-1) : undefined;
    const names = [...(body.current?.querySelectorAll<HTMLElement>('.entity') ?? [])];
    const target =
      names.find((name) => name.dataset.key === followed) ??
      body.current?.querySelector<HTMLElement>('.name');
    target?.focus({ preventScroll: followed === undefined });
  }, [opened]);
}
