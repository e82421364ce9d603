/** The meetings on which a story stands: those between its people up to its day, and those that it mentions. */
import { meetingLine } from '@/cards/make/meeting-lines';
import type { Context } from '@/context/context';
import type { IsoDate } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import type { Spot } from '@/messages';
import type { BriefedMeeting } from '../briefing';

/** Of more, the latest are shown besides those that the article mentions. */
const MOST_MEETINGS = 80;

/** @param people ids of the article's people */
export function briefMeetings(
  people: readonly string[],
  spots: ReadonlyMap<string, readonly Spot[]>,
  day: IsoDate,
  context: Context,
): BriefedMeeting[] {
  const known = new Set(people);
  const between = new Map<string, MeetingFacts>();
  for (const person of people) {
    for (const meeting of context.meetingsOf(person)) {
      const others = meeting.participants.filter((id) => id !== person && known.has(id));
      if (others.length > 0 && meeting.from <= day) between.set(meeting.id, meeting);
    }
  }
  const mentioned = [...spots.keys()].flatMap((id) => context.meeting(id) ?? []);
  const related = inOrder([...between.values()].filter(({ id }) => !spots.has(id)));
  return inOrder([...mentioned, ...related.slice(-MOST_MEETINGS)]).map((meeting) => {
    const { id, name, kind, from, to, place } = meetingLine(meeting, context, known);
    return {
      id,
      name,
      kind,
      from,
      to,
      ...(place !== undefined && { place }),
      people: meeting.participants.filter((participant) => known.has(participant)),
      isComing: from > day,
      spots: spots.get(id) ?? [],
    };
  });
}

function inOrder(meetings: MeetingFacts[]): MeetingFacts[] {
  return meetings.sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
}
