/** Which of the fitting meetings a clause means: by tense, order, number and nearness; several, one or none. */
import { daysBetween, type IsoDate } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import type { EventQuery } from '../clause/event-query';
import { isNews } from './fits';
import { preferExact } from './prefer-exact';

export interface Choice {
  meetings: MeetingFacts[];
  confidence: number;
}

/** Days ahead within which an announced or expected meeting is the one that takes place next. */
const EXPECTED_WITHIN = 200;
/** The same where a verb tells what somebody is to do: that is soon, or has its day said. */
const TOLD_WITHIN = 60;
/** The same where somebody only hopes for it. */
const HOPED_WITHIN = 45;
/** The same where nothing says that it lies ahead. */
const UNMARKED_WITHIN = 70;
/** Days back within which a meeting told without a date is the one just reported. */
const FRESH_WITHIN = 30;
/** Days back within which "their meeting" needs no date. */
const RECENT_WITHIN = 150;
/** Days back within which the only meeting of two people needs none. */
const ONLY_WITHIN = 3 * 365;
/** Days back that a series told without dates may span ("visited Xi ahead of …"). */
const SERIES_WITHIN = 550;
const MOST_OF_A_SERIES = 4;
/** Days between meetings of one journey. */
const JOURNEY_DAYS = 2;
/** Days since and until a meeting that only its sentence hints at. */
const JUST_WITHIN = 5;
const SOON_WITHIN = 14;
/** Days back within which a place tells which of somebody's meetings a verb means. */
const RECALLED_WITHIN = 730;
/** Days until a meeting that goes before one of other months, where words tell neither. */
const IMMINENT_WITHIN = 5;

export function chooseMeetings(
  candidates: readonly MeetingFacts[],
  query: EventQuery,
  day: IsoDate,
): Choice | undefined {
  const dated = query.times.length > 0;
  const ranked = preferExact(candidates, query, day);
  const past = ranked.filter((meeting) => meeting.from <= day);
  const future = ranked.filter((meeting) => meeting.from > day);
  if (query.inferred && query.persons.length > 0) return chooseInferred(past, future, query, day);
  if (query.count > 1) return choosePlural(past, query, dated, day);
  if (dated) return chooseDated(past, future, query, day);

  if (
    query.ordinal !== undefined &&
    query.tense !== 'future' &&
    query.persons.length + query.countries.length > 1
  ) {
    // nobody wrote down all meetings of an earlier life: on the day of one "the first" is rather that
    const reported = query.ordinal === 1 ? past.findLast((meeting) => isNews(meeting, day)) : undefined;
    const nth = reported ?? ranked[query.ordinal - 1];
    if (nth && (query.ordinal > 1 || ranked.length === 1 || nth.from <= day))
      return { meetings: [nth], confidence: nth.number === query.ordinal ? 0.9 : 0.7 };
  }
  const enough =
    query.persons.length > 1 ||
    (query.persons.length === 1 && (query.countries.length > 0 || query.place !== undefined));
  if (isOfNations(query)) {
    if (!query.place) return chooseOfNations(past, future, query, day);
    // "U.S. and Ukrainian officials met in Jeddah"
    if (query.tense === 'past')
      return choosePast(
        past.filter(({ to }) => daysBetween(to, day) <= RECENT_WITHIN),
        query,
        day,
      );
  }
  if (!enough && !(query.countries.length > 1 && query.is === 'summit')) return undefined;
  const latest = past.at(-1);
  // what is to come may come today
  const next = query.tense === 'future' && latest?.from === day ? latest : future[0];
  if (query.tense === 'future')
    return next && daysBetween(day, next.from) <= expectedWithin(query)
      ? { meetings: [next], confidence: 0.8 }
      : undefined;
  // on the day of a meeting "the last one" is the one before
  if (query.previous && latest && isNews(latest, day) && past.length > 1)
    return choosePast(past.slice(0, -1), query, day);
  // "hosting Aliyev in the Kremlin" tells of these days.
  if (query.told && query.tense === undefined && latest && daysBetween(latest.to, day) > FRESH_WITHIN)
    return undefined;
  if (query.tense === 'past' || query.told) return choosePast(past, query, day);
  // "readies Moscow visit"
  if (
    next &&
    latest &&
    !query.latest &&
    daysBetween(day, next.from) <= IMMINENT_WITHIN &&
    daysBetween(latest.to, day) > FRESH_WITHIN
  )
    return { meetings: [next], confidence: 0.7 };
  if (latest && (query.latest || query.place || daysBetween(latest.from, day) <= RECENT_WITHIN))
    return choosePast(past, query, day);
  if (next && past.length === 0 && daysBetween(day, next.from) <= UNMARKED_WITHIN)
    return { meetings: [next], confidence: 0.7 };
  return past.length === 1 && query.definite ? { meetings: past, confidence: 0.7 } : undefined;
}

function expectedWithin({ hoped, told }: EventQuery): number {
  return hoped ? HOPED_WITHIN : told ? TOLD_WITHIN : EXPECTED_WITHIN;
}

