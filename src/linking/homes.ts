/** Which country a person acts for. */
import type { Context } from '@/context/context';
import { heldOn } from '@/context/lookups';
import type { IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';

/** By person, as a context holds them, and day: an article asks for the same ones hundreds of times. */
const known = new WeakMap<PersonFacts, Map<IsoDate, readonly string[]>>();

/** The countries of the offices held on the day, or else where the person belongs. */
export function homesOf(person: PersonFacts, day: IsoDate, context: Context): readonly string[] {
  const byDay = getOrInsert(known, person, () => new Map<IsoDate, readonly string[]>());
  return getOrInsert(byDay, day, () => findHomes(person, day, context));
}

/** True if both act for the same country: two who don't are news when they meet. */
export function shareHome(a: PersonFacts, b: PersonFacts, day: IsoDate, context: Context): boolean {
  const homes = homesOf(a, day, context);
  return homesOf(b, day, context).some((home) => homes.includes(home));
}

function findHomes(person: PersonFacts, day: IsoDate, context: Context): string[] {
  const offices = person.offices ?? [];
  const countryOf = (body: string): string | undefined =>
    context.country(body) ? body : context.institution(body)?.country;
  const held = offices
    .filter((office) => heldOn(office, day))
    .flatMap((office) => countryOf(office.of) ?? []);
  if (held.length) return [...new Set(held)];
  const ever =
    person.country ?? offices.map((office) => countryOf(office.of)).find((country) => country !== undefined);
  return ever ? [ever] : [];
}
