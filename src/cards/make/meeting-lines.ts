/** Meetings as single lines, for timelines and lists. */
import type { Context } from '@/context/context';
import type { MeetingFacts } from '@/context/facts';
import type { EntityLink, MeetingLine } from '../card';

export function meetingLine(meeting: MeetingFacts, context: Context, besides?: string): MeetingLine {
  const place = placeWords(meeting, context);
  return {
    id: meeting.id,
    name: meeting.name,
    kind: meeting.kind,
    from: meeting.from,
    to: meeting.to,
    ...(place && { place }),
    with: meeting.participants.filter((id) => id !== besides).map((id) => personLink(id, context)),
  };
}

/** "Hanoi, Vietnam"; the venue first where asked for. */
export function placeWords({ place }: MeetingFacts, context: Context, venue = false): string {
  if (!place) return '';
  const country = place.country === undefined ? undefined : context.nameOf(place.country);
  const parts = [venue ? place.venue : undefined, place.city ?? (venue ? undefined : place.venue), country];
  return [...new Set(parts.filter((part) => part !== undefined))].join(', ');
}

export function personLink(id: string, context: Context): EntityLink {
  return { id, name: context.person(id)?.name ?? id };
}
