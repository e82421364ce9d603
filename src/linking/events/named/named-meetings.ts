/** Meetings called by a name of their own ("the Hanoi summit") or by a series and its place or time ("the G-20 in Osaka"). */
import { addDays, daysBetween } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import { inBlock } from '../../in-block';
import type { DocBlock } from '../../document';
import type { NameMatch } from '../../names/find-names';
import { leadsACountry } from '../../persons/standing';
import type { Draft, Scene } from '../../scene';
import { editionAt, GATHERING_OF, nearest, seriesNamed, type Spot } from './series-in-text';
import { ORDINALS } from '../../lexicon/time';
import { sentenceAt } from '../../document';
import { countsFromEarlier } from '../clause/relative-ordinal';
import { textBefore } from '../../text/before';

/** Days ahead within which a meeting can already be called by its name. */
const AHEAD_WITHIN = 400;
/** Days since which a meeting is the news itself. */
const JUST_WITHIN = 3;
const BEFORE_IT = /\b(?:last|previous|earlier) $/;

export function namedMeetings(block: DocBlock, scene: Scene, spot: Spot): Draft[] {
  return inBlock(scene.names, block).flatMap((match) => {
    if (!match.entries.some(({ kind }) => GATHERINGS.has(kind))) return [];
    const found = byName(match, scene, spot) ?? bySeries(match, scene, spot);
    const meeting =
      found && BEFORE_IT.test(textBefore(block.text, match.start)) ? theOneBefore(found, scene) : found;
    if (!meeting) return [];
    return [
      {
        block: block.index,
        // "a summit of the Shanghai Cooperation Organization": a reader asks at the first word
        start: match.start - (GATHERING_OF.exec(block.text.slice(0, match.start))?.[0].length ?? 0),
        end: match.end,
        kind: 'meeting' as const,
        entities: [{ kind: 'meeting' as const, id: meeting.id }],
        evidence: [{ by: 'name' as const, name: meeting.name }],
        confidence: 0.9,
      },
    ];
  });
}

/** What a name must be one of to mean a meeting: its own, its series', or that of a body that gathers. */
const GATHERINGS: ReadonlySet<string> = new Set(['meeting', 'series', 'organisation']);

/** "the last U.S.-Russia summit", told on the day of another. */
function theOneBefore(meeting: MeetingFacts, { context, doc }: Scene): MeetingFacts | undefined {
  if (meeting.to < addDays(doc.day, -JUST_WITHIN)) return meeting;
  if (meeting.series === undefined) return undefined;
  return context
    .meetingsOfSeries(meeting.series)
    .findLast(({ to, kind }) => to < meeting.from && kind === meeting.kind);
}

/** Of several meetings of one name, the one nearest to the article's day; none that lies years ahead of it. */
function byName(match: NameMatch, scene: Scene, spot: Spot): MeetingFacts | undefined {
  const { context, doc } = scene;
  const meetings = match.entries.flatMap((entry) =>
    entry.kind === 'meeting' && !entry.common ? (context.meeting(entry.id) ?? []) : [],
  );
  const meeting = nearest(meetings, doc.day);
  if (!meeting || daysBetween(doc.day, meeting.from) > AHEAD_WITHIN || isOfOthers(match, meeting, scene))
    return undefined;
  // "first inter-Korean summit" names the one of 2000, unless it is the first in a decade.
  if (!isRelative(match)) return meeting;
  return meeting.series === undefined ? undefined : editionAt(meeting.series, match, context, doc.day, spot);
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

function bySeries(match: NameMatch, { context, doc }: Scene, spot: Spot): MeetingFacts | undefined {
  const series = seriesNamed(match, context, spot.places);
  return series === undefined ? undefined : editionAt(series, match, context, doc.day, spot);
}
