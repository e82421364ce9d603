/**
 * Several datasets as one: the one that ships, and over it what a reader has added. Where two have an entity of a kind with
 * the same id, that of the upper one stands in place of the other; what refers to it finds it by its id.
 */
import type { Context, Dataset, EntityKind } from './context';
import type { IsoDate } from './dates';
import type { MeetingFacts, PersonFacts, RegimeCore, SeriesFacts } from './facts';
import { Lookups } from './lookups';
import type { Office, Role } from './schema';
import { getOrInsert } from './get-or-insert';

export interface AddedLayer {
  /** What readers know it by. */
  name: string;
  dataset: Dataset;
}

export class LayeredContext extends Lookups implements Context {
  /** The topmost first. */
  readonly layers: readonly Dataset[];
  readonly #base: Dataset;
  readonly #added: readonly Dataset[];
  readonly #names: ReadonlyMap<Dataset, string>;
  readonly #meetingsByPerson = new Map<string, readonly MeetingFacts[]>();
  readonly #meetingsBySeries = new Map<string, readonly MeetingFacts[]>();
  #addedMeetings: readonly MeetingFacts[] | undefined;
  #regimes: readonly RegimeCore[] | undefined;
  #series: readonly SeriesFacts[] | undefined;
  #cities: ReadonlySet<string> | undefined;

