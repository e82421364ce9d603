/** Words that mean several entities ("two summits"), or one of several ("Lee"): the list of them, each of which opens in place. */
import type { Card, MeetingCard, MeetingLine } from '@/cards/card';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { EntityName } from '@/cards/components/entity-name';
import { TimelineDrawing } from '@/cards/components/timeline-drawing';
import { wordDate, wordSpan } from '@/cards/wording';
import { Rows, type Row } from '@/design/rows';
import { t } from '@/i18n/translate';

/** A card with its key among those of the answer, which for sanctions says more than the id. */
export interface KeyedCard {
  key: string;
  card: Card;
}

export interface SeveralProps {
  title: string;
  cards: readonly KeyedCard[];
  /** The words mean one of them, and the text leaves open which. */
  isEither: boolean;
}

export function Several({ title, cards, isEither }: SeveralProps) {
  const meetings = cards.map(({ card }) => card).filter((card) => card.kind === 'meeting');
  // Where there is no date, an empty column would stand beside the names.
  const isDated = cards.some(({ card }) => dateOf(card) !== '');
  return (
    <>
      <div class="heading">
        <h2 class="name" tabIndex={-1}>
          {title}
        </h2>
        {isEither && <p class="aside">{t('card.textIsOpen')}</p>}
      </div>
      <div class="section several">
        {meetings.length === cards.length && !isEither && <TimelineDrawing meetings={meetings.map(lineOf)} />}
        {isDated ? (
          <Rows rows={cards.map(rowOf)} />
        ) : (
          <ul class="choices">
            {cards.map((keyed) => (
              <li key={keyed.key}>{rowOf(keyed).value}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function lineOf({ id, name, meetingKind, from, to }: MeetingCard): MeetingLine {
  return { id, name, kind: meetingKind, from, to, with: [] };
}

function rowOf({ key, card }: KeyedCard): Row {
  const said = card.kind === 'meeting' ? (card.place ?? card.headline) : card.headline;
  return {
    key,
    label: dateOf(card),
    value: (
      <>
        <EntityName entity={{ id: key, name: card.name }} />
        {said && (
          <span class="sub" {...DATASET_TEXT}>
            {said}
          </span>
        )}
      </>
    ),
  };
}

function dateOf(card: Card): string {
  if (card.kind === 'meeting') return wordSpan(card.from, card.to);
  return card.kind === 'sanctions' ? wordDate(card.from) : '';
}
