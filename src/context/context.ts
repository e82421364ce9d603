/** The dataset in use: lookups by id, and questions "as of" a day. */
import { firstDay, lastDay, type IsoDate } from './dates';
import {
  STORED_KINDS,
  type CompiledContext,
  type ContextIndex,
  type EntityNames,
  type InstitutionFacts,
  type InstrumentFacts,
  type MeasureFacts,
  type MeetingCore,
  type MeetingDetails,
  type MeetingFacts,
  type PersonDetails,
  type PersonFacts,
  type PersonNames,
  type PlaceFacts,
  type PlainDetails,
  type RegimeCore,
  type RegimeDetails,
  type RegimeFacts,
  type StoredKind,
} from './facts';
import type { Office, Role } from './schema';
import { Store } from './store';

export type CountryFacts = ContextIndex['countries'][number];

/** What is stored of each kind. */
interface Stored {
  people: { facts: PersonFacts; details: PersonDetails };
  meetings: { facts: MeetingFacts; details: MeetingDetails };
  regimes: { facts: RegimeFacts; details: RegimeDetails };
  institutions: { facts: InstitutionFacts; details: PlainDetails };
  places: { facts: PlaceFacts; details: PlainDetails };
}
type Stores = {
  [K in StoredKind]: { facts: Store<Stored[K]['facts']>; details: Store<Stored[K]['details']> };
};

