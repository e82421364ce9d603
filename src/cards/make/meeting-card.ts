/** The card of a meeting, seen from a day. */
import type { Context } from '@/context/context';
import type { IsoDate } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import type { MeetingCard } from '../card';
import { sourceLinks } from './cut';
import { listed } from './listed';
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
    headline: headlineOf(meeting, participants, seriesName, context),
    ...(details.note && { note: details.note }),
    meetingKind: meeting.kind,
    from: meeting.from,
    to: meeting.to,
    ...(place && { place }),
    tense,
    participants: participants.map((id) => {
      const person = context.person(id);
      const [office] = person ? officesOn(person, meeting.from) : [];
      return { person: personLink(id, context), ...(office && { office: officeWords(office, context) }) };
    }),
    ...(details.outcome && known && { outcome: details.outcome }),
    series: series.map((other) => ({
      ...meetingLine(other, context, people),
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

/** So many are named; of more, how many there were and these of them. */
const MOST_NAMED = 4;
const NAMED_OF_MANY = 2;

function headlineOf(
  meeting: MeetingFacts,
  participants: readonly string[],
  series: string | undefined,
  context: Context,
): string {
  const names = participants.map((id) => context.person(id)?.name ?? id);
  if (series && meeting.number !== undefined) return `${ordinal(meeting.number)} of the ${series}`;
  if (names.length === 0) return series ?? '';
  if (names.length > MOST_NAMED)
    return `${names.length} participants, among them ${listed(names.slice(0, NAMED_OF_MANY))}`;
  return listed(names);
}

function ordinal(number: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[
    new Intl.PluralRules('en', { type: 'ordinal' }).select(number)
  ];
  return `${number}${suffix}`;
}

/** All meetings of the same people; for large gatherings, of the same series. */
function seriesOf(meeting: MeetingFacts, context: Context): MeetingFacts[] {
  const [first, ...others] = meeting.participants;
  const small = first !== undefined && meeting.participants.length <= 3;
  const same = small
    ? context.meetingsOf(first).filter((other) => others.every((id) => other.participants.includes(id)))
    : meeting.series === undefined
      ? [meeting]
      : context.meetingsOfSeries(meeting.series);
  const at = same.indexOf(meeting);
  const from = Math.max(0, Math.min(at - MOST_IN_SERIES / 2, same.length - MOST_IN_SERIES));
  return same.slice(from, from + MOST_IN_SERIES);
}
