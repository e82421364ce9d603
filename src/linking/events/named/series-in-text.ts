/** Editions of a series that the text calls by the body that gathers, its place or its time: "the G-20 in Osaka", "its 2008 summit". */
import type { Context } from '@/context/context';
import { daysBetween, type IsoDate } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import { sentenceAt, type DocBlock } from '../../document';
import type { NameMatch } from '../../names/find-names';
import type { TimeMention } from '../../time/find-times';
import { fitsPlace, within } from '../candidates/fits';
import type { PlaceMention } from '../words/find-places';
import { textBefore } from '../../text/before';

export interface Spot {
  places: readonly PlaceMention[];
  times: readonly TimeMention[];
}

/** Days around the article within which a series without a year means the edition at hand. */
const EDITION_WITHIN = 45;
/** Characters within which a place or time tells the edition. */
const REACH = 40;

/** What a body's name must stand in to mean its leaders' gathering and not the body. */
const GATHERS =
  /^(?: \([\p{L}\d-]+\))?(?:'s)?(?: (?:leaders|nations|countries|members|heads of state)'?)?(?: (?:will|are to|is to|are due to|next))? (?:summit|meetings?|gatherings?|meets?|met|gathers?|gathered|convenes?)\b/u;
const ON_THE_EDGE =
  /\b(?:sidelines|margins?|fringes|edges?) of (?:the |a |this year's |last year's |next week's |last week's )?(?:\p{Ll}+ of the )?$/u;
