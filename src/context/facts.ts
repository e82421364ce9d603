/**
 * The dataset as it ships, in texts by when they are needed.
 * `names` is opened at the first article. Of each kind of entity, `facts` holds what linking weighs once an entity's name
 * stands in an article, and `details` what its card says; of both only the entity's own stretch is parsed.
 */
import type {
  CountrySource,
  InstitutionSource,
  InstrumentSource,
  MeasureSource,
  MeetingSource,
  PersonSource,
  PlaceSource,
  RegimeSource,
  Role,
  SeriesSource,
  SubjectSource,
} from './schema';

export interface CompiledContext {
  version: string;
  reviewed: string;
  /** Every name, packed by and for the linker. */
  names: string;
  kinds: Record<EntityKind, CompiledKind>;
  /** JSON: lower-case names of the cities in which meetings took place. */
  cities: string;
  /** Packed: by meeting, the days since the one before it began; of the first, its number (`dayNumber`). */
  meetingDays: string;
}

export interface CompiledKind {
  /** JSON texts of the entities, one after the other; `id` comes first in each. */
  facts: string;
  details: string;
  /** Packed: lengths of the facts and of the details in UTF-16 units, and the places of the entities in the order of their ids. */
  layout: string;
}

/** A place is the index of an entity among those of its kind. */
export type Place = number;

export interface Stored {
  people: { facts: PersonFacts; details: PersonDetails };
  /** In order of time. */
  meetings: { facts: MeetingFacts; details: MeetingDetails };
  regimes: { facts: StoredRegime; details: RegimeDetails };
  /** Those of a regime stand together. */
  instruments: { facts: StoredInstrument; details: null };
  institutions: { facts: InstitutionFacts; details: PlainDetails };
  places: { facts: PlaceFacts; details: PlainDetails };
  countries: { facts: CountryFacts; details: null };
  series: { facts: SeriesFacts; details: null };
  subjects: { facts: SubjectFacts; details: null };
  /** Offices held, by country or institution. */
  holders: { facts: Holders; details: null };
}
export type EntityKind = keyof Stored;

export type PersonFacts = Omit<
  PersonSource,
  'note' | 'background' | 'record' | 'sanctions' | 'sources' | 'reviewed'
> & {
  /** Those that they took part in. */
  meetings?: Place[];
};
export type PersonDetails = Pick<
  PersonSource,
  'note' | 'background' | 'record' | 'sanctions' | 'sources' | 'reviewed'
>;

export type MeetingFacts = Omit<MeetingSource, 'outcome' | 'note' | 'sources' | 'reviewed'> & { to: string };
export type MeetingDetails = Pick<MeetingSource, 'outcome' | 'note' | 'sources' | 'reviewed'>;

type RegimeFacts = Pick<RegimeSource, 'id' | 'name' | 'authority' | 'target' | 'from' | 'to'>;
export type StoredRegime = RegimeFacts & {
  /** Place of the first one, and how many there are. */
  instruments: [first: Place, count: number];
};
export type RegimeCore = RegimeFacts & { readonly instruments: readonly InstrumentFacts[] };
export type RegimeDetails = Pick<RegimeSource, 'background' | 'record' | 'sources' | 'reviewed'> & {
  /** In the order of the regime's. */
  instruments: InstrumentDetails[];
};

export type InstrumentFacts = Pick<InstrumentSource, 'id' | 'name' | 'adopted' | 'to'>;
export type StoredInstrument = InstrumentFacts & { regime: Place; measures: MeasureFacts[] };
export type InstrumentDetails = Pick<InstrumentSource, 'summary' | 'sources'> & { says: string[] };
export type MeasureFacts = Omit<MeasureSource, 'says'>;

export type InstitutionFacts = Omit<InstitutionSource, 'background' | 'record' | 'sources' | 'reviewed'>;
export type PlaceFacts = Omit<PlaceSource, 'background' | 'record' | 'sources' | 'reviewed'>;
export type PlainDetails = Pick<InstitutionSource, 'background' | 'record' | 'sources' | 'reviewed'>;

/** The words by which texts name a country are among the names. */
export type CountryFacts = Omit<CountrySource, 'sources' | 'aliases' | 'adjectives' | 'metonyms'> & {
  /** The first of its adjectives: “North Korean”. */
  adjective: string;
};
export type SeriesFacts = Omit<SeriesSource, 'sources' | 'aliases'> & {
  /** Its meetings. */
  editions: Place[];
};
export type SubjectFacts = Omit<SubjectSource, 'sources' | 'aliases'>;
/** By role, all who ever held it. */
export type Holders = { id: string } & Partial<Record<Role, Place[]>>;
