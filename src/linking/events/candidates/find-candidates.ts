/** The meetings of the dataset that fit everything a clause says. */
import type { Context } from '@/context/context';
import type { MeetingFacts, PersonFacts } from '@/context/facts';
import { KINDS_OF_CLASS } from '../../lexicon/events';
import { homesOf } from '../../homes';
import { leadsACountry } from '../../persons/standing';
import { readingsOf, type EventQuery } from '../clause/event-query';
import type { IsoDate } from '@/context/dates';
import { fitsPlace, fitsTime, isNews, isVisit } from './fits';
import type { Interval } from '../../time/intervals';
import { meetingsAround, stretchOf } from './meetings-around';
import { involves, isHomeOfSomebody, meetingsInvolving } from './meetings-of-countries';
import { meetingsThere } from './meetings-there';

/**
 * Meetings that fit, in order of time; empty where the clause says too little to look.
 * @param day the article's
 */
export function findCandidates(query: EventQuery, day: IsoDate, context: Context): MeetingFacts[] {
  if (saysTooLittle(query)) return [];
  const readings = readingsOf(query);
  const pool = poolOf(query, stretchOf(readings), context);
  return pool.filter(
    (meeting) =>
      KINDS_OF_CLASS[query.is].has(meeting.kind) &&
      query.persons.every((person) => meeting.participants.includes(person.id)) &&
      fitsTime(readings, meeting) &&
      fitsPlace(query, meeting) &&
      !(
        query.is === 'summit' &&
        query.inferred &&
        meeting.kind === 'talks' &&
        !areLeaders(query.persons, meeting, context)
      ) &&
      // The costliest last: they ask who each participant was on the day.
      query.countries.every((country) => involves(meeting, country, context)) &&
      isJourney(query, meeting, day, context) &&
      isAtHosts(query, meeting, context) &&
      !isOfCompatriots(query, meeting, context),
  );
}

/** "on the eve of the summit": what a leader and an official had was none. */
function areLeaders(persons: readonly PersonFacts[], { from }: MeetingFacts, context: Context): boolean {
  return persons.every((person) => leadsACountry(person, context, from));
}

function saysTooLittle(query: EventQuery): boolean {
  const { is, persons, count } = query;
  const sides = persons.length + query.countries.length;
  if (query.orphaned && (persons.length === 0 ? sides < 2 : is !== 'visit' && sides < 2)) return true;
  if (query.told && is !== 'visit' && sides < 2) return true;
  // "his trip": of one person's meetings nothing tells which
  return sides === 1 && !query.inferred && count === 1 && !query.place && query.times.length === 0;
}

/** As few as can be told at once from who, when and where; those that fit are among them. */
function poolOf(query: EventQuery, stretch: Interval | undefined, context: Context): readonly MeetingFacts[] {
  const ofOne = fewest(query.persons.map((person) => context.meetingsOf(person.id)));
  if (ofOne) return stretch ? meetingsAround(stretch, ofOne) : placed(query, ofOne);
  if (query.countries.length < 2 && !(query.place && query.times.length)) return [];
  const ofCountry = stretch
    ? undefined
    : fewest(query.countries.map((one) => meetingsInvolving(one, context)));
  return ofCountry ?? context.meetingsBetween(stretch?.from, stretch?.to);
}

function fewest(lists: readonly (readonly MeetingFacts[])[]): readonly MeetingFacts[] | undefined {
  const [first, ...others] = lists;
  return others.reduce((least, list) => (list.length < least!.length ? list : least), first);
}

/** Without a time a place must be known to fit, and who visits a country was there. */
function placed(
  { place, is, countries }: EventQuery,
  meetings: readonly MeetingFacts[],
): readonly MeetingFacts[] {
  const [destination] = countries;
  if (place) return meetingsThere(place, meetings);
  return is === 'visit' && destination !== undefined
    ? meetingsThere({ words: '', country: destination }, meetings)
    : meetings;
}

/** "Roosevelt hosted Churchill": not in a third country. */
function isAtHosts(
  { hosted, persons }: EventQuery,
  { place, from }: MeetingFacts,
  context: Context,
): boolean {
  const [host, guest] = persons;
  if (!hosted || !host || !guest || place?.country === undefined) return true;
  const homes = homesOf(host, from, context);
  return homes.length === 0 || homes.includes(place.country);
}

/** "Trump met with Pompeo": where both received a guest it would name the guest. */
function isOfCompatriots(
  { is, persons, countries, times, place }: EventQuery,
  { participants, from }: MeetingFacts,
  context: Context,
): boolean {
  const [first, ...others] = persons;
  if (!first || others.length === 0 || is === 'visit' || is === 'summit') return false;
  if (countries.length > 0 || times.length > 0 || place) return false;
  const shared = homesOf(first, from, context).filter((home) =>
    others.every((person) => homesOf(person, from, context).includes(home)),
  );
  if (shared.length === 0) return false;
  return participants.some((id) => {
    const homes = homesOf(context.person(id)!, from, context);
    return homes.length > 0 && !homes.some((home) => shared.includes(home));
  });
}

/** Who visits a country is not at home there, and was there. */
function isJourney(query: EventQuery, meeting: MeetingFacts, day: IsoDate, context: Context): boolean {
  if (query.is !== 'visit') return true;
  const traveller: PersonFacts | undefined = query.persons[0];
  if (!traveller) return true;
  const [destination] = query.countries;
  // "his trip to Vietnam", told on the day, is the one on which he met somebody else there
  if (destination !== undefined && !isHosted(meeting, destination, context))
    return meeting.place?.country === destination && isNews(meeting, day);
  if (destination !== undefined && homesOf(traveller, meeting.from, context).includes(destination))
    return false;
  if (!query.told && !query.place) return true;
  // nobody travels to where all are at home
  const travellers = query.told ? [traveller] : query.persons;
  const country = meeting.place?.country ?? '';
  return travellers.some(
    (one) =>
      !homesOf(one, meeting.from, context).includes(country) && !homesOf(one, day, context).includes(country),
  );
}

/** In the country, and with somebody of it, or told as a visit to it: who meets a third party there visits nobody. */
function isHosted(meeting: MeetingFacts, country: string, context: Context): boolean {
  if (meeting.place?.country !== country) return false;
  if (isVisit(meeting) || meeting.parties?.includes(country)) return true;
  return isHomeOfSomebody(country, meeting, context);
}
