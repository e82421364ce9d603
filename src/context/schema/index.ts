/**
 * The dataset's source form: what an entry of assets/context may and must say.
 * docs/data.md explains each field to an editor; the checks that need more than one entry are in `../check/`.
 */
import { meetingSchema, seriesSchema, type MeetingSource, type SeriesSource } from './meetings';
import { personSchema, type PersonSource } from './people';
import { regimeSchema, subjectSchema, type RegimeSource, type SubjectSource } from './sanctions';
import {
  countrySchema,
  institutionSchema,
  placeSchema,
  type CountrySource,
  type InstitutionSource,
  type PlaceSource,
} from './world';

export { id, type Alias, type RecordEntry } from './fields';
export * from './meetings';
export * from './people';
export * from './sanctions';
export * from './world';

/** The room of assets/context in which a kind of entry is kept, and the schema of its entries. */
export const ROOMS = {
  people: personSchema,
  meetings: meetingSchema,
  sanctions: regimeSchema,
  institutions: institutionSchema,
  places: placeSchema,
  countries: countrySchema,
  series: seriesSchema,
  subjects: subjectSchema,
} as const;
export type Room = keyof typeof ROOMS;

export interface ContextSource {
  version: string;
  /** A partial date. */
  reviewed: string;
  people: PersonSource[];
  meetings: MeetingSource[];
  sanctions: RegimeSource[];
  institutions: InstitutionSource[];
  places: PlaceSource[];
  countries: CountrySource[];
  series: SeriesSource[];
  subjects: SubjectSource[];
}
