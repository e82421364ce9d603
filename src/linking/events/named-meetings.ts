/** Meetings called by a name of their own ("the Hanoi summit") or by a series and its place or time ("the G-20 in Osaka"). */
import { daysBetween } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import type { DocBlock } from '../document';
import type { NameMatch } from '../names/find-names';
import type { Draft, Scene } from '../scene';
import type { TimeMention } from '../time/find-times';
import { within } from './find-candidates';
import { ORDINALS } from '../lexicon/time';
import { sentenceAt } from '../document';
import { countsFromEarlier } from './relative-ordinal';

/** Days around the article within which a series without a year means the edition at hand. */
const EDITION_WITHIN = 45;
/** Characters within which a place or year tells the edition. */
const REACH = 40;

export function namedMeetings(block: DocBlock, scene: Scene, times: readonly TimeMention[]): Draft[] {
  return scene.names
    .filter((match) => match.block === block && !isRelative(match))
    .flatMap((match) => {
      const meeting = byName(match, scene) ?? bySeries(match, scene, times);
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

/** "first inter-Korean summit" names the one of 2000, unless it is the first in a decade. */
function isRelative({ block, from, start, end }: NameMatch): boolean {
  return (
    ORDINALS.has(block.words[from]!.lower) && countsFromEarlier(block, end, sentenceAt(block, start).end)
  );
}

/** Of several meetings of one name, the one nearest to the article's day. */
function byName(match: NameMatch, { context, doc }: Scene): MeetingFacts | undefined {
  const meetings = match.entries.flatMap((entry) =>
    entry.kind === 'meeting' && !entry.common ? (context.meeting(entry.id) ?? []) : [],
  );
  const distance = (meeting: MeetingFacts): number => Math.abs(daysBetween(meeting.from, doc.day));
  return meetings.sort((a, b) => distance(a) - distance(b))[0];
}

function bySeries(
  match: NameMatch,
  { context, doc }: Scene,
  times: readonly TimeMention[],
): MeetingFacts | undefined {
  const series = match.entries.find((entry) => entry.kind === 'series');
  if (!series) return undefined;
  const editions = context.meetingsOfSeries(series.id);
  const { block, start, end } = match;
  const around = block.text.slice(Math.max(0, start - REACH), end + REACH).toLowerCase();
  const inPlace = editions.filter(
    (meeting) => meeting.place?.city !== undefined && around.includes(meeting.place.city.toLowerCase()),
  );
  const near = times.filter(
    (time) => Math.min(Math.abs(time.start - end), Math.abs(start - time.end)) <= REACH,
  );
  const inTime = near.length
    ? editions.filter((meeting) =>
        near.some((time) => time.readings.some((reading) => within(reading, meeting))),
      )
    : [];
  const pool = inPlace.length ? inPlace : inTime;
  if (pool.length) return nearest(pool, doc.day);
  const current = nearest(editions, doc.day);
  return current && near.length === 0 && Math.abs(daysBetween(current.from, doc.day)) <= EDITION_WITHIN
    ? current
    : undefined;
}

function nearest(meetings: readonly MeetingFacts[], day: string): MeetingFacts | undefined {
  return [...meetings].sort(
    (a, b) => Math.abs(daysBetween(a.from, day)) - Math.abs(daysBetween(b.from, day)),
  )[0];
}