  /** @param added what lies over it, the topmost first */
  constructor(base: Dataset, added: readonly AddedLayer[]) {
    super();
    this.#base = base;
    this.#added = added.map(({ dataset }) => dataset);
    this.#names = new Map(added.map(({ dataset, name }) => [dataset, name]));
    this.layers = [...this.#added, base];
  }

  get version(): string {
    return this.#base.version;
  }
  get reviewed(): IsoDate {
    return this.#base.reviewed;
  }
  /** Of the dataset that ships. */
  get counts(): Dataset['counts'] {
    return this.#base.counts;
  }

  isFrom(layer: Dataset, kind: EntityKind, id: string): boolean {
    return this.#layerOf(kind, id) === layer;
  }
  addedBy(kind: EntityKind, id: string): string | undefined {
    const layer = this.#layerOf(kind, id);
    return layer && this.#names.get(layer);
  }
  has(kind: EntityKind, id: string): boolean {
    return this.#layerOf(kind, id) !== undefined;
  }
  person(id: string): PersonFacts | undefined {
    return this.#layerOf('people', id)?.person(id);
  }
  meeting(id: string): MeetingFacts | undefined {
    return this.#layerOf('meetings', id)?.meeting(id);
  }
  institution(id: string): ReturnType<Dataset['institution']> {
    return this.#layerOf('institutions', id)?.institution(id);
  }
  place(id: string): ReturnType<Dataset['place']> {
    return this.#layerOf('places', id)?.place(id);
  }
  country(id: string): ReturnType<Dataset['country']> {
    return this.#layerOf('countries', id)?.country(id);
  }
  subject(id: string): ReturnType<Dataset['subject']> {
    return this.#layerOf('subjects', id)?.subject(id);
  }
  regime(id: string): RegimeCore | undefined {
    return this.#layerOf('regimes', id)?.regime(id);
  }
  regimeOf(instrument: string): RegimeCore | undefined {
    return this.#layerOf('instruments', instrument)?.regimeOf(instrument);
  }
  instrument(id: string): ReturnType<Dataset['instrument']> {
    return this.#layerOf('instruments', id)?.instrument(id);
  }
  measuresOf(instrument: string): ReturnType<Dataset['measuresOf']> {
    return this.#layerOf('instruments', instrument)?.measuresOf(instrument) ?? [];
  }
  seriesOf(meeting: MeetingFacts): SeriesFacts | undefined {
    return meeting.series === undefined
      ? undefined
      : this.#layerOf('series', meeting.series)?.seriesOf(meeting);
  }

  personDetails(id: string): ReturnType<Dataset['personDetails']> {
    return (this.#layerOf('people', id) ?? this.#base).personDetails(id);
  }
  meetingDetails(id: string): ReturnType<Dataset['meetingDetails']> {
    return (this.#layerOf('meetings', id) ?? this.#base).meetingDetails(id);
  }
  regimeDetails(id: string): ReturnType<Dataset['regimeDetails']> {
    return (this.#layerOf('regimes', id) ?? this.#base).regimeDetails(id);
  }
  plainDetails(id: string): ReturnType<Dataset['plainDetails']> {
    const layer = this.#layerOf('institutions', id) ?? this.#layerOf('places', id) ?? this.#base;
    return layer.plainDetails(id);
  }

  get regimes(): readonly RegimeCore[] {
    return (this.#regimes ??= this.#upward('regimes', (layer) => layer.regimes));
  }
  get series(): readonly SeriesFacts[] {
    return (this.#series ??= this.#upward('series', (layer) => layer.series));
  }
  get cities(): ReadonlySet<string> {
    return (this.#cities ??= new Set(this.layers.flatMap((layer) => [...layer.cities])));
  }

  meetingsOf(person: string): readonly MeetingFacts[] {
    return getOrInsert(this.#meetingsByPerson, person, () => {
      const added = this.#allAdded().filter(({ participants }) => participants.includes(person));
      return this.#withAdded(this.#base.meetingsOf(person), added);
    });
  }
  meetingsOfSeries(series: string): readonly MeetingFacts[] {
    return getOrInsert(this.#meetingsBySeries, series, () => {
      const added = this.#allAdded().filter((meeting) => meeting.series === series);
      return this.#withAdded(this.#base.meetingsOfSeries(series), added);
    });
  }
  meetingsBetween(from: IsoDate | undefined, to: IsoDate | undefined): MeetingFacts[] {
    const added = this.#allAdded().filter(
      (meeting) => (from === undefined || meeting.from >= from) && (to === undefined || meeting.from <= to),
    );
    return this.#withAdded(this.#base.meetingsBetween(from, to), added);
  }

  everHolders(body: string, roles: readonly Role[]): readonly { person: PersonFacts; office: Office }[] {
    return this.layers.flatMap((layer) =>
      layer.everHolders(body, roles).filter(({ person }) => this.#layerOf('people', person.id) === layer),
    );
  }

  /** The topmost layer that has the entity. An instrument goes with its regime: over another edition of that it is gone. */
  #layerOf(kind: EntityKind, id: string): Dataset | undefined {
    const layer = this.layers.find((layer) => layer.has(kind, id));
    if (kind !== 'instruments' || layer === undefined) return layer;
    const regime = layer.regimeOf(id);
    return regime && this.#layerOf('regimes', regime.id) === layer ? layer : undefined;
  }

  /** The entities of all layers that no upper one replaces, those of the lowest first. */
  #upward<Facts extends { id: string }>(
    kind: EntityKind,
    of: (layer: Dataset) => readonly Facts[],
  ): readonly Facts[] {
    return this.layers
      .toReversed()
      .flatMap((layer) => of(layer).filter(({ id }) => this.#layerOf(kind, id) === layer));
  }

  /** The meetings of all added layers that no upper one replaces. */
  #allAdded(): readonly MeetingFacts[] {
    return (this.#addedMeetings ??= this.#added.flatMap((layer) =>
      layer.meetingsBetween(undefined, undefined).filter(({ id }) => this.#layerOf('meetings', id) === layer),
    ));
  }

  /** In order of time; those of one day in the order of their ids. */
  #withAdded(base: readonly MeetingFacts[], added: readonly MeetingFacts[]): MeetingFacts[] {
    const kept = base.filter(({ id }) => this.#layerOf('meetings', id) === this.#base);
    if (added.length === 0) return kept;
    return [...kept, ...added].sort((a, b) =>
      a.from < b.from || (a.from === b.from && a.id < b.id) ? -1 : 1,
    );
  }
}
