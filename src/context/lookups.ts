/** What follows from the lookups of a dataset, or of several in layers. */
import { firstDay, lastDay, type IsoDate } from './dates';
import type { CountryFacts, InstitutionFacts, PersonFacts, PlaceFacts, SubjectFacts } from './facts';
import type { Office, Role } from './schema';

export abstract class Lookups {
  abstract person(id: string): PersonFacts | undefined;
  abstract country(id: string): CountryFacts | undefined;
  abstract institution(id: string): InstitutionFacts | undefined;
  abstract place(id: string): PlaceFacts | undefined;
  abstract subject(id: string): SubjectFacts | undefined;
  /** Everybody who ever held one of the roles in a country or institution, with the office. */
  abstract everHolders(
    body: string,
    roles: readonly Role[],
  ): readonly { person: PersonFacts; office: Office }[];

  /** The name of a country, institution, place or subject, as a card writes it; the id itself if it is none of them. */
  nameOf(id: string): string {
    return this.#named(id)?.name ?? id;
  }

  /** The title of its English Wikipedia article, if it has one. */
  wikipediaOf(id: string): string | undefined {
    return (this.person(id) ?? this.#named(id))?.wikipedia;
  }

  /** Who held one of the roles there on a day, acting holders included. */
  holders(body: string, roles: readonly Role[], day: IsoDate): PersonFacts[] {
    const held = this.everHolders(body, roles).filter(({ office }) => heldOn(office, day));
    return [...new Set(held.map(({ person }) => person))];
  }

  #named(id: string): CountryFacts | InstitutionFacts | PlaceFacts | SubjectFacts | undefined {
    return this.country(id) ?? this.institution(id) ?? this.place(id) ?? this.subject(id);
  }
}

/**
 * True if the office may have been held on the day: a start or end known only by its year counts in the holder's favour,
 * and an office without dates counts always.
 */
export function heldOn(office: Pick<Office, 'from' | 'to'>, day: IsoDate): boolean {
  return (!office.from || firstDay(office.from) <= day) && (!office.to || lastDay(office.to) >= day);
}
