/** The dataset in use: lookups by id, and questions "as of" a day. */
import { firstDay, lastDay, type IsoDate } from './dates';
import type {
  CompiledContext,
  ContextFacts,
  DetailSpan,
  InstitutionFacts,
  InstrumentFacts,
  MeetingDetails,
  MeetingFacts,
  PersonDetails,
  PersonFacts,
  PlaceFacts,
  PlainDetails,
  RegimeDetails,
  RegimeFacts,
} from './facts';
import type { Office, Role } from './schema';

export type CountryFacts = ContextFacts['countries'][number];

export class Context {
  readonly version: string;
  /** The day up to which the dataset as a whole was reviewed. */
  readonly reviewed: IsoDate;
  readonly people: readonly PersonFacts[];
  /** In order of time. */
  readonly meetings: readonly MeetingFacts[];
  readonly regimes: readonly RegimeFacts[];
  readonly institutions: readonly InstitutionFacts[];
  readonly places: readonly PlaceFacts[];
  readonly countries: readonly CountryFacts[];
  readonly series: ContextFacts['series'];
  readonly subjects: ContextFacts['subjects'];

  readonly #details: string;
  readonly #spans = new Map<string, DetailSpan>();
  readonly #people: ReadonlyMap<string, PersonFacts>;
  readonly #meetings: ReadonlyMap<string, MeetingFacts>;
  readonly #regimes: ReadonlyMap<string, RegimeFacts>;
  readonly #institutions: ReadonlyMap<string, InstitutionFacts>;
  readonly #places: ReadonlyMap<string, PlaceFacts>;
  readonly #countries: ReadonlyMap<string, CountryFacts>;
  readonly #series: ReadonlyMap<string, ContextFacts['series'][number]>;
  readonly #subjects: ReadonlyMap<string, ContextFacts['subjects'][number]>;
  readonly #regimeOfInstrument = new Map<string, RegimeFacts>();
  readonly #meetingsByPerson = new Map<string, MeetingFacts[]>();
  readonly #officesByBody = new Map<string, { person: PersonFacts; office: Office }[]>();

  constructor(compiled: CompiledContext) {
    const facts = JSON.parse(compiled.facts) as ContextFacts;
    this.version = compiled.version;
    this.reviewed = compiled.reviewed;
    this.#details = compiled.details;
    for (const entry of [
      facts.people,
      facts.meetings,
      facts.regimes,
      facts.institutions,
      facts.places,
    ].flat()) {
      this.#spans.set(entry.id, entry.details);
    }
    this.people = facts.people;
    this.meetings = facts.meetings.sort((a, b) =>
      a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1,
    );
    this.regimes = facts.regimes;
    this.institutions = facts.institutions;
    this.places = facts.places;
    this.countries = facts.countries;
    this.series = facts.series;
    this.subjects = facts.subjects;
    this.#people = byId(facts.people);
    this.#meetings = byId(facts.meetings);
    this.#regimes = byId(facts.regimes);
    this.#institutions = byId(facts.institutions);
    this.#places = byId(facts.places);
    this.#countries = byId(facts.countries);
    this.#series = byId(facts.series);
    this.#subjects = byId(facts.subjects);
    for (const regime of this.regimes) {
      for (const instrument of regime.instruments) this.#regimeOfInstrument.set(instrument.id, regime);
    }
    for (const meeting of this.meetings) {
      for (const id of meeting.participants) push(this.#meetingsByPerson, id, meeting);
    }
    for (const person of this.people) {
      for (const office of person.offices ?? []) push(this.#officesByBody, office.of, { person, office });
    }
  }

  person(id: string): PersonFacts | undefined {
    return this.#people.get(id);
  }
  meeting(id: string): MeetingFacts | undefined {
    return this.#meetings.get(id);
  }
  regime(id: string): RegimeFacts | undefined {
    return this.#regimes.get(id);
  }
  institution(id: string): InstitutionFacts | undefined {
    return this.#institutions.get(id);
  }
  place(id: string): PlaceFacts | undefined {
    return this.#places.get(id);
  }
  country(id: string): CountryFacts | undefined {
    return this.#countries.get(id);
  }
  seriesOf(meeting: MeetingFacts): ContextFacts['series'][number] | undefined {
    return meeting.series === undefined ? undefined : this.#series.get(meeting.series);
  }
  /** The regime to which an instrument belongs. */
  regimeOf(instrument: string): RegimeFacts | undefined {
    return this.#regimeOfInstrument.get(instrument);
  }
  instrument(id: string): InstrumentFacts | undefined {
    return this.regimeOf(id)?.instruments.find((instrument) => instrument.id === id);
  }

  personDetails(id: string): PersonDetails {
    return this.#detailsOf(id) as PersonDetails;
  }
  meetingDetails(id: string): MeetingDetails {
    return this.#detailsOf(id) as MeetingDetails;
  }
  regimeDetails(id: string): RegimeDetails {
    return this.#detailsOf(id) as RegimeDetails;
  }
  /** Of an institution or a place. */
  plainDetails(id: string): PlainDetails {
    return this.#detailsOf(id) as PlainDetails;
  }

  /** The name of a country, institution or subject, as a card writes it; the id itself if it is none of them. */
  nameOf(id: string): string {
    return (this.#countries.get(id) ?? this.#institutions.get(id) ?? this.#subjects.get(id))?.name ?? id;
  }
  /** The title of its English Wikipedia article, if it has one. */
  wikipediaOf(id: string): string | undefined {
    return (
      this.#people.get(id) ??
      this.#countries.get(id) ??
      this.#institutions.get(id) ??
      this.#subjects.get(id)
    )?.wikipedia;
  }

  /** The meetings of a person, in order of time. */
  meetingsOf(person: string): readonly MeetingFacts[] {
    return this.#meetingsByPerson.get(person) ?? [];
  }

  /** Who held one of the roles in a country or institution on a day, acting holders included. */
  holders(body: string, roles: readonly Role[], day: IsoDate): PersonFacts[] {
    const found = (this.#officesByBody.get(body) ?? []).filter(
      ({ office }) => roles.includes(office.role) && heldOn(office, day),
    );
    return [...new Set(found.map(({ person }) => person))];
  }

  /** Everybody who ever held one of the roles there, with the office. */
  everHolders(body: string, roles: readonly Role[]): { person: PersonFacts; office: Office }[] {
    return (this.#officesByBody.get(body) ?? []).filter(({ office }) => roles.includes(office.role));
  }

  #detailsOf(id: string): unknown {
    const span = this.#spans.get(id);
    if (!span) throw new Error(`no details for ${id}`);
    return JSON.parse(this.#details.slice(span[0], span[0] + span[1]));
  }
}

/**
 * True if the office may have been held on the day: a start or end known only by its year counts in the holder's favour,
 * and an office without dates counts always.
 */
export function heldOn(office: Pick<Office, 'from' | 'to'>, day: IsoDate): boolean {
  return (!office.from || firstDay(office.from) <= day) && (!office.to || lastDay(office.to) >= day);
}

function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
