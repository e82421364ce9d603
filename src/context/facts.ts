/**
 * The dataset as it ships. `facts` is what linking needs of every entity and is read at start;
 * `details` holds the texts of the cards, each entity's JSON at its own place, read when a card is made.
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
  SeriesSource,
  SubjectSource,
} from './schema';

/** Where an entity's details start in the details text, and their length, in UTF-16 units. */
export type DetailSpan = [start: number, length: number];

type Shipped<T> = T & { details: DetailSpan };

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
export type InstrumentFacts = Pick<InstrumentSource, 'id' | 'name' | 'aliases' | 'adopted' | 'to'> & {
  measures: MeasureFacts[];
};
export type InstrumentDetails = Pick<InstrumentSource, 'summary' | 'sources'> & { says: string[] };
export type RegimeFacts = Omit<
  RegimeSource,
  'background' | 'record' | 'sources' | 'reviewed' | 'instruments'
> & {
  instruments: InstrumentFacts[];
};
export type RegimeDetails = Pick<RegimeSource, 'background' | 'record' | 'sources' | 'reviewed'> & {
  instruments: InstrumentDetails[];
};

export type InstitutionFacts = Omit<InstitutionSource, 'background' | 'record' | 'sources' | 'reviewed'>;
export type PlaceFacts = Omit<PlaceSource, 'background' | 'record' | 'sources' | 'reviewed'>;
export type PlainDetails = Pick<InstitutionSource, 'background' | 'record' | 'sources' | 'reviewed'>;

/** The content of `facts`, parsed. */
export interface ContextFacts {
  people: Shipped<PersonFacts>[];
  meetings: Shipped<MeetingFacts>[];
  regimes: Shipped<RegimeFacts>[];
  institutions: Shipped<InstitutionFacts>[];
  places: Shipped<PlaceFacts>[];
  countries: Omit<CountrySource, 'sources'>[];
  series: Omit<SeriesSource, 'sources'>[];
  subjects: Omit<SubjectSource, 'sources'>[];
}

export interface CompiledContext {
  version: string;
  reviewed: string;
  /** JSON of `ContextFacts`. */
  facts: string;
  /** The JSON texts of all details, one after the other. */
  details: string;
}