/** "Beijing and Washington will hold talks": those of the last or next days, if there is one. */
function chooseOfNations(
  past: readonly MeetingFacts[],
  future: readonly MeetingFacts[],
  query: EventQuery,
  day: IsoDate,
): Choice | undefined {
  const fresh = past.filter((meeting) => daysBetween(meeting.to, day) <= JUST_WITHIN);
  const soon = future.filter((meeting) => daysBetween(day, meeting.from) <= SOON_WITHIN);
  // what goes on today "could" bring something, too
  const underWay = fresh.filter((meeting) => meeting.to >= day);
  const told = query.tense === 'future' ? soon : fresh;
  const [only, ...others] = underWay.length === 1 ? underWay : told;
  return only && others.length === 0 && only.kind !== 'call'
    ? { meetings: [only], confidence: 0.7 }
    : undefined;
}

/** @param query without times */
function isOfNations({ persons, countries, is, count }: EventQuery): boolean {
  return persons.length === 0 && countries.length > 1 && is === 'meeting' && count === 1;
}

/** Two people in one sentence and "talks": theirs, if they have just met, or meet in the next days. */
function chooseInferred(
  past: readonly MeetingFacts[],
  future: readonly MeetingFacts[],
  query: EventQuery,
  day: IsoDate,
): Choice | undefined {
  if (query.count > 1) return undefined;
  const latest = past.at(-1);
  const next = future[0];
  if (query.tense !== 'future' && latest && daysBetween(latest.to, day) <= JUST_WITHIN)
    return { meetings: [latest], confidence: 0.75 };
  return query.tense === 'future' && next && daysBetween(day, next.from) <= SOON_WITHIN
    ? { meetings: [next], confidence: 0.7 }
    : undefined;
}

function choosePlural(
  past: readonly MeetingFacts[],
  query: EventQuery,
  dated: boolean,
  day: IsoDate,
): Choice | undefined {
  if (past.length === 0) return undefined;
  if (dated)
    return past.length <= Math.max(MOST_OF_A_SERIES, query.times.length)
      ? { meetings: [...past], confidence: 0.85 }
      : undefined;
  if (query.count === Infinity)
    return past.length > 1 && past.length <= MOST_OF_A_SERIES && query.persons.length === 2
      ? { meetings: [...past], confidence: 0.65 }
      : undefined;
  if (past.length === query.count) return { meetings: [...past], confidence: 0.9 };
  // "has met Kim three times", told on the day of a fourth.
  if (past.length === query.count + 1 && isNews(past.at(-1)!, day))
    return { meetings: past.slice(0, -1), confidence: 0.8 };
  return query.latest && past.length > query.count
    ? { meetings: past.slice(-query.count), confidence: 0.75 }
    : undefined;
}

function chooseDated(
  past: readonly MeetingFacts[],
  future: readonly MeetingFacts[],
  query: EventQuery,
  day: IsoDate,
): Choice | undefined {
  // "arrived Saturday ahead of the talks": what is to come may come today
  const today = past.filter((meeting) => meeting.from === day);
  const [likelier, other] = query.tense === 'future' ? [[...today, ...future], past] : [past, future];
  const pool = likelier.length || query.tense === 'past' ? likelier : other;
  if (pool.length === 0) return undefined;
  // A summit has its place and day to itself; other words need to say who.
  const alone =
    query.is === 'summit' && query.place !== undefined && pool.length === 1 && pool[0]!.kind === 'summit';
  const support = query.persons.length + query.countries.length + (query.place ? 1 : 0) + (alone ? 1 : 0);
  if (support < 2) return undefined;
  const chosen =
    query.ordinal !== undefined && pool.length > 1
      ? pool[query.ordinal - 1]
      : query.tense === 'future'
        ? pool[0]!
        : ofJourney(pool);
  // the fourth of three is one that the dataset lacks
  if (!chosen) return undefined;
  return { meetings: [chosen], confidence: pool.length === 1 ? 0.92 : 0.75 };
}

/** The latest; of the meetings of one journey, the one that brought the fewest together. */
function ofJourney(pool: readonly MeetingFacts[]): MeetingFacts {
  const latest = pool.at(-1)!;
  return pool
    .filter((meeting) => daysBetween(meeting.to, latest.from) <= JOURNEY_DAYS)
    .reduce(
      (best, meeting) => (meeting.participants.length < best.participants.length ? meeting : best),
      latest,
    );
}

function choosePast(past: readonly MeetingFacts[], query: EventQuery, day: IsoDate): Choice | undefined {
  const latest = past.at(-1);
  if (!latest) return undefined;
  const age = daysBetween(latest.to, day);
  // "He met in Germany with Merkel" tells of no visit long ago
  const isOld = query.told && age > RECALLED_WITHIN && past.length > 1;
  if (query.latest || (query.place && !isOld))
    return { meetings: [latest], confidence: past.length === 1 ? 0.85 : 0.8 };
  if (age <= FRESH_WITHIN) return { meetings: [latest], confidence: 0.8 };
  if (past.length === 1 && query.definite && age <= ONLY_WITHIN)
    return { meetings: [latest], confidence: 0.75 };
  const recent = past.filter((meeting) => daysBetween(meeting.from, day) <= SERIES_WITHIN);
  // who travelled several times did so on a tour; who spoke with somebody did it once
  const most = query.is === 'visit' ? MOST_OF_A_SERIES : 1;
  if (query.told && recent.length === past.length && past.length <= most)
    return { meetings: [...past], confidence: 0.7 };
  return query.definite && age <= RECENT_WITHIN ? { meetings: [latest], confidence: 0.7 } : undefined;
}
