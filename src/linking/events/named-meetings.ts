/** Meetings called by a name of their own ("the Hanoi summit") or by a series and its place or time ("the G-20 in Osaka"). */
import type { Context } from '@/context/context';
import { daysBetween, type IsoDate } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import { inBlock } from '../in-block';
import type { DocBlock } from '../document';
import type { NameMatch } from '../names/find-names';
import { leadsACountry } from '../persons/support';
import type { Draft, Scene } from '../scene';
import type { TimeMention } from '../time/find-times';
import { within } from './find-candidates';
import { ORDINALS } from '../lexicon/time';
import { sentenceAt } from '../document';
import { countsFromEarlier } from './relative-ordinal';

/** Days around the article within which a series without a year means the edition at hand. */
const EDITION_WITHIN = 45;
/** Days ahead within which a meeting can already be called by its name. */
const AHEAD_WITHIN = 400;
/** Characters within which a place or year tells the edition. */
const REACH = 40;

export function namedMeetings(block: DocBlock, scene: Scene, times: readonly TimeMention[]): Draft[] {
  return inBlock(scene.names, block).flatMap((match) => {
    const meeting = byName(match, scene, times) ?? bySeries(match, scene, times);
    if (!meeting) return [];
    return [
      {
        block: block.index,
        start: match.start,
        end: match.end,
        kind: 'meeting' as const,
        entities: [{ kind: 'meeting' as const, id: meeting.id }],
        evidence: [{ by: 'name' as const, name: meeting.name }],
        confidence: 0.9,
      },
    ];
  });
}

/** Of several meetings of one name, the one nearest to the article's day; none that lies years ahead of it. */
function byName(match: NameMatch, scene: Scene, times: readonly TimeMention[]): MeetingFacts | undefined {
  const { context, doc } = scene;
  const meetings = match.entries.flatMap((entry) =>
    entry.kind === 'meeting' && !entry.common ? (context.meeting(entry.id) ?? []) : [],
  );
  const meeting = nearest(meetings, doc.day);
  if (!meeting || daysBetween(doc.day, meeting.from) > AHEAD_WITHIN || isOfOthers(match, meeting, scene))
    return undefined;
  // "first inter-Korean summit" names the one of 2000, unless it is the first in a decade.
  if (!isRelative(match)) return meeting;
  return meeting.series === undefined ? undefined : edition(meeting.series, match, context, doc.day, times);
}

/** "Trump's Alaska talks with Putin" are not those of Alaska in which neither took part. */
function isOfOthers(
  { block, start }: NameMatch,
  meeting: MeetingFacts,
  { persons, context, doc }: Scene,
): boolean {
  const sentence = sentenceAt(block, start);
  const leaders = inBlock(persons, block).filter(
    (one) =>
      one.start >= sentence.start && one.end <= sentence.end && leadsACountry(one.person, context, doc.day),
  );
  return (
    leaders.length > 1 &&
    meeting.participants.length > 0 &&
    !leaders.some((one) => meeting.participants.includes(one.person.id))
  );
}

function isRelative({ block, from, start, end }: NameMatch): boolean {
  return (
    ORDINALS.has(block.words[from]!.lower) && countsFromEarlier(block, end, sentenceAt(block, start).end)
  );
}

function bySeries(
  match: NameMatch,
  { context, doc }: Scene,
  times: readonly TimeMention[],
): MeetingFacts | undefined {
  const named = match.entries.find((entry) => entry.kind === 'series')?.id ?? seriesOfBody(match, context);
  return named === undefined ? undefined : edition(named, match, context, doc.day, times);
}

/** "the Group of Seven meeting": a body whose leaders meet in a series. */
function seriesOfBody({ block, to, entries }: NameMatch, context: Context): string | undefined {
  const body = entries.find((entry) => entry.kind === 'organisation')?.id;
  if (body === undefined || !GATHERING.test(block.text.slice(block.words[to - 1]!.end))) return undefined;
  return context.names.series.find(({ members }) => members?.length === 1 && members[0] === body)?.id;
}

const GATHERING = /^(?: leaders['’]?)? (?:summit|meeting|gathering)\b/;

/** The edition of a series that its place or time tells, or else the one at hand. */
function edition(
  series: string,
  { block, start, end }: NameMatch,
  context: Context,
  day: IsoDate,
  times: readonly TimeMention[],
): MeetingFacts | undefined {
  const editions = context.meetingsOfSeries(series);
  const around = block.text.slice(Math.max(0, start - REACH), end + REACH).toLowerCase();
  const inPlace = editions.filter(
    ({ place }) => place?.city !== undefined && around.includes(place.city.toLowerCase()),
  );
  if (inPlace.length) return nearest(inPlace, day);
  const sentence = sentenceAt(block, start);
  const inSentence = times.filter((time) => time.start >= sentence.start && time.end <= sentence.end);
  const near = inSentence.filter(
    (time) => Math.min(Math.abs(time.start - end), Math.abs(start - time.end)) <= REACH,
  );
  const fits = (list: readonly TimeMention[]): MeetingFacts[] =>
    editions.filter((meeting) =>
      list.some((time) => time.readings.some((reading) => within(reading, meeting))),
    );
  if (near.length) return nearest(fits(near), day);
  const current = nearest(fits(inSentence), day) ?? nearest(editions, day);
  return current && Math.abs(daysBetween(current.from, day)) <= EDITION_WITHIN ? current : undefined;
}

function nearest(meetings: readonly MeetingFacts[], day: IsoDate): MeetingFacts | undefined {
  const distance = (meeting: MeetingFacts): number => Math.abs(daysBetween(meeting.from, day));
  return [...meetings].sort((a, b) => distance(a) - distance(b))[0];
}