export class Context {
  readonly version: string;
  /** The day up to which the dataset as a whole was reviewed. */
  readonly reviewed: IsoDate;
  readonly #index: ContextIndex;
  readonly #stores: Stores;
  /** By id, the place among the entities of its kind. */
  readonly #places: Record<StoredKind, ReadonlyMap<string, number>>;
  readonly #countries: ReadonlyMap<string, CountryFacts>;
  readonly #series: ReadonlyMap<string, ContextIndex['series'][number]>;
  readonly #subjects: ReadonlyMap<string, ContextIndex['subjects'][number]>;
  readonly #regimeOfInstrument = new Map<string, RegimeCore>();
  /** By place in `people`, the places of their meetings in order of time. */
  #meetingsByPerson: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(compiled: CompiledContext) {
    const index = JSON.parse(compiled.index) as ContextIndex;
    this.version = compiled.version;
    this.reviewed = compiled.reviewed;
    this.#index = index;
    this.#stores = openStores(compiled, index);
    this.#places = {
      people: placesOf(index.people),
      meetings: placesOf(index.meetings),
      regimes: placesOf(index.regimes),
      institutions: placesOf(index.institutions),
      places: placesOf(index.places),
    };
    this.#countries = byId(index.countries);
    this.#series = byId(index.series);
    this.#subjects = byId(index.subjects);
    for (const regime of index.regimes) {
      for (const instrument of regime.instruments) this.#regimeOfInstrument.set(instrument.id, regime);
    }
  }

  /** The names under which entities stand in texts. */
  get names(): {
    people: readonly PersonNames[];
    meetings: readonly MeetingCore[];
    institutions: readonly EntityNames[];
    places: readonly EntityNames[];
    series: ContextIndex['series'];
  } {
    return this.#index;
  }
  get countries(): readonly CountryFacts[] {
    return this.#index.countries;
  }
  get regimes(): readonly RegimeCore[] {
    return this.#index.regimes;
  }
  /** Lower-case names of the cities in which meetings took place. */
  get cities(): readonly string[] {
    return this.#index.cities;
  }

  person(id: string): PersonFacts | undefined {
    return this.#facts('people', id);
  }
  meeting(id: string): MeetingFacts | undefined {
    return this.#facts('meetings', id);
  }
  institution(id: string): InstitutionFacts | undefined {
    return this.#facts('institutions', id);
  }
  place(id: string): PlaceFacts | undefined {
    return this.#facts('places', id);
  }
  country(id: string): CountryFacts | undefined {
    return this.#countries.get(id);
  }
  regime(id: string): RegimeCore | undefined {
    const place = this.#places.regimes.get(id);
    return place === undefined ? undefined : this.#index.regimes[place];
  }
  /** The regime to which an instrument belongs. */
  regimeOf(instrument: string): RegimeCore | undefined {
    return this.#regimeOfInstrument.get(instrument);
  }
  instrument(id: string): InstrumentFacts | undefined {
    return this.regimeOf(id)?.instruments.find((instrument) => instrument.id === id);
  }
  /** The measures of an instrument, in its order. */
  measuresOf(instrument: string): readonly MeasureFacts[] {
    const regime = this.regimeOf(instrument);
    const measures = regime && this.#facts('regimes', regime.id);
    return measures?.[regime!.instruments.findIndex(({ id }) => id === instrument)] ?? [];
  }
  seriesOf(meeting: MeetingFacts): ContextIndex['series'][number] | undefined {
    return meeting.series === undefined ? undefined : this.#series.get(meeting.series);
  }

  /** @throws if there is no such person; likewise below */
  personDetails(id: string): PersonDetails {
    return this.#details('people', id);
  }
  meetingDetails(id: string): MeetingDetails {
    return this.#details('meetings', id);
  }
  regimeDetails(id: string): RegimeDetails {
    return this.#details('regimes', id);
  }
  /** Of an institution or a place. */
  plainDetails(id: string): PlainDetails {
    return this.#details(this.#places.institutions.has(id) ? 'institutions' : 'places', id);
  }

  /** The name of a country, institution or subject, as a card writes it; the id itself if it is none of them. */
  nameOf(id: string): string {
    return (this.#countries.get(id) ?? this.institution(id) ?? this.#subjects.get(id))?.name ?? id;
  }
  /** The title of its English Wikipedia article, if it has one. */
  wikipediaOf(id: string): string | undefined {
    const entry =
      this.person(id) ?? this.#countries.get(id) ?? this.institution(id) ?? this.#subjects.get(id);
    return entry?.wikipedia;
  }

  /** The meetings of a person, in order of time. */
  meetingsOf(person: string): MeetingFacts[] {
    this.#meetingsByPerson ??= groupByPerson(this.#index.meetings);
    const place = this.#places.people.get(person);
    const meetings = place === undefined ? undefined : this.#meetingsByPerson.get(place);
    return (meetings ?? []).map((at) => this.#stores.meetings.facts.at(at));
  }
  /** The editions of a series, in order of time. */
  meetingsOfSeries(series: string): MeetingFacts[] {
    return this.#meetingsWhere((meeting) => meeting.series === series);
  }
  /** All meetings that began within the days, both included, in order of time. */
  meetingsBetween(from: IsoDate, to: IsoDate): MeetingFacts[] {
    return this.#meetingsWhere((meeting) => meeting.from >= from && meeting.from <= to);
  }

  /** Who held one of the roles in a country or institution on a day, acting holders included. */
  holders(body: string, roles: readonly Role[], day: IsoDate): PersonFacts[] {
    const held = this.everHolders(body, roles).filter(({ office }) => heldOn(office, day));
    return [...new Set(held.map(({ person }) => person))];
  }

  /** Everybody who ever held one of the roles there, with the office. */
  everHolders(body: string, roles: readonly Role[]): { person: PersonFacts; office: Office }[] {
    const places = new Set(roles.flatMap((role) => this.#index.holders[body]?.[role] ?? []));
    return [...places].flatMap((place) => {
      const person = this.#stores.people.facts.at(place);
      const offices = (person.offices ?? []).filter(
        (office) => office.of === body && roles.includes(office.role),
      );
      return offices.map((office) => ({ person, office }));
    });
  }

  #meetingsWhere(keep: (meeting: MeetingCore) => boolean): MeetingFacts[] {
    const places = this.#index.meetings.flatMap((meeting, at) => (keep(meeting) ? [at] : []));
    return inOrderOfTime(places, this.#index.meetings).map((at) => this.#stores.meetings.facts.at(at));
  }

  #facts<K extends StoredKind>(kind: K, id: string): Stored[K]['facts'] | undefined {
    const place = this.#places[kind].get(id);
    return place === undefined ? undefined : this.#stores[kind].facts.at(place);
  }

  #details<K extends StoredKind>(kind: K, id: string): Stored[K]['details'] {
    const place = this.#places[kind].get(id);
    if (place === undefined) throw new Error(`no details for ${id}`);
    return this.#stores[kind].details.at(place);
  }
}

/**
 * True if the office may have been held on the day: a start or end known only by its year counts in the holder's favour,
 * and an office without dates counts always.
 */
export function heldOn(office: Pick<Office, 'from' | 'to'>, day: IsoDate): boolean {
  return (!office.from || firstDay(office.from) <= day) && (!office.to || lastDay(office.to) >= day);
}

function openStores(compiled: CompiledContext, { lengths }: ContextIndex): Stores {
  const stores: Partial<Record<StoredKind, { facts: Store<object>; details: Store<object> }>> = {};
  let facts = 0;
  let details = 0;
  for (const kind of STORED_KINDS) {
    const store = {
      facts: new Store<object>(compiled.facts, facts, lengths[kind].facts),
      details: new Store<object>(compiled.details, details, lengths[kind].details),
    };
    facts = store.facts.end;
    details = store.details.end;
    stores[kind] = store;
  }
  return stores as Stores; // the compiler wrote each kind as `Stored` says
}

function groupByPerson(meetings: readonly MeetingCore[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const at of inOrderOfTime([...meetings.keys()], meetings)) {
    for (const person of meetings[at]!.participants) {
      const group = groups.get(person);
      if (group) group.push(at);
      else groups.set(person, [at]);
    }
  }
  return groups;
}

/** Meetings of one day stand in the order of their ids, so that every reader gets the same answer. */
function inOrderOfTime(places: number[], meetings: readonly MeetingCore[]): number[] {
  const key = (at: number): string => `${meetings[at]!.from} ${meetings[at]!.id}`;
  return places.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function placesOf(entries: readonly { id: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map((entry, place) => [entry.id, place]));
}

function byId<T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
