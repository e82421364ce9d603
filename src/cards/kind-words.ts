/** The words for kinds of cards. */
import type { Card } from '@/cards/card';
import type { MeetingKind } from '@/context/schema';

const MEETINGS: Record<MeetingKind, string> = {
  summit: 'Summit',
  'state-visit': 'State visit',
  visit: 'Visit',
  talks: 'Talks',
  round: 'Round of talks',
  call: 'Phone call',
  conference: 'Conference',
};

const ONE: Record<Exclude<Card['kind'], 'meeting'>, string> = {
  person: 'Person',
  sanctions: 'Sanctions',
  organisation: 'Organization',
  place: 'Place',
};

const MANY: Record<Card['kind'], string> = {
  person: 'people',
  meeting: 'meetings',
  sanctions: 'sanctions',
  organisation: 'organizations',
  place: 'places',
};

/** The label of a card: “Summit”, “Person”. */
export function wordKind(card: Card): string {
  return card.kind === 'meeting' ? MEETINGS[card.meetingKind] : ONE[card.kind];
}

/** Several of a kind: “meetings”. */
export function wordKinds(kind: Card['kind']): string {
  return MANY[kind];
}

export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
