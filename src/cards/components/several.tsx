/** Words that mean several entities ("two summits"): the list of them, each of which opens in place. */
import type { RefObject } from 'preact';
import type { Card, MeetingCard, MeetingLine } from '@/cards/card';
import { EntityName } from '@/cards/components/entity-name';
import { Rows, type Row } from '@/design/rows';
import { TimelineDrawing } from '@/cards/components/timeline-drawing';
import { wordDate, wordSpan } from '@/cards/wording';

/** A card with its key among those of the answer, which for sanctions says more than the id. */
export interface KeyedCard {
  key: string;
  card: Card;
}

export interface SeveralProps {
  title: string;
  cards: readonly KeyedCard[];
  headingRef: RefObject<HTMLHeadingElement | null>;
}

export function Several({ title, cards, headingRef }: SeveralProps) {
  const meetings = cards.map(({ card }) => card).filter((card) => card.kind === 'meeting');
  return (
    <>
      <div class="heading">
        <h2 class="name" tabIndex={-1} ref={headingRef}>
          {title}
        </h2>
      </div>
      <div class="section several">
        {meetings.length === cards.length && <TimelineDrawing meetings={meetings.map(lineOf)} />}
        <Rows rows={cards.map(rowOf)} />
      </div>
    </>
  );
}

function lineOf({ id, name, meetingKind, from, to }: MeetingCard): MeetingLine {
  return { id, name, kind: meetingKind, from, to, with: [] };
}

function rowOf({ key, card }: KeyedCard): Row {
  return {
    key,
    label: dateOf(card),
    value: (
      <>
        <EntityName entity={{ id: key, name: card.name }} />
        <span class="sub">{card.kind === 'meeting' ? (card.place ?? card.headline) : card.headline}</span>
      </>
    ),
  };
}

function dateOf(card: Card): string {
  if (card.kind === 'meeting') return wordSpan(card.from, card.to);
  return card.kind === 'sanctions' ? wordDate(card.from) : '';
}
