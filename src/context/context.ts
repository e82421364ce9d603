/** A dataset in use: lookups by id, and questions "as of" a day. Nothing is opened before it is asked for. */
import { countBefore } from './ascending';
import { dayNumber, type IsoDate } from './dates';
import type {
  CompiledContext,
  CountryFacts,
  EntityKind,
  InstitutionFacts,
  InstrumentFacts,
  MeasureFacts,
  MeetingDetails,
  MeetingFacts,
  PersonDetails,
  PersonFacts,
  Place,
  PlaceFacts,
  PlainDetails,
  RegimeCore,
  RegimeDetails,
  SeriesFacts,
  Stored,
  SubjectFacts,
} from './facts';
import { Lookups } from './lookups';
import { startsOf, unpackArrays } from './packed-arrays';
import type { Office, Role } from './schema';
import { Store } from './store';
import { getOrInsert } from './get-or-insert';

export type { EntityKind } from './facts';

type Stores = { [K in EntityKind]: Store<Stored[K]['facts'], Stored[K]['details']> };

/** What linking and cards ask of the data: of one dataset, or of several in layers. */
export type Context = Omit<Dataset, 'names' | 'idOf'>;

export class Dataset extends Lookups {
  readonly version: string;
  /** The day up to which the dataset as a whole was reviewed. */
  readonly reviewed: IsoDate;
  readonly #compiled: CompiledContext;
  readonly #stores: Stores;
  readonly #meetingsByPerson = new Map<string, readonly MeetingFacts[]>();
  readonly #meetingsBySeries = new Map<string, readonly MeetingFacts[]>();
  /** By body and roles: an article asks the same of the same bodies hundreds of times. */
  readonly #holders = new Map<string, readonly { person: PersonFacts; office: Office }[]>();
  #regimes: readonly RegimeCore[] | undefined;
  #cities: ReadonlySet<string> | undefined;
  /** By meeting, the day on which it began, as its number; they ascend. */
  #meetingDays: Uint32Array | undefined;

