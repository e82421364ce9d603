/** A card without its bar: the heading, what its kind has to tell, what came since, and the sources. */
import { useContext } from 'preact/hooks';
import type { Card } from '@/cards/card';
import { DeckContext } from '@/cards/components/deck-context';
import { Heading } from '@/cards/components/heading';
import { MeetingBody } from '@/cards/components/meeting-body';
import { OwnNote } from '@/cards/components/own-note';
import { PersonBody } from '@/cards/components/person-body';
import { RecordSection } from '@/cards/components/record-section';
import { SanctionsBody } from '@/cards/components/sanctions-body';
import { SinceFold } from '@/cards/components/since-fold';
import { SourcesFold } from '@/cards/components/sources-fold';

export function CardBody({ card }: { card: Card }) {
  const { hidesSince } = useContext(DeckContext);
  return (
    <>
      {card.ownNote && <OwnNote key={card.ownNote} text={card.ownNote} />}
      <Heading card={card} />
      <KindBody card={card} />
      {!hidesSince && <SinceFold card={card} />}
      <SourcesFold sources={card.sources} reviewed={card.reviewed} />
    </>
  );
}

function KindBody({ card }: { card: Card }) {
  switch (card.kind) {
    case 'person':
      return <PersonBody card={card} />;
    case 'meeting':
      return <MeetingBody card={card} />;
    case 'sanctions':
      return <SanctionsBody card={card} />;
    case 'organisation':
    case 'place':
      return <RecordSection record={card.record} />;
  }
}
