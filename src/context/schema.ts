/**
 * The dataset's source form: what an entry of assets/context may and must say.
 * docs/data.md explains each field to an editor; the checks that need more than one entry are in `check/`.
 */
import { z } from 'zod';
import { isIsoDate, isPartialDate } from './dates';
import { ID } from './id';
import { parseSource } from './sources';

const text = z.string().trim().min(1);
export const id = z.string().regex(ID, 'an id is lower-case words joined by hyphens');
const isoDate = z.string().refine(isIsoDate, 'not a day of the calendar (YYYY-MM-DD)');
/** YAML reads a bare year as a number. */
const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isPartialDate, 'not a date (YYYY, YYYY-MM or YYYY-MM-DD)'),
);
const wikidata = z.string().regex(/^Q[1-9]\d*$/, 'a Wikidata item is Q and a number');
const source = z.string().superRefine((value, ctx) => {
  const parsed = parseSource(value);
  if ('error' in parsed) ctx.addIssue({ code: 'custom', message: parsed.error });
});
const sources = z.array(source).min(1, 'needs at least one source that a reader can open');

/** What somebody does in an office; the words that newspapers use for each are in the linker's lexicon. */
export const ROLES = [
  'leader', 'president', 'monarch', 'vice-president', 'prime-minister', 'deputy-prime-minister',
  'foreign-minister', 'deputy-foreign-minister', 'defence-minister', 'finance-minister', 'trade-minister',
  'economy-minister', 'interior-minister', 'energy-minister', 'unification-minister', 'minister',
  'national-security-adviser', 'intelligence-chief', 'central-bank-governor', 'chief-of-staff', 'adviser',
  'un-ambassador', 'ambassador', 'envoy', 'negotiator', 'spokesperson', 'military-chief',
  'speaker', 'majority-leader', 'minority-leader', 'legislator', 'party-leader', 'candidate', 'opposition-leader',
  'head', 'deputy-head', 'commissioner', 'judge', 'prosecutor', 'governor', 'mayor', 'heir', 'first-lady',
  'executive', 'academic', 'analyst', 'activist', 'cleric', 'other',
] as const; // prettier-ignore

export const MEETING_KINDS = [
  'summit',
  'state-visit',
  'visit',
  'talks',
  'round',
  'call',
  'conference',
] as const;

export const MEASURE_KINDS = [
  'arms', 'asset-freeze', 'travel-ban', 'finance', 'banking', 'trade', 'oil', 'gas', 'coal', 'metals', 'minerals',
  'luxury', 'labour', 'shipping', 'aviation', 'technology', 'seafood', 'textiles', 'machinery', 'services', 'media',
  'investment', 'joint-ventures', 'inspection', 'price-cap', 'secondary', 'nuclear', 'education', 'other',
] as const; // prettier-ignore

export const FAMILY_TIES = [
  'father', 'mother', 'son', 'daughter', 'brother', 'sister', 'half-brother', 'half-sister',
  'husband', 'wife', 'grandfather', 'grandmother', 'grandson', 'granddaughter', 'uncle', 'aunt', 'nephew', 'niece',
  'father-in-law', 'mother-in-law', 'son-in-law', 'daughter-in-law', 'brother-in-law', 'sister-in-law', 'cousin',
] as const; // prettier-ignore

/** A name; the long form says that the name alone (`common`) is not enough to link it without support from the article. */
const alias = z.union([text, z.strictObject({ name: text, common: z.literal(true) })]);
const names = { name: text, aliases: z.array(alias).optional() };
const reviewed = partialDate
  .optional()
  .describe('the date up to which this entry was reviewed, if not the dataset’s');
const wiki = {
  wikipedia: text.optional(),
  redirects: z.array(text).optional().describe('other titles of the Wikipedia article'),
  wikidata: wikidata.optional(),
};

export const officeSchema = z.strictObject({
  title: text,
  of: id.describe('the country or institution'),
  role: z.enum(ROLES),
  from: partialDate.optional(),
  to: partialDate.optional(),
  acting: z.boolean().optional(),
  note: text.optional(),
});

const recordEntry = z.strictObject({ on: partialDate, text, source: source.optional() });

const tie = z.union([id, z.array(id)]);

export const personSchema = z.strictObject({
  id,
  ...names,
  family_name: text
    .optional()
    .describe('what newspapers shorten the name to, if not its last word; several variants as aliases'),
  known_by: z
    .array(text)
    .optional()
    .describe('short forms that alone mean this person in world news: Putin, Erdogan'),
  ...wiki,
  sex: z.enum(['male', 'female']).optional(),
  born: partialDate.optional(),
  died: partialDate.optional(),
  country: id.optional().describe('where the person belongs, if no office tells'),
  note: text.optional().describe('what is disputed'),
  family: z.partialRecord(z.enum(FAMILY_TIES), tie).optional(),
  offices: z.array(officeSchema).optional(),
  background: text.optional().describe('only what holds at any date'),
  record: z.array(recordEntry).optional(),
  sanctions: z
    .array(
      z.strictObject({
        instrument: id,
        from: partialDate.optional(),
        to: partialDate.optional(),
        seen: partialDate
          .optional()
          .describe('the date of a list that names the person, where it is not known since when'),
        as: text.optional().describe('the name on the list, then its reference number'),
        source: source.optional(),
      }),
    )
    .optional()
    .describe('designations; in the source they are rows of sanctions/designations/*.csv'),
  reviewed,
  sources,
});

