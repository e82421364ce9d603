/** Who can have been seen together, and the one meeting of theirs that fits a place and a time. */
import type { Context } from '@/context/context';
import { compareDates, daysBetween, type IsoDate } from '@/context/dates';
import type { MeetingFacts, PersonFacts } from '@/context/facts';
import { homesOf } from '../../homes';
import type { Scene } from '../../scene';
import { fold } from '../../text/fold';
import { KINDS_OF_CLASS, type EventClass } from '../../lexicon/events';
import { daysOf, MONTH_DAYS, type Circumstance } from '../words/circumstances';
import { overlaps } from '../../time/intervals';
import { MOST } from '../candidates/company';
import { meetingsAt } from '../candidates/meetings-at';

/** How much the words themselves say: told of an event, hinting at one, carrying on from one, or none of it. */
export type Strength = 'told' | 'hint' | 'elliptical' | 'bare';

export interface Sighting {
  is: EventClass;
  strength: Strength;
  persons: readonly PersonFacts[];
  /** Those of them who surely took part. */
  required: readonly PersonFacts[];
  circumstance: Circumstance;
  tense?: 'past' | 'future';
}

/** Days of a time that says nearly which day. */
const PRECISE_DAYS = 8;
/** Days back within which a place alone tells the meeting of two people. */
const FRESH_DAYS = 30;
/** Days in which even a seat of government, in one sentence with both, is where they met. */
const JUST_DAYS = 14;
const RECENT_DAYS = 3 * 365;

/**
 * What the likeliest company of several saw, whom words leave open: who met on the very day goes before who met the day after.
 * @param companies the likeliest first
 */
export function meetingOfAny(
  companies: readonly (readonly PersonFacts[])[],
  sighting: Omit<Sighting, 'persons'>,
  { context, doc }: Pick<Scene, 'context' | 'doc'>,
): MeetingFacts | undefined {
  const found = companies.flatMap((persons) => meetingSeen({ ...sighting, persons }, context, doc.day) ?? []);
  return onTheDay(found, sighting.circumstance)[0];
}

/** The one meeting that is meant; none if several fit or too little is said. */
function meetingSeen(sighting: Sighting, context: Context, day: IsoDate): MeetingFacts | undefined {
  const { persons, required, circumstance, is } = sighting;
  // Without any word for it a sentence must name both.
  const isSeenAlone = is === 'presence' && sighting.strength !== 'bare';
  if (persons.length < 2 && !isSeenAlone) return undefined;
  const [participant] = required;
  const then = meetingsAt(circumstance, participant ? [participant] : persons, context).filter(
    (meeting) =>
      KINDS_OF_CLASS[is].has(meeting.kind) &&
      required.every((person) => meeting.participants.includes(person.id)) &&
      fitsTense(meeting, sighting, day),
  );
  const between = then.filter((meeting) => isBetween(meeting, persons, context));
  // Whose place is known to fit goes before those whose place nobody wrote down.
  const placed = circumstance.place ? between.filter((meeting) => meeting.place) : [];
  const together = placed.length ? placed : between;
  const best = theOne(together, sighting, day);
  if (best) return saysEnough(best, sighting, context, day) ? best : undefined;
  return isSeenAlone
    ? theOne(
        then.filter((meeting) => isAbroad(meeting, sighting, context)),
        sighting,
        day,
      )
    : undefined;
}

function fitsTense(meeting: MeetingFacts, { tense }: Sighting, day: IsoDate): boolean {
  if (tense === 'past') return meeting.from <= day;
  return tense !== 'future' || meeting.to >= day;
}

/** At least two of them, of different countries, took part. */
function isBetween(meeting: MeetingFacts, persons: readonly PersonFacts[], context: Context): boolean {
  const there = persons.filter((person) => meeting.participants.includes(person.id));
  if (there.length < 2) return false;
  const [first, ...others] = there.map((person) => homesOf(person, meeting.from, context));
  return others.some((homes) => !homes.some((home) => first!.includes(home)));
}

/** Who is said to have been abroad, in a place and within days, had one meeting there. */
function isAbroad(meeting: MeetingFacts, { persons, circumstance }: Sighting, context: Context): boolean {
  const { place, time } = circumstance;
  const traveller = persons.find((person) => meeting.participants.includes(person.id));
  return (
    place !== undefined &&
    time !== undefined &&
    traveller !== undefined &&
    time.readings.every((reading) => daysOf(reading) <= PRECISE_DAYS) &&
    !homesOf(traveller, meeting.from, context).includes(meeting.place?.country ?? '')
  );
}

function saysEnough(
  meeting: MeetingFacts,
  { strength, circumstance, persons }: Sighting,
  context: Context,
  day: IsoDate,
): boolean {
  const { place, time } = circumstance;
  if (place && time) return true;
  if (time) {
    const length = Math.min(...time.readings.map(daysOf));
    if (strength === 'elliptical') return true;
    return strength === 'bare'
      ? length <= 2 && /\d/.test(time.words) && meeting.participants.length <= MOST.ofADay
      : length <= MONTH_DAYS;
  }
  // A seat of government is named for much else.
  const country = meeting.place?.country ?? '';
  const isSeat =
    fold(context.country(country)?.capital ?? '').toLowerCase() ===
    fold(meeting.place?.city ?? '').toLowerCase();
  const isNeutral =
    !isSeat || !persons.some((person) => homesOf(person, meeting.from, context).includes(country));
  const age = daysBetween(meeting.to, day);
  return (
    (isNeutral || (age >= 0 && age <= JUST_DAYS)) &&
    place?.cities !== undefined &&
    strength !== 'bare' &&
    age >= -FRESH_DAYS &&
    age <= RECENT_DAYS
  );
}

/** Those of the very time, or, where there are none, those of the day before or after. */
function onTheDay(meetings: readonly MeetingFacts[], { time }: Circumstance): readonly MeetingFacts[] {
  const exact = meetings.filter((meeting) => time?.readings.some((reading) => overlaps(reading, meeting)));
  return exact.length ? exact : meetings;
}

/** The one that brings most of them together, and least others; none where several days are possible. */
function theOne(
  meetings: readonly MeetingFacts[],
  { persons, circumstance }: Sighting,
  day: IsoDate,
): MeetingFacts | undefined {
  const count = (meeting: MeetingFacts): number =>
    persons.filter((person) => meeting.participants.includes(person.id)).length;
  const then = onTheDay(meetings, circumstance);
  const most = Math.max(0, ...then.map(count));
  const best = then
    .filter((meeting) => count(meeting) === most)
    .sort((a, b) => a.participants.length - b.participants.length || compareDates(b.from, a.from));
  const [first, ...others] = best;
  if (!first) return undefined;
  const rivals = others.filter((other) => other.from > first.to || other.to < first.from);
  const between = (a: MeetingFacts, b: MeetingFacts): number => Math.abs(daysBetween(a.from, b.from));
  if (rivals.every((other) => between(first, other) <= 1)) return first;
  // Only a place, or a long time: the latest, if it is fresh.
  const latest = best
    .filter((meeting) => meeting.from <= day)
    .sort((a, b) => compareDates(b.from, a.from))[0];
  return latest && !circumstance.time && daysBetween(latest.to, day) <= FRESH_DAYS ? latest : undefined;
}
