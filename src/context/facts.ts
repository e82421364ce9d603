/**
 * The dataset as it ships, in three texts, by when they are needed.
 * `index` is parsed at the first question: every name, and who held which office. `facts` holds what linking weighs about an
 * entity once its name stands in an article, and `details` what its card says; of both only the entity's own stretch is parsed.
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
  /** JSON of `ContextIndex`. */
  index: string;
  /** JSON texts, one after the other. */
  facts: string;
  details: string;
}

/** The kinds of entities that have facts and details, in the order in which those are laid down. */
export const STORED_KINDS = ['people', 'meetings', 'regimes', 'institutions', 'places'] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

export interface ContextIndex {
  people: PersonNames[];
  meetings: MeetingCore[];
  regimes: RegimeCore[];
  institutions: EntityNames[];
  places: EntityNames[];
  countries: Omit<CountrySource, 'sources'>[];
  series: Omit<SeriesSource, 'sources'>[];
  subjects: Omit<SubjectSource, 'sources'>[];
  /** By country or institution, by role: places in `people` of all who ever held it. */
  holders: Record<string, Partial<Record<Role, number[]>>>;
  /** Lower-case names of the cities in which meetings took place. */
  cities: string[];
  /** Lengths of the entities' facts and details, in UTF-16 units. */
  lengths: Record<StoredKind, { facts: number[]; details: number[] }>;
}

export type EntityNames = Pick<PersonSource, 'id' | 'name' | 'aliases'>;

/** What is needed to find a person's names in a text. */
export type PersonNames = EntityNames & Pick<PersonSource, 'family_name' | 'known_by' | 'country'>;

/** What is needed to see whether a meeting can be meant. */
export type MeetingCore = Pick<MeetingSource, 'id' | 'from' | 'series'> & {
  /** Places in `people`. */
  participants: number[];
  /** Names of its own; none for a meeting that is only described ("Putin–Xi meeting in Beijing"). */
  names?: MeetingSource['aliases'];
};

export type RegimeCore = Pick<
  RegimeSource,
  'id' | 'name' | 'aliases' | 'authority' | 'target' | 'from' | 'to'
> & {
  instruments: InstrumentFacts[];
};
export type InstrumentFacts = Pick<InstrumentSource, 'id' | 'name' | 'aliases' | 'adopted' | 'to'>;

export type PersonFacts = Omit<
  PersonSource,
  'note' | 'background' | 'record' | 'sanctions' | 'sources' | 'reviewed'
>;
export type PersonDetails = Pick<
  PersonSource,
  'note' | 'background' | 'record' | 'sanctions' | 'sources' | 'reviewed'
>;

export type MeetingFacts = Omit<MeetingSource, 'outcome' | 'note' | 'sources' | 'reviewed'> & { to: string };
export type MeetingDetails = Pick<MeetingSource, 'outcome' | 'note' | 'sources' | 'reviewed'>;

export type MeasureFacts = Omit<MeasureSource, 'says'>;
/** By instrument, in the order of the regime's. */
export type RegimeFacts = MeasureFacts[][];
export type InstrumentDetails = Pick<InstrumentSource, 'summary' | 'sources'> & { says: string[] };
export type RegimeDetails = Pick<RegimeSource, 'background' | 'record' | 'sources' | 'reviewed'> & {
  instruments: InstrumentDetails[];
};

export type InstitutionFacts = Omit<InstitutionSource, 'background' | 'record' | 'sources' | 'reviewed'>;
export type PlaceFacts = Omit<PlaceSource, 'background' | 'record' | 'sources' | 'reviewed'>;
export type PlainDetails = Pick<InstitutionSource, 'background' | 'record' | 'sources' | 'reviewed'>;
