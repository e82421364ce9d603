/** The card of a meeting, seen from a day. */
import type { Context } from '@/context/context';
import type { IsoDate } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import type { MeetingCard, MeetingLine } from '../card';
import { sourceLinks } from './cut';
import { meetingHeadline, numberedHeadline } from './meeting-headline';
import { inArticleFirst, meetingLine, personLink, placeWords } from './meeting-lines';
import { officeWords } from './office-words';
import { officesOn } from './standing';

/** Most meetings of one series on the timeline; the nearest to this one are shown. */
const MOST_IN_SERIES = 16;

/** @param people of the article, who come first among those who met */
export function makeMeetingCard(
  meeting: MeetingFacts,
  people: ReadonlySet<string>,
  day: IsoDate,
  context: Context,
): MeetingCard {
  const details = context.meetingDetails(meeting.id);
  const tense = meeting.from > day ? 'coming' : meeting.to < day ? 'past' : 'on the day';
  const known = meeting.to < day;
  const place = placeWords(meeting, context, true);
  const series = seriesOf(meeting, context);
  const seriesName = context.seriesOf(meeting)?.name;
  const participants = inArticleFirst(meeting.participants, people);
  return {
    kind: 'meeting',
    id: meeting.id,
    name: meeting.name,
    headline: headlineOf(meeting, participants, context),
    ...(details.note && { note: details.note }),
    meetingKind: meeting.kind,
    from: meeting.from,
    to: meeting.to,
    ...(place && { place }),
    tense,
    participants: participants.map((id) => {
      const person = context.person(id);
      // who will be in office at a meeting to come, nobody knows yet
      const [office] = person ? officesOn(person, tense === 'coming' ? day : meeting.from) : [];
      return { person: personLink(id, context), ...(office && { office: officeWords(office, context) }) };
    }),
    ...(details.outcome && known && { outcome: details.outcome }),
    series: series.map((other) => ({
      ...seriesLine(other, meeting, context, people),
      current: other.id === meeting.id,
      after: other.from > day,
    })),
    ...(seriesName && { seriesName }),
    record: [],
    since: details.outcome && !known ? [{ on: meeting.to, text: details.outcome }] : [],
    sources: sourceLinks(details.sources),
    reviewed: details.reviewed ?? context.reviewed,
  };
}

/** Of a small meeting who met is told beneath, each with an office, and is not to be read twice. */
function headlineOf(meeting: MeetingFacts, participants: readonly string[], context: Context): string {
  const series = context.seriesOf(meeting)?.name;
  if (isSmall(meeting)) return numberedHeadline(meeting, series);
  return meetingHeadline(
    meeting,
    participants.map((id) => context.person(id)?.name ?? id),
    series,
  );
}

/** Where all are of the same people, those who were there besides; at a large gathering nobody, it is much the same twenty each time. */
function seriesLine(
  other: MeetingFacts,
  meeting: MeetingFacts,
  context: Context,
  people: ReadonlySet<string>,
): MeetingLine {
  const { more, ...line } = meetingLine(other, context, people, meeting.participants);
  return isSmall(meeting) ? { ...line, ...(more !== undefined && { more }) } : { ...line, with: [] };
}

/** So few that a meeting is known by who met; a larger one by the series that it belongs to. */
const MOST_OF_SMALL = 3;

function isSmall({ participants }: MeetingFacts): boolean {
  return participants.length > 0 && participants.length <= MOST_OF_SMALL;
}

/** All meetings of the same people; for large gatherings, of the same series. */
function seriesOf(meeting: MeetingFacts, context: Context): MeetingFacts[] {
  const [first, ...others] = meeting.participants;
  const same =
    first !== undefined && isSmall(meeting)
      ? context.meetingsOf(first).filter((other) => others.every((id) => other.participants.includes(id)))
      : meeting.series === undefined
        ? [meeting]
        : context.meetingsOfSeries(meeting.series);
  const at = same.indexOf(meeting);
  const from = Math.max(0, Math.min(at - MOST_IN_SERIES / 2, same.length - MOST_IN_SERIES));
  return same.slice(from, from + MOST_IN_SERIES);
}
