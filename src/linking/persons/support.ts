/** Whether the article is about the world that a person belongs to, so that a name they share with others can be theirs. */
import { addDays, firstDay, lastDay } from '@/context/dates';
import { heldOn, type Context } from '@/context/context';
import type { PersonFacts } from '@/context/facts';
import type { Role } from '@/context/schema';
import type { CountryMention } from '../countries';
import type { NameMatch } from '../names/find-names';

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

export class Support {
  readonly #bodies = new Set<string>();
  readonly #roles: ReadonlySet<Role>;
  readonly #context: Context;
  readonly #day: string;

  constructor(
    names: readonly NameMatch[],
    countries: readonly CountryMention[],
    roles: ReadonlySet<Role>,
    context: Context,
    day: string,
  ) {
    this.#roles = roles;
    this.#context = context;
    this.#day = day;
    for (const { country } of countries) this.#bodies.add(country);
    for (const { entries } of names) {
      for (const entry of entries) {
        if (entry.kind === 'organisation') this.#addBody(entry.id);
        if (entry.kind === 'place') this.#addBody(context.place(entry.id)?.country);
      }
    }
  }

  #addBody(id: string | undefined): void {
    if (!id) return;
    this.#bodies.add(id);
    const country = this.#context.institution(id)?.country;
    if (country) this.#bodies.add(country);
  }

  /**
   * True if everybody knows the person, or if the article mentions their country or institution and speaks of what they are:
   * a senator's name in a story about a football club is somebody else's.
   */
  has(person: PersonFacts): boolean {
    if (person.known_by !== undefined || isProminent(person)) return true;
    return (
      this.mentionsHomeOf(person) &&
      (person.offices ?? []).some(
        ({ role }) => role === 'head' || role === 'deputy-head' || role === 'other' || this.#roles.has(role),
      )
    );
  }

  mentionsHomeOf(person: PersonFacts): boolean {
    const homes = [person.country, ...(person.offices ?? []).map((office) => office.of)];
    return homes.some(
      (home) =>
        home !== undefined &&
        (this.#bodies.has(home) || this.#bodies.has(this.#context.institution(home)?.country ?? '')),
    );
  }

  /** False for somebody who was not born, or whose offices lie too far from the article's day for a bare name to mean them. */
  plausible(person: PersonFacts): boolean {
    if (person.born && firstDay(person.born) > this.#day) return false;
    const offices = person.offices ?? [];
    if (isProminent(person) || offices.length === 0) return true;
    return offices.some((office) => heldOn({
      ...(office.from && { from: addDays(firstDay(office.from), -YEARS_OF_INTEREST) }),
      ...(office.to && { to: addDays(lastDay(office.to), YEARS_OF_INTEREST) }),
    }, this.#day)); // prettier-ignore
  }
}

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

const TOP_ROLES: ReadonlySet<Role> = new Set(['leader', 'president', 'monarch', 'prime-minister']);