/** "a summit of the". */
export const GATHERING_OF = /\b(?:summit|meeting|gathering) of (?:(?:the )?leaders of )?(?:the )?$/;
/** "to meet NATO leaders". */
const MEETS = /\b(?:meets?|met|meeting|joins?|joined|addressed?) (?:with )?(?:other |fellow )?$/;
const LEADERS = /^ (?:leaders|heads of state)\b/;
/** A body's name may have them in it: "EU leaders". */
const NAMES_LEADERS = / (?:leaders|heads of state)$/;
/** "attending the APEC forum": a forum is also what the body is. */
const FORUM = /^ forum\b/;
const ATTENDS =
  /\b(?:attend\w*|at|during|for|before|host\w*) (?:the |this (?:week|month|year)'s )?(?:annual )?$/;
/** "finance chiefs from the Group of 20": not its leaders, but others who meet on other days. */
const OFFICIALS_OF =
  /\b(?:ministers|chiefs|officials|governors|bankers|diplomats|envoys|sherpas) (?:of|from) (?:the )?$/;
/** "the G-20 in Osaka": only a place of one of its meetings says so. */
const IN = /^ (?:in|at) (?:the )?$/;

/** Before a place in which something was; "with Turkey's Erdogan" names none. */
const AT = /\b(?:in|at|near|outside|to) (?:the )?$/;
/** From a place to what was there: "in Osaka, where the", "in Hamburg for this week's". */
const LEADS_TO = /^,?(?: (?!after |before )[\p{Ll}']+){0,6} $/u;
/** Before a country that only tells where a town is: "in Parana, Argentina". */
const TOWN_BEFORE = /\p{L}, $/u;
/** Days ahead within which an edition can already be spoken of. */
const AHEAD_WITHIN = 400;

/** The series that a name stands for: its own, or that of a body whose leaders meet. */
export function seriesNamed(
  match: NameMatch,
  context: Context,
  places: readonly PlaceMention[],
): string | undefined {
  const own = match.entries.find((entry) => entry.kind === 'series')?.id;
  if (own !== undefined) return isGroup(match) && !meets(match) ? undefined : own;
  const { block, start, end, entries } = match;
  const body = entries.find((entry) => entry.kind === 'organisation')?.id;
  const series = body === undefined ? undefined : seriesOf(body, context);
  const before = block.text.slice(Math.max(0, start - REACH), start);
  if (series === undefined || OFFICIALS_OF.test(before)) return undefined;
  if (
    GATHERS.test(block.text.slice(end)) ||
    (MEETS.test(before) &&
      (LEADERS.test(block.text.slice(end)) || NAMES_LEADERS.test(block.text.slice(start, end)))) ||
    (FORUM.test(block.text.slice(end)) && ATTENDS.test(before)) ||
    ON_THE_EDGE.test(before) ||
    GATHERING_OF.test(before)
  )
    return series;
  const follows = places.find((place) => place.start > end && IN.test(block.text.slice(end, place.start)));
  if (follows?.cities === undefined) return undefined;
  const there = context
    .meetingsOfSeries(series)
    .filter((meeting) => fitsPlace({ place: follows, times: [] }, meeting));
  return there.length > 0 && there.length < AT_ITS_SEAT ? series : undefined;
}

/** "P5+1", "E3+3": who negotiates, unless their talks are said. */
function isGroup({ block, start, end }: NameMatch): boolean {
  return /\+\d$/.test(block.text.slice(start, end));
}

function meets({ block, start, end }: NameMatch): boolean {
  const before = block.text.slice(Math.max(0, start - REACH), start);
  return (
    GATHERS.test(block.text.slice(end)) ||
    NEGOTIATES.test(block.text.slice(end)) ||
    ON_THE_EDGE.test(before) ||
    GATHERING_OF.test(before)
  );
}

const NEGOTIATES = /^(?: (?:nuclear|group))? (?:talks|negotiations)\b/;

/** Editions in one town from which on a body is at home there: "NATO in Brussels" is no summit. */
const AT_ITS_SEAT = 4;

/** The series in which a body's leaders meet. */
export function seriesOf(body: string, context: Context): string | undefined {
  const byBody = getOrInsert(known, context, () => {
    const first = new Map<string, string>();
    for (const { id, members: [only, ...others] = [] } of context.series)
      if (only !== undefined && others.length === 0 && !first.has(only)) first.set(only, id);
    return first;
  });
  return byBody.get(body);
}

/** By body; gathered at the first use of a context. */
const known = new WeakMap<Context, Map<string, string>>();

/** The edition of a series that a place or time near some words tells, or else the one at hand. */
export function editionAt(
  series: string,
  { block, start, end }: { block: DocBlock; start: number; end: number },
  context: Context,
  day: IsoDate,
  { places, times }: Spot,
): MeetingFacts | undefined {
  const editions = context.meetingsOfSeries(series);
  const sentence = sentenceAt(block, start);
  const gap = (one: { start: number; end: number }): number => Math.max(0, one.start - end, start - one.end);
  const isNear = (one: { start: number; end: number }): boolean =>
    one.start >= sentence.start && one.end <= sentence.end && gap(one) <= REACH;
  const nearTimes = times.filter(isNear);
  const fits = (list: readonly TimeMention[], meeting: MeetingFacts): boolean =>
    list.some((time) => time.readings.some((reading) => within(reading, meeting)));
  const isItsPlace = (place: PlaceMention): boolean =>
    isNear(place) &&
    gap(place) > 0 &&
    (place.end < start
      ? gap(place) <= 1 ||
        (AT.test(textBefore(block.text, place.start)) && LEADS_TO.test(block.text.slice(place.end, start)))
      : AT.test(textBefore(block.text, place.start))) &&
    !(place.country !== undefined && TOWN_BEFORE.test(textBefore(block.text, place.start)));
  const inPlace = editions.filter(
    (meeting) =>
      daysBetween(day, meeting.from) <= AHEAD_WITHIN &&
      places.some((place) => isItsPlace(place) && fitsPlace({ place, times: [] }, meeting)),
  );
  if (inPlace.length) {
    const dated = inPlace.filter((meeting) => fits(nearTimes, meeting));
    return nearest(dated.length ? dated : inPlace, day);
  }
  if (nearTimes.length)
    return nearest(
      editions.filter((meeting) => fits(nearTimes, meeting)),
      day,
    );
  const inSentence = times.filter((time) => time.start >= sentence.start && time.end <= sentence.end);
  const current =
    nearest(
      editions.filter((meeting) => fits(inSentence, meeting)),
      day,
    ) ?? nearest(editions, day);
  return current && Math.abs(daysBetween(current.from, day)) <= EDITION_WITHIN ? current : undefined;
}

/** The meeting nearest to a day. */
export function nearest(meetings: readonly MeetingFacts[], day: IsoDate): MeetingFacts | undefined {
  const distance = (meeting: MeetingFacts): number => Math.abs(daysBetween(meeting.from, day));
  return [...meetings].sort((a, b) => distance(a) - distance(b))[0];
}