export const meetingSchema = z.strictObject({
  id,
  ...names,
  aliases: z.array(alias).optional(),
  kind: z.enum(MEETING_KINDS),
  from: isoDate,
  to: isoDate.optional(),
  place: z.strictObject({ venue: text.optional(), city: text.optional(), country: id.optional() }).optional(),
  participants: z.array(id).default([]),
  parties: z
    .array(id)
    .optional()
    .describe('countries and institutions present, where they go beyond the persons’ own'),
  subjects: z.array(id).optional(),
  series: id.optional(),
  number: z.int().positive().optional().describe('its number in the series'),
  announced: partialDate.optional().describe('when it became public that it would take place'),
  outcome: text.optional(),
  note: text.optional().describe('why a participant held no office that day, or what is disputed'),
  ...wiki,
  reviewed,
  sources,
});

const measureSchema = z.strictObject({
  kind: z.enum(MEASURE_KINDS),
  terms: z.array(text).min(1).describe('the words that articles use for it'),
  says: text,
  from: partialDate.optional().describe('if not the day the instrument was adopted'),
  to: partialDate.optional(),
});

const instrumentSchema = z.strictObject({
  id,
  ...names,
  wikipedia: text.optional(),
  adopted: partialDate,
  to: partialDate.optional(),
  summary: text,
  measures: z.array(measureSchema).default([]),
  sources,
});

export const regimeSchema = z.strictObject({
  id,
  ...names,
  authority: text.describe('UN, US, EU, UK, Japan, South Korea, China, …'),
  target: id.describe('the country, institution, place or subject it is aimed at'),
  wikipedia: text.optional(),
  from: partialDate,
  to: partialDate.optional(),
  background: text,
  record: z.array(recordEntry).optional(),
  instruments: z.array(instrumentSchema).default([]),
  reviewed,
  sources,
});

export const institutionSchema = z.strictObject({
  id,
  ...names,
  ...wiki,
  kind: z.enum([
    'international',
    'government',
    'legislature',
    'party',
    'company',
    'bank',
    'military',
    'university',
    'think-tank',
    'media',
    'armed-group',
    'other',
  ]),
  country: id.optional(),
  founded: partialDate.optional(),
  ended: partialDate.optional(),
  background: text,
  record: z.array(recordEntry).optional(),
  reviewed,
  sources,
});

export const placeSchema = z.strictObject({
  id,
  ...names,
  ...wiki,
  kind: z.enum([
    'city',
    'site',
    'region',
    'mountain',
    'sea',
    'border',
    'building',
    'island',
    'river',
    'other',
  ]),
  country: id.optional(),
  background: text,
  record: z.array(recordEntry).optional(),
  reviewed,
  sources,
});

/** Countries are what offices, parties and targets refer to; they carry the words by which texts name them, and no card. */
export const countrySchema = z.strictObject({
  id,
  ...names,
  adjectives: z.array(text).min(1).describe('North Korean; also the people, where it is another word'),
  capital: text.optional(),
  metonyms: z.array(text).optional().describe('words that stand for its government: Pyongyang, the Kremlin'),
  led_by: z.enum(['leader', 'president', 'prime-minister', 'monarch']),
  wikipedia: text,
  wikidata,
  code: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  sources,
});

/** Something that happens again and again under a name: the six-party talks, the G20 summits. */
export const seriesSchema = z.strictObject({
  id,
  ...names,
  wikipedia: text.optional(),
  members: z.array(id).optional(),
  sources,
});

/** What sanctions can be aimed at besides countries and institutions: cybercrime, human rights abuse, an election. */
export const subjectSchema = z.strictObject({ id, ...names, wikipedia: text.optional(), sources });

export type Role = (typeof ROLES)[number];
export type MeetingKind = (typeof MEETING_KINDS)[number];
export type FamilyTie = (typeof FAMILY_TIES)[number];
export type Alias = z.infer<typeof alias>;
export type Office = z.infer<typeof officeSchema>;
export type RecordEntry = z.infer<typeof recordEntry>;
export type PersonSource = z.infer<typeof personSchema>;
export type MeetingSource = z.infer<typeof meetingSchema>;
export type MeasureSource = z.infer<typeof measureSchema>;
export type InstrumentSource = z.infer<typeof instrumentSchema>;
export type RegimeSource = z.infer<typeof regimeSchema>;
export type InstitutionSource = z.infer<typeof institutionSchema>;
export type PlaceSource = z.infer<typeof placeSchema>;
export type CountrySource = z.infer<typeof countrySchema>;
export type SeriesSource = z.infer<typeof seriesSchema>;
export type SubjectSource = z.infer<typeof subjectSchema>;

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
  reviewed: PartialDateText;
  people: PersonSource[];
  meetings: MeetingSource[];
  sanctions: RegimeSource[];
  institutions: InstitutionSource[];
  places: PlaceSource[];
  countries: CountrySource[];
  series: SeriesSource[];
  subjects: SubjectSource[];
}
type PartialDateText = string;