  constructor(compiled: CompiledContext) {
    super();
    this.version = compiled.version;
    this.reviewed = compiled.reviewed;
    this.#compiled = compiled;
    this.#stores = Object.fromEntries(
      Object.entries(compiled.kinds).map(([kind, texts]) => [kind, new Store(texts)]),
    ) as unknown as Stores; // the compiler wrote each kind as `Stored` says
  }

  /** The names of the entities, as the linker packed them. */
  get names(): string {
    return this.#compiled.names;
  }
  /** The datasets of which it consists, the topmost first: of itself. */
  get layers(): readonly Dataset[] {
    return [this];
  }
  /** How many entries of each kind there are. */
  get counts(): Record<'person' | 'meeting' | 'sanctions' | 'organisation' | 'place', number> {
    const { people, meetings, regimes, institutions, places } = this.#stores;
    return {
      person: people.size,
      meeting: meetings.size,
      sanctions: regimes.size,
      organisation: institutions.size,
      place: places.size,
    };
  }
  get regimes(): readonly RegimeCore[] {
    const { regimes, instruments } = this.#stores;
    return (this.#regimes ??= regimes.all().map(({ instruments: [first, count], ...regime }) => {
      let opened: readonly InstrumentFacts[] | undefined;
      return {
        ...regime,
        get instruments() {
          return (opened ??= Array.from({ length: count }, (_, i) => instruments.facts(first + i)));
        },
      };
    }));
  }
  get series(): readonly SeriesFacts[] {
    return this.#stores.series.all();
  }
  /** Lower-case names of the cities in which meetings took place. */
  get cities(): ReadonlySet<string> {
    return (this.#cities ??= new Set(JSON.parse(this.#compiled.cities) as string[]));
  }

  /** @param place of an entity among those of its kind, as the names refer to it */
  idOf(kind: EntityKind, place: Place): string {
    return this.#stores[kind].id(place);
  }
  /** True if the entity that the id means is the layer's: false where an upper one replaces it. */
  isFrom(layer: Dataset, _kind: EntityKind, _id: string): boolean {
    return layer === this;
  }
  /** The name of what brought the entity, if that is not the dataset that ships. */
  addedBy(_kind: EntityKind, _id: string): string | undefined {
    return undefined;
  }
  /** True if there is an entity of the kind with the id. */
  has(kind: EntityKind, id: string): boolean {
    return this.#stores[kind].find(id) !== undefined;
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
    return this.#facts('countries', id);
  }
  regime(id: string): RegimeCore | undefined {
    const place = this.#stores.regimes.find(id);
    return place === undefined ? undefined : this.regimes[place];
  }
  /** The regime to which an instrument belongs. */
  regimeOf(instrument: string): RegimeCore | undefined {
    const facts = this.#facts('instruments', instrument);
    return facts && this.regimes[facts.regime];
  }
  instrument(id: string): InstrumentFacts | undefined {
    return this.#facts('instruments', id);
  }
  /** The measures of an instrument, in its order. */
  measuresOf(instrument: string): readonly MeasureFacts[] {
    return this.#facts('instruments', instrument)?.measures ?? [];
  }
  subject(id: string): SubjectFacts | undefined {
    return this.#facts('subjects', id);
  }
  seriesOf(meeting: MeetingFacts): SeriesFacts | undefined {
    return meeting.series === undefined ? undefined : this.#facts('series', meeting.series);
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
    return this.#details(this.#stores.institutions.find(id) === undefined ? 'places' : 'institutions', id);
  }

  /** The meetings of a person, in order of time. */
  meetingsOf(person: string): readonly MeetingFacts[] {
    return getOrInsert(this.#meetingsByPerson, person, () =>
      this.#meetingsAt(this.person(person)?.meetings ?? []),
    );
  }
  /** The editions of a series, in order of time. */
  meetingsOfSeries(series: string): readonly MeetingFacts[] {
    const editions = (): MeetingFacts[] => this.#meetingsAt(this.#facts('series', series)?.editions ?? []);
    return getOrInsert(this.#meetingsBySeries, series, editions);
  }
  /** All meetings that began within the days, both included, in order of time; without a day, from the first or to the last. */
  meetingsBetween(from: IsoDate | undefined, to: IsoDate | undefined): MeetingFacts[] {
    this.#meetingDays ??= startsOf(unpackArrays(this.#compiled.meetingDays)[0]!).subarray(1);
    const first = from === undefined ? 0 : countBefore(this.#meetingDays, dayNumber(from));
    const end =
      to === undefined ? this.#meetingDays.length : countBefore(this.#meetingDays, dayNumber(to) + 1);
    return this.#meetingsAt(Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i));
  }

  everHolders(body: string, roles: readonly Role[]): readonly { person: PersonFacts; office: Office }[] {
    const key = `${body} ${roles.join(' ')}`;
    return getOrInsert(this.#holders, key, () => this.#findHolders(body, roles));
  }

  #findHolders(body: string, roles: readonly Role[]): { person: PersonFacts; office: Office }[] {
    const ofBody = this.#facts('holders', body);
    const places = new Set(roles.flatMap((role) => ofBody?.[role] ?? []));
    return [...places].flatMap((place) => {
      const person = this.#stores.people.facts(place);
      const offices = (person.offices ?? []).filter(
        (office) => office.of === body && roles.includes(office.role),
      );
      return offices.map((office) => ({ person, office }));
    });
  }

  #meetingsAt(places: readonly Place[]): MeetingFacts[] {
    return places.map((place) => this.#stores.meetings.facts(place));
  }

  #facts<K extends EntityKind>(kind: K, id: string): Stored[K]['facts'] | undefined {
    const place = this.#stores[kind].find(id);
    return place === undefined ? undefined : this.#stores[kind].facts(place);
  }

  #details<K extends EntityKind>(kind: K, id: string): Stored[K]['details'] {
    const place = this.#stores[kind].find(id);
    if (place === undefined) throw new Error(`no details for ${id}`);
    return this.#stores[kind].details(place);
  }
}
