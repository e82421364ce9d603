/** The words for kinds of cards. */
import type { Card } from '@/cards/card';
import { t, tn } from '@/i18n/translate';

/** The label of a card: “Summit”, “Person”. */
export function wordKind(card: Card): string {
  if (card.kind !== 'meeting') return t(`kind.${card.kind}`);
  const { meetingKind } = card;
  return t(`meetingKind.${meetingKind === 'state-visit' ? 'stateVisit' : meetingKind}`);
}

/** The heading of several: “Meetings”. */
export function wordKinds(kind: Card['kind']): string {
  return t(`kinds.${kind}`);
}

/** “4 meetings” */
export function wordCount(kind: Card['kind'], count: number): string {
  return tn(`count.${kind}`, count);
}

export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
