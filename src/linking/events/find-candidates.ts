/** The meetings of the dataset that fit everything a clause says. */
import type { Context } from '@/context/context';
import { addDays, daysBetween } from '@/context/dates';
import type { MeetingFacts, PersonFacts } from '@/context/facts';
import { KINDS_OF_CLASS } from '../lexicon/events';
import { overlaps, widen, type Interval } from '../time/intervals';
import { readingsOf, type EventQuery } from './event-query';
import { homesOf } from '../homes';
import { fold } from '../text/fold';

/** Days by which a newspaper's date and the dataset's may differ: time zones, first day or last. */
const SLACK_DAYS = 1;
/** A meeting may have begun so many days before the time that is told of it. */
const LONGEST_DAYS = 30;
/** Times shorter than this many days are dates, for which the slack holds. */
const DATE_LIKE_DAYS = 10;

/** Meetings that fit, in order of time; empty where the clause says too little to look. */
export function findCandidates(query: EventQuery, context: Context): MeetingFacts[] {
  if (
    query.orphaned &&
    (query.persons.length === 0
      ? query.countries.length < 2
      : query.is !== 'visit' && query.persons.length + query.countries.length < 2)
  )
    return [];
  if (query.told && query.is !== 'visit' && query.persons.length + query.countries.length < 2) return [];
  const pool = poolOf(query, context);
  return pool.filter(
    (meeting) =>
      KINDS_OF_CLASS[query.is].has(meeting.kind) &&
      query.persons.every((person) => meeting.participants.includes(person.id)) &&
      query.countries.every((country) => involves(meeting, country, context)) &&
      isJourney(query, meeting, context) &&
      fitsPlace(query, meeting) &&
      fitsTime(query, meeting),
  );
}

function poolOf(query: EventQuery, context: Context): readonly MeetingFacts[] {
  const [person] = query.persons;
  if (person) return context.meetingsOf(person.id);
  if (query.countries.length < 2 && !(query.place && query.times.length)) return [];
  const readings = readingsOf(query);
  const from = readings.map((reading) => reading.from).sort()[0];
  const to = readings
    .map((reading) => reading.to)
    .sort()
    .at(-1);
  return context.meetingsBetween(from && addDays(from, -LONGEST_DAYS), to && addDays(to, SLACK_DAYS));
}

/** The country is host, party, or home of a participant. */
function involves(meeting: MeetingFacts, country: string, context: Context): boolean {
  if (meeting.place?.country === country || meeting.parties?.includes(country)) return true;
  return meeting.participants.some((id) => {
    const person = context.person(id);
    return person !== undefined && homesOf(person, meeting.from, context).includes(country);
  });
}

/** Who visits a country is not at home there, and was there. */
function isJourney(query: EventQuery, meeting: MeetingFacts, context: Context): boolean {
  if (query.is !== 'visit') return true;
  const traveller: PersonFacts | undefined = query.persons[0];
  if (!traveller) return true;
  const [destination] = query.countries;
  if (destination !== undefined && !isHosted(meeting, destination, context)) return false;
  return query.told
    ? !homesOf(traveller, meeting.from, context).includes(meeting.place?.country ?? '')
    : true;
}

/** In the country, and with somebody of it, or told as a visit to it: who meets a third party there visits nobody. */
function isHosted(meeting: MeetingFacts, country: string, context: Context): boolean {
  if (meeting.place?.country !== country) return false;
  if (meeting.kind === 'visit' || meeting.kind === 'state-visit' || meeting.parties?.includes(country))
    return true;
  return meeting.participants.some((id) => {
    const person = context.person(id);
    return person !== undefined && homesOf(person, meeting.from, context).includes(country);
  });
}

/** A meeting whose place nobody wrote down contradicts none. */
export function fitsPlace(
  { place, times }: Pick<EventQuery, 'place' | 'times'>,
  meeting: MeetingFacts,
): boolean {
  if (!place) return true;
  if (!meeting.place) return times.length > 0 && meeting.kind !== 'call';
  if (place.country !== undefined) return meeting.place.country === place.country;
  const city = fold(meeting.place.city ?? '').toLowerCase();
  const venue = fold(meeting.place.venue ?? '').toLowerCase();
  const name = place.words.toLowerCase();
  return (
    (place.cities ?? []).some((one) => one === city || venue.includes(one)) ||
    venue.includes(name) ||
    meeting.name.includes(place.words)
  );
}

export function fitsTime(query: EventQuery, meeting: MeetingFacts): boolean {
  const readings = readingsOf(query);
  return readings.length === 0 || readings.some((reading) => within(reading, meeting));
}

export function within(reading: Interval, meeting: MeetingFacts): boolean {
  let slack = withSlack.get(reading);
  if (!slack) {
    const isDate = daysBetween(reading.from, reading.to) < DATE_LIKE_DAYS;
    withSlack.set(reading, (slack = isDate ? widen(reading, SLACK_DAYS) : reading));
  }
  return overlaps(slack, meeting);
}

/** A reading is held against hundreds of meetings. */
const withSlack = new WeakMap<Interval, Interval>();
