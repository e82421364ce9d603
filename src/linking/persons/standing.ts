/** What somebody is in the world on a day, whatever an article says of them. */
import type { Context } from '@/context/context';
import { heldOn } from '@/context/lookups';
import { addDays, firstDay, lastDay, type IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { Role } from '@/context/schema';
import type { Interval } from '../time/intervals';

/** Who holds one of these leads a country. */
export const TOP_ROLES: ReadonlySet<Role> = new Set(['leader', 'president', 'monarch', 'prime-minister']);

/** Whoever held one of these is written about everywhere. */
const PROMINENT_ROLES: ReadonlySet<Role> = new Set([
  'leader',
  'president',
  'monarch',
  'prime-minister',
  'vice-president',
  'foreign-minister',
  'heir',
]);
/** Days around their offices in which people are news without further support. */
const YEARS_OF_INTEREST = 12 * 365;

export function isProminent(person: PersonFacts): boolean {
  return (person.offices ?? []).some((office) => PROMINENT_ROLES.has(office.role));
}

/** Leads a country on the day. */
export function leadsACountry(person: PersonFacts, context: Context, day: string): boolean {
  return (person.offices ?? []).some(
    (office) =>
      TOP_ROLES.has(office.role) &&
      office.from !== undefined &&
      heldOn(office, day) &&
      context.country(office.of) !== undefined,
  );
}

/** True for who ever led a country, and for who represents one on the day. */
export function representsOrLed({ offices = [] }: PersonFacts, day: IsoDate): boolean {
  return offices.some(
    (office) =>
      TOP_ROLES.has(office.role) ||
      (PROMINENT_ROLES.has(office.role) && office.from !== undefined && heldOn(office, day)),
  );
}

/** Days around an office in which its holder held it of late. */
const OF_LATE = 365;

/** Held an office within a year of the day. */
export function heldOfLate(person: PersonFacts, day: IsoDate): boolean {
  return heldBetween(person, { from: addDays(day, -OF_LATE), to: addDays(day, OF_LATE) });
}

/** Held an office on one of the days; an open end says nothing against it. */
function heldBetween({ offices = [] }: PersonFacts, { from, to }: Interval): boolean {
  return offices.some(
    (office) => (!office.from || firstDay(office.from) <= to) && (!office.to || lastDay(office.to) >= from),
  );
}

let interest: (Interval & { day: IsoDate }) | undefined;

/** The days on one of which an office must have been held to be of interest on the day; kept for the article at hand. */
function interestOn(day: IsoDate): Interval {
  if (interest?.day !== day)
    interest = { day, from: addDays(day, -YEARS_OF_INTEREST), to: addDays(day, YEARS_OF_INTEREST) };
  return interest;
}

/** False for somebody who was not born, or whose offices lie too far from the article's day for a bare name to mean them. */
export function isOfTheDay(person: PersonFacts, day: IsoDate): boolean {
  if (person.born && firstDay(person.born) > day) return false;
  if (isProminent(person) || person.known_by !== undefined || !person.offices?.length) return true;
  // Not by shifting each office's days: an article asks for hundreds of people.
  return heldBetween(person, interestOn(day));
}

/** Where somebody belongs, and where they ever held an office. */
export function homeBodies({ country, offices = [] }: PersonFacts): string[] {
  return [...(country === undefined ? [] : [country]), ...offices.map((office) => office.of)];
}
