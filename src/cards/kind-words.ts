/** The words for kinds of cards and ties of family. */
import type { Card, CardKind } from '@/cards/card';
import type { FamilyTie, MeetingKind } from '@/context/schema';
import { t, tn } from '@/i18n/translate';

/** The label of a card: “Summit”, “Person”. */
export function wordKind(card: Card): string {
  switch (card.kind) {
    case 'meeting':
      return wordMeetingKind(card.meetingKind);
    case 'sanctions':
      return t(`sanctionsScope.${card.scope}`);
    default:
      return t(`kind.${card.kind}`);
  }
}

export function wordMeetingKind(kind: MeetingKind): string {
  return t(`meetingKind.${camelCase(kind)}`);
}

/** The heading of several: “Meetings”. */
export function wordKinds(kind: CardKind): string {
  return t(`kinds.${kind}`);
}

/** “4 meetings” */
export function wordCount(kind: CardKind, count: number): string {
  return tn(`count.${kind}`, count);
}

/** “Half-brother” */
export function wordTie(tie: FamilyTie): string {
  return t(`tie.${camelCase(tie)}`);
}

type CamelCase<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Text;

/** Names in the browser's message files have no hyphens. */
function camelCase<Text extends string>(text: Text): CamelCase<Text> {
  return text.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Text>;
}
